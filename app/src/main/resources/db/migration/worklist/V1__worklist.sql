select storage.open_schema('worklist');

create table worklist.task (
    id uuid primary key,
    area text not null,
    owner_provider uuid not null,
    owner_unit uuid not null,
    category text not null default 'task',
    kind text not null,
    subject uuid not null, -- the referral
    unit_id uuid not null references organisation.unit,
    from_unit uuid not null references organisation.unit,
    person_id uuid not null references person.person,
    agreement text not null,
    agreement_version int not null,
    clause text not null,
    due timestamptz,
    opened_at timestamptz not null,
    closed_at timestamptz,
    closed_by text, -- 'event', 'routing' or the audit name of who noted it
    unique (kind, subject, unit_id), -- an event that comes twice changes nothing
    check ((closed_at is null) = (closed_by is null))
);

create index task_open on worklist.task (unit_id, due) where closed_at is null;

select storage.person_level('worklist.task');
