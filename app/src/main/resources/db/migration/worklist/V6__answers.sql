-- Whether what ended a task of answering was the answer, or something that ended the question.
alter table worklist.task add column is_answer boolean not null default true;

-- For each event of a referral: what is there of it already?
create index task_of_referral on worklist.task (subject);
