select storage.open_schema('person');

create table person.person (
    id uuid primary key,
    area text not null,
    owner_provider uuid not null,
    owner_unit uuid not null,
    category text not null default 'identity',
    version int not null default 1,
    given_name text not null,
    family_name text not null,
    birth_date date not null,
    municipality_code text not null,
    gp_unit uuid not null references organisation.unit
);

create table person.identifier (
    id uuid primary key,
    area text not null,
    owner_provider uuid not null,
    owner_unit uuid not null,
    category text not null default 'identity',
    person_id uuid not null references person.person,
    system text not null,
    value text not null,
    unique (area, system, value)
);

create index person_by_name on person.person (area, family_name, given_name, id);
create index identifier_by_person on person.identifier (person_id);

select storage.person_level('person.person');
select storage.person_level('person.identifier');
