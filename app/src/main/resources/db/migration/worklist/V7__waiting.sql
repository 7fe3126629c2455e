-- How many tasks wait stands on every page: counted from the index alone.
create index task_waiting on worklist.task (unit_id, opened_at, person_id) where closed_at is null;
