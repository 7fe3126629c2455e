select storage.open_schema('journey');

-- What happened to a person, in order: no words, only what it was and where to ask.
create table journey.entry (
    id uuid primary key,
    area text not null,
    owner_provider uuid not null,
    owner_unit uuid not null,
    category text not null default 'timeline',
    person_id uuid not null references person.person,
    kind text not null,
    subject_id uuid not null,
    at timestamptz not null,
    unique (kind, subject_id) -- the same event told twice changes nothing
);

create index entry_by_person on journey.entry (person_id, at desc);

select storage.person_level('journey.entry');

-- Entries are added and read, never changed.
revoke update on journey.entry from "${server}";
