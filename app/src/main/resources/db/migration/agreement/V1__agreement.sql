select storage.open_schema('agreement');

-- A version as its authors wrote it. The server may add versions, and never change or remove one.
create table agreement.version (
    area text not null references organisation.area,
    slug text not null,
    number int not null check (number > 0),
    path text not null,
    text text not null,
    digest text not null,
    in_force_from date not null,
    in_force_until date, -- the first day it no longer holds
    taken_in_at timestamptz not null default now(),
    primary key (area, slug, number),
    check (in_force_until > in_force_from)
);

create table agreement.decision_table (
    area text not null,
    slug text not null,
    number int not null,
    id text not null,
    text text not null,
    primary key (area, slug, number, id),
    foreign key (area, slug, number) references agreement.version
);

grant select, insert on all tables in schema agreement to ${server};
