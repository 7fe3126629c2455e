-- The register of published events, as Spring Modulith 2.1 expects it: an event is written with the
-- facts it speaks of and goes to the archive when its listener is done, so no kill loses one.
create schema events;
revoke all on schema events from public;

create table events.event_publication (
    id                     uuid primary key,
    listener_id            text        not null,
    event_type             text        not null,
    serialized_event       text        not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    int,
    last_resubmission_date timestamptz
);
create index event_publication_by_event on events.event_publication using hash (serialized_event);
create index event_publication_by_completion on events.event_publication (completion_date);

create table events.event_publication_archive (
    id                     uuid primary key,
    listener_id            text        not null,
    event_type             text        not null,
    serialized_event       text        not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    int,
    last_resubmission_date timestamptz
);
create index event_publication_archive_by_event on events.event_publication_archive using hash (serialized_event);
create index event_publication_archive_by_completion on events.event_publication_archive (completion_date);

grant usage on schema events to "${server}";
grant select, insert, update, delete on all tables in schema events to "${server}";
