-- What is known of a person beside name and numbers; each fact of status with its date and source.
alter table person.person
    add column died_on date,
    add column left_area_on date,
    add column protection text,
    -- The record that is kept, when two were found to be of one person. Follows from person.link.
    add column replaced_by uuid references person.person,
    add check (replaced_by <> id);

create table person.status_fact (
    id uuid primary key,
    area text not null,
    owner_provider uuid not null,
    owner_unit uuid not null,
    category text not null default 'identity',
    person_id uuid not null references person.person,
    kind text not null,
    on_date date not null,
    detail text not null,
    source text not null,
    recorded_at timestamptz not null
);
create index status_fact_by_person on person.status_fact (person_id, recorded_at);

-- Two records of one person. A link that was a mistake is undone, not deleted.
create table person.link (
    id uuid primary key,
    area text not null,
    owner_provider uuid not null,
    owner_unit uuid not null,
    category text not null default 'identity',
    replaced uuid not null references person.person,
    kept uuid not null references person.person,
    reason text not null,
    linked_at timestamptz not null,
    undone_at timestamptz,
    undone_reason text,
    check (replaced <> kept)
);
create unique index link_open on person.link (replaced) where undone_at is null;
create index link_by_kept on person.link (kept) where undone_at is null;

-- Since when a number stands for the person, and since when another one does in its place.
alter table person.identifier
    add column since date,
    add column replaced_on date;

create table person.needs (
    person_id uuid primary key references person.person,
    area text not null,
    owner_provider uuid not null,
    owner_unit uuid not null,
    category text not null default 'needs',
    version int not null default 1,
    language text not null, -- ISO 639, or empty
    interpreter boolean not null,
    communication text not null, -- codes with commas between
    words text not null
);

create table person.relative (
    id uuid primary key,
    area text not null,
    owner_provider uuid not null,
    owner_unit uuid not null,
    category text not null default 'relatives',
    person_id uuid not null references person.person,
    version int not null default 1,
    name text not null,
    relation text not null,
    phone text not null,
    may_be_contacted boolean not null,
    may_know text not null,
    from_on date not null,
    until_on date,
    check (until_on >= from_on)
);
create index relative_by_person on person.relative (person_id);

create table person.named_contact (
    id uuid primary key,
    area text not null,
    owner_provider uuid not null,
    owner_unit uuid not null,
    category text not null default 'contacts',
    person_id uuid not null references person.person,
    version int not null default 1,
    kind text not null,
    name text not null,
    at_unit text not null,
    phone text not null,
    substitute text not null,
    from_on date not null,
    until_on date,
    check (until_on >= from_on)
);
create index named_contact_by_person on person.named_contact (person_id);

select storage.person_level('person.status_fact');
select storage.person_level('person.link');
select storage.person_level('person.needs');
select storage.person_level('person.relative');
select storage.person_level('person.named_contact');

-- A name as it is searched for: small letters, without accents, and one letter for what Nordic
-- languages write in several ways (å and aa, æ and ä, ø and ö, the letters of the Sámi languages).
create function person.folded(name text) returns text
    language sql immutable strict parallel safe
return replace(replace(replace(replace(replace(replace(
        translate(
                regexp_replace(normalize(lower(name collate "und-x-icu"), nfd), '[\u0300-\u036f]', '', 'g'),
                'æøđðŋŧłı', 'aoddntli'),
        'þ', 'th'), 'ß', 'ss'), 'œ', 'o'), 'aa', 'a'), 'ae', 'a'), 'oe', 'o');

-- The parts of all names, for the search: row-level security lets PostgreSQL use an index only for
-- operators that cannot leak, which a comparison of texts is and a pattern is not. Follows from
-- person.person, whose changes are audited.
create table person.name_part (
    area text not null,
    word text collate "C" not null,
    person_id uuid not null references person.person,
    primary key (area, word, person_id)
);
create index name_part_by_person on person.name_part (person_id);

create function person.keep_name_parts() returns trigger
    language plpgsql set search_path = pg_catalog, pg_temp
as
$$
begin
    delete from person.name_part where person_id = new.id;
    insert into person.name_part (area, word, person_id)
    select distinct new.area, part, new.id
      from regexp_split_to_table(person.folded(new.given_name || ' ' || new.family_name), '[[:space:]''’.-]+') as part
     where part <> '';
    return null;
end
$$;

create trigger name_parts after insert or update of given_name, family_name on person.person
    for each row execute function person.keep_name_parts();

select storage.across_areas('person.person', $sql$
    insert into person.name_part (area, word, person_id)
    select distinct p.area, part, p.id
      from person.person p,
           regexp_split_to_table(person.folded(p.given_name || ' ' || p.family_name), '[[:space:]''’.-]+') as part
     where part <> ''
$sql$);
select storage.area_level('person.name_part', may_delete => true);

-- Each alphabet has an order of its own: Å stands after Z in both, Ä and Æ do not.
drop index person.person_by_name;
create index person_in_swedish_order on person.person
    (area, family_name collate "sv-x-icu", given_name collate "sv-x-icu", id) where replaced_by is null;
create index person_in_danish_order on person.person
    (area, family_name collate "da-x-icu", given_name collate "da-x-icu", id) where replaced_by is null;
create index person_replaced on person.person (replaced_by) where replaced_by is not null;
