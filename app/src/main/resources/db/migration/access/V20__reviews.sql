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

-- What others have done with a person’s data, as access.own_lines, within a period.
create function access.own_lines_of_others(from_at timestamptz, until_at timestamptz) returns setof looks.line
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
    as $$
        select l.* from looks.line l
         where l.area = current_setting('samspel.area', true) and l.action <> 'ENTER'
           and (select looks.is_open_to('PERSON'))
           and l.actor <> current_setting('samspel.actor') and l.at >= from_at and l.at < until_at
           and l.person_id in (
                select record.id from person.person record
                  join person.person own on own.kept = record.kept
                 where own.id = nullif(current_setting('samspel.person', true), '')::uuid)
    $$;

-- What the reviewers’ systematic checks go through.
create function access.lines_of_period(from_at timestamptz, until_at timestamptz) returns setof looks.line
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
    as $$
        select * from looks.line
         where area = current_setting('samspel.area', true) and action <> 'ENTER'
           and (select looks.is_open_to('REVIEWER')) and at >= from_at and at < until_at
    $$;

-- Lines that persons have asked a reviewer about.
create function access.lines_asked_about(lines bigint[]) returns setof looks.line
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
    as $$
        select l.* from looks.line l
         where l.area = current_setting('samspel.area', true) and l.id = any (lines)
           and (select looks.is_open_to('REVIEWER'))
    $$;

revoke all on function access.own_lines_of_others, access.lines_of_period, access.lines_asked_about from public;
grant execute on function access.own_lines_of_others, access.lines_of_period, access.lines_asked_about to "${server}";
