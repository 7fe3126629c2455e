select storage.open_schema('whatif');

-- A run of a version's rules over a population. It holds counts and no person, and belongs to the documents of its version.
create table whatif.run (
    id uuid primary key,
    area text not null references organisation.area,
    slug text not null,
    number int not null, -- of the version, or of the coming one
    token uuid not null, -- of the form: pressing twice makes one
    compared_with int not null,
    basis text not null check (basis in ('region', 'tenth', 'assessments')),
    digest text not null, -- of the rules that were run
    assumptions jsonb not null,
    state text not null check (state in ('begun', 'done', 'refused', 'cancelled')),
    result jsonb,
    faults jsonb,
    started_by uuid not null,
    started_at timestamptz not null,
    ended_at timestamptz,
    check ((state = 'begun') = (ended_at is null)),
    check ((state = 'done') = (result is not null)),
    check ((state = 'refused') = (faults is not null)),
    unique (area, token)
);
create index run_of_version on whatif.run (area, slug, number, started_at desc);
select storage.area_level('whatif.run');

-- What a run found is a document: once it has ended nothing of it changes.
create function whatif.kept() returns trigger
    language plpgsql
as
$$
begin
    if old.state <> 'begun' and old is distinct from new then
        raise exception 'A run that has ended is not changed' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;

create trigger kept before update on whatif.run
    for each row execute function whatif.kept();
