-- Who of the unit has taken a task, or was given it. Nobody: it waits for whoever of the unit comes first.
alter table worklist.task
    add column version int not null default 1,
    add column assigned_to uuid references identity.account,
    add column assigned_by uuid references identity.account,
    add column assigned_at timestamptz,
    add constraint assigned_whole
        check ((assigned_by is null) = (assigned_at is null) and (assigned_to is null or assigned_by is not null));

-- For a new choice about a person, and for a unit's weeks.
create index task_of_person on worklist.task (person_id, unit_id) where closed_at is null;
create index task_closed on worklist.task (unit_id, closed_at);
