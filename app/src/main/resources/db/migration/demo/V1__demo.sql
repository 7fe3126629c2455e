select storage.open_schema('demo');

-- How often loading an area's history was begun, and whether it came to its end.
create table demo.loading (
    area text primary key,
    attempts int not null,
    finished boolean not null
);

select storage.without_area('demo.loading');
