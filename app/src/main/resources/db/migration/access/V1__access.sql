select storage.open_schema('access');

create table access.care_relation (
    id uuid primary key,
    area text not null,
    owner_provider uuid not null,
    owner_unit uuid not null,
    category text not null default 'care-relation',
    person_id uuid not null references person.person,
    unit_id uuid not null references organisation.unit,
    kind text not null,
    reason text not null,
    began_by text not null,
    began_at timestamptz not null,
    ended_at timestamptz
);

-- One open relation of a kind between a person and a unit.
create unique index care_relation_open on access.care_relation (person_id, unit_id, kind) where ended_at is null;
create index care_relation_by_unit on access.care_relation (unit_id, person_id);

select storage.person_level('access.care_relation');

-- Who did what with whose data: HSLF-FS 2016:40, 4 kap. 9 §; shown to the person under Danish practice too.
create table access.log (
    id uuid primary key,
    area text not null,
    at timestamptz not null,
    actor text not null,
    role text not null,
    unit_id uuid,
    party_id uuid,
    action text not null,
    person_id uuid, -- no foreign key: attempts at persons who are not there are logged too
    permitted boolean not null,
    rule text not null
);

create index log_by_time on access.log (area, at desc);
create index log_by_person on access.log (person_id, at desc);

select storage.append_only('access.log');
revoke select on access.log from "${server}";

-- The log reviewer reads through these doors; the server's own account may only insert.
create function access.log_page(page_size int, skip int) returns setof access.log
    language sql stable security definer set search_path = pg_catalog
    as $$
        select * from access.log where area = current_setting('samspel.area', true)
        order by at desc, id desc limit page_size offset skip
    $$;

create function access.log_count() returns bigint
    language sql stable security definer set search_path = pg_catalog
    as $$ select count(*) from access.log where area = current_setting('samspel.area', true) $$;

revoke all on function access.log_page, access.log_count from public;
grant execute on function access.log_page, access.log_count to "${server}";
