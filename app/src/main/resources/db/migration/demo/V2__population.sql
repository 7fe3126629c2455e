-- A demo is told person by person, and every tale notes that it was told, in its own transaction.
alter table demo.loading add column begun_at timestamptz not null default now();

create table demo.told (
    area text not null references demo.loading,
    tale text not null,
    primary key (area, tale)
);

-- Where loading came to its end before, the twenty written stories were told.
insert into demo.told (area, tale)
select area, 'story-' || number from demo.loading, generate_series(1, 20) as number where finished;

alter table demo.loading alter column begun_at drop default, drop column attempts, drop column finished;

select storage.without_area('demo.told');
