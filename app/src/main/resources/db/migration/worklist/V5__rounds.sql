-- A referral that went back for what was missing waits for an answer once more: a task for each time.
alter table worklist.task
    add column round int not null default 0,
    drop constraint task_kind_subject_unit_id_key,
    add constraint task_once unique (kind, subject, unit_id, round);
