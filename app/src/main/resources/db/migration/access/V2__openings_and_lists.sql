-- Lists ask for the persons of one unit: the index alone answers, area included, since every row's area is checked.
drop index access.care_relation_by_unit;
create index care_relation_of_unit on access.care_relation (area, unit_id, person_id) where ended_at is null;

-- Whoever has opened a protected identity, and why; it closes by itself.
create table access.opening (
    id uuid primary key,
    area text not null,
    owner_provider uuid not null,
    owner_unit uuid not null,
    category text not null default 'care-relation',
    person_id uuid not null references person.person,
    user_id uuid not null,
    reason text not null,
    opened_at timestamptz not null,
    closes_at timestamptz not null
);
create index opening_by_person on access.opening (person_id, user_id, closes_at);
select storage.person_level('access.opening');
