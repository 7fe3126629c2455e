-- What a person writes to the log reviewer about a line that looks wrong.
create table access.message (
    id uuid primary key,
    area text not null,
    person_id uuid not null,
    line bigint not null,
    words text not null check (words ~ '\S'),
    sent_by text not null,
    sent_at timestamptz not null
);
create index message_of_person on access.message (area, person_id);
select storage.append_only('access.message');

-- The reviewers’ checks: of a period, or of one emergency opening or message. Each is documented once and for good.
create table access.review (
    id uuid primary key,
    area text not null,
    kind text not null,
    subject uuid,
    from_at timestamptz not null,
    until_at timestamptz not null check (until_at >= from_at),
    found int not null,
    result text not null,
    words text not null check (words ~ '\S'),
    done_by text not null,
    done_at timestamptz not null
);
create unique index review_of_subject on access.review (area, subject) where subject is not null;
create unique index review_of_period on access.review (area, kind, from_at) where subject is null;
select storage.append_only('access.review');
