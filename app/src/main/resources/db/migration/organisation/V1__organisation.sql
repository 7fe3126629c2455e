select storage.open_schema('organisation');

create table organisation.area (
    code text primary key,
    country text not null check (country in ('SE', 'DK')),
    name text not null,
    language text not null check (language in ('sv', 'da', 'en')),
    zone text not null
);

create table organisation.party (
    id uuid primary key,
    area text not null references organisation.area,
    slug text not null,
    kind text not null,
    name text not null,
    municipality_code text,
    unique (area, slug)
);

create table organisation.unit (
    id uuid primary key,
    area text not null references organisation.area,
    slug text not null,
    party uuid not null references organisation.party,
    kind text not null,
    name text not null,
    municipality_code text,
    phone text not null,
    unique (area, slug)
);

create table organisation.service (
    area text not null references organisation.area,
    slug text not null,
    names jsonb not null,
    primary key (area, slug)
);

-- Who answers for a service, and when: a reform moves a row, not the code.
create table organisation.responsibility (
    area text not null,
    service text not null,
    municipality_code text not null, -- '*' stands for all
    unit uuid not null references organisation.unit,
    valid_from date not null,
    valid_to date, -- the first day it no longer holds
    primary key (area, service, municipality_code, unit, valid_from),
    foreign key (area, service) references organisation.service,
    check (valid_to > valid_from)
);

select storage.without_area('organisation.area');
select storage.without_area('organisation.party');
select storage.without_area('organisation.unit');
select storage.without_area('organisation.service');
select storage.without_area('organisation.responsibility', may_delete => true);
