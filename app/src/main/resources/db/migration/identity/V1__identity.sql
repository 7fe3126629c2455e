select storage.open_schema('identity');

-- Who can sign in, with one assignment each. A person's account stands for that person alone.
create table identity.account (
    id uuid primary key,
    area text not null references organisation.area,
    username text not null unique,
    display_name text not null,
    role text not null,
    unit_id uuid references organisation.unit,
    person_id uuid,
    titles jsonb not null,
    check (role = 'PERSON' or unit_id is not null)
);

select storage.without_area('identity.account');
