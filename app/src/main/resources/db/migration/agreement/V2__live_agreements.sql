-- When each version holds. The days of an agreement's versions never overlap: the database refuses a second one. A range of
-- names of its own stands in for an extension that an external database might not offer.
create type agreement.names as range (subtype = text, collation = "C");

create table agreement.term (
    area text not null,
    slug text not null,
    number int not null,
    period daterange not null check (not isempty(period) and not lower_inf(period)),
    primary key (area, slug, number),
    foreign key (area, slug, number) references agreement.version,
    constraint one_version_at_a_time
        exclude using gist (agreement.names(area || '/' || slug, area || '/' || slug, '[]') with &&, period with &&)
);

insert into agreement.term (area, slug, number, period)
select area, slug, number, daterange(in_force_from, least(in_force_until, next_from))
  from (select v.*, (select min(later.in_force_from) from agreement.version later
                      where later.area = v.area and later.slug = v.slug and later.number > v.number) as next_from
          from agreement.version v) as versions
 where next_from is null or next_from > in_force_from;

select storage.without_area('agreement.term', may_delete => true);

-- The work on a coming version, from its mandate until it is adopted or given up.
create table agreement.revision (
    area text not null references organisation.area,
    slug text not null,
    number int not null check (number > 1),
    drawn_from int not null,
    state text not null check (state in ('mandate', 'draft', 'consultation', 'approval', 'approved', 'adopted', 'archived')),
    round int not null default 1 check (round > 0),
    version int not null default 0,
    purpose text not null,
    bodies text[] not null check (cardinality(bodies) between 1 and 6),
    title text not null,
    summary text not null,
    changes text not null,
    in_force_from date,
    primary key (area, slug, number),
    foreign key (area, slug, drawn_from) references agreement.version
);
create unique index one_revision_at_a_time on agreement.revision (area, slug) where state not in ('adopted', 'archived');
select storage.area_level('agreement.revision');

-- Each way of writing a clause that there has been; the highest version is how it stands.
create table agreement.clause_text (
    area text not null,
    slug text not null,
    number int not null,
    clause uuid not null,
    version int not null check (version > 0),
    content jsonb, -- without content: taken out
    written_by uuid, -- nobody: as in the version it was drawn from
    written_at timestamptz not null,
    primary key (area, slug, number, clause, version),
    foreign key (area, slug, number) references agreement.revision
);
select storage.append_only('agreement.clause_text');

create table agreement.table_text (
    area text not null,
    slug text not null,
    number int not null,
    id text not null,
    version int not null check (version > 0),
    text text not null,
    written_by uuid,
    written_at timestamptz not null,
    primary key (area, slug, number, id, version),
    foreign key (area, slug, number) references agreement.revision
);
select storage.append_only('agreement.table_text');

create table agreement.clause_comment (
    id uuid primary key,
    area text not null,
    slug text not null,
    number int not null,
    clause uuid not null,
    text text not null check (text <> ''),
    written_by uuid not null,
    written_at timestamptz not null,
    foreign key (area, slug, number) references agreement.revision
);
create index on agreement.clause_comment (area, slug, number, clause);
select storage.append_only('agreement.clause_comment');

-- What went out, whole, each time that it did: consultations and decisions speak of this text and no other.
create table agreement.round (
    area text not null,
    slug text not null,
    number int not null,
    round int not null,
    text text not null,
    tables jsonb not null, -- the DMN texts by the ids of the tables
    digest text not null,
    answers_until date, -- none when it went to the approving bodies without another consultation
    sent_at timestamptz not null,
    primary key (area, slug, number, round),
    foreign key (area, slug, number) references agreement.revision
);
select storage.append_only('agreement.round');

create table agreement.invitation (
    area text not null,
    slug text not null,
    number int not null,
    round int not null,
    party uuid not null references organisation.party,
    primary key (area, slug, number, round, party),
    foreign key (area, slug, number, round) references agreement.round
);
select storage.append_only('agreement.invitation');

create table agreement.answer (
    area text not null,
    slug text not null,
    number int not null,
    round int not null,
    party uuid not null,
    clause text not null, -- its number; empty for the agreement as a whole
    version int not null check (version > 0),
    stance text not null check (stance in ('agree', 'comment', 'object')),
    text text not null check (stance = 'agree' or text <> ''),
    written_by uuid not null,
    written_at timestamptz not null,
    primary key (area, slug, number, round, party, clause, version),
    foreign key (area, slug, number, round, party) references agreement.invitation
);
select storage.append_only('agreement.answer');

create table agreement.reply (
    area text not null,
    slug text not null,
    number int not null,
    round int not null,
    party uuid not null,
    clause text not null,
    version int not null check (version > 0),
    text text not null check (text <> ''),
    written_by uuid not null,
    written_at timestamptz not null,
    primary key (area, slug, number, round, party, clause, version),
    foreign key (area, slug, number, round, party) references agreement.invitation
);
select storage.append_only('agreement.reply');

-- What a body decided: of the mandate (step 0), of the text that went out in a round (steps from 1 on).
create table agreement.body_decision (
    area text not null,
    slug text not null,
    number int not null,
    round int not null,
    step int not null check (step >= 0),
    body text not null check (body <> ''),
    outcome text not null check (outcome in ('approved', 'sent-back')),
    decided_on date not null,
    paragraph text not null check (paragraph <> ''),
    reasons text not null check (outcome = 'approved' or reasons <> ''),
    written_by uuid not null,
    written_at timestamptz not null,
    primary key (area, slug, number, round, step),
    foreign key (area, slug, number) references agreement.revision
);
select storage.append_only('agreement.body_decision');

-- What has happened to a revision, in order.
create table agreement.happening (
    id uuid primary key,
    area text not null,
    slug text not null,
    number int not null,
    kind text not null,
    round int not null,
    done_by uuid not null,
    done_at timestamptz not null,
    foreign key (area, slug, number) references agreement.revision
);
create index on agreement.happening (area, slug, number, done_at);
select storage.append_only('agreement.happening');

-- A text is written only while its revision is a draft. The lock keeps it one until the writing is committed.
create function agreement.only_in_draft() returns trigger
    language plpgsql
as
$$
declare
    found text;
begin
    select state into found from agreement.revision
     where area = new.area and slug = new.slug and number = new.number for share;
    if found is distinct from 'draft' then
        raise exception 'A text is written only while it is a draft' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;

create trigger only_in_draft before insert on agreement.clause_text
    for each row execute function agreement.only_in_draft();
create trigger only_in_draft before insert on agreement.table_text
    for each row execute function agreement.only_in_draft();

-- From consultation on nothing of a revision changes but where it stands, and that only along its way.
create function agreement.along_its_way() returns trigger
    language plpgsql
as
$$
begin
    if old.state <> new.state and not (old.state, new.state) in (
            ('mandate', 'draft'), ('draft', 'consultation'), ('draft', 'approval'), ('consultation', 'draft'),
            ('consultation', 'approval'), ('approval', 'approved'), ('approval', 'draft'), ('approved', 'adopted'),
            ('mandate', 'archived'), ('draft', 'archived'), ('consultation', 'archived'), ('approval', 'archived'),
            ('approved', 'archived')) then
        raise exception 'No way leads from % to %', old.state, new.state using errcode = 'restrict_violation';
    end if;
    if (old.area, old.slug, old.number, old.drawn_from) is distinct from
       (new.area, new.slug, new.number, new.drawn_from)
       or old.state not in ('mandate', 'draft') and (old.title, old.summary, old.changes, old.in_force_from, old.bodies)
           is distinct from (new.title, new.summary, new.changes, new.in_force_from, new.bodies) then
        raise exception 'What has gone out is not changed' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;

create trigger along_its_way before update on agreement.revision
    for each row execute function agreement.along_its_way();
