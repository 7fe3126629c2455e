-- Why a course ended, by the reasons of which version of the agreement.
alter table pathway.course
    add column exit_reason text,
    add column exit_words text,
    add column exit_version int,
    add check (exit_reason is null or ended_on is not null),
    add check ((exit_reason is null) = (exit_words is null)),
    add check ((exit_reason is null) = (exit_version is null));

-- What somebody says of a course since nothing else tells it: that a plan is agreed or followed up,
-- a diagnosis, what only a doctor may state. Never changed, but it can be withdrawn with a reason.
create table pathway.statement (
    id uuid primary key,
    area text not null,
    owner_provider uuid not null,
    owner_unit uuid not null,
    category text not null default 'statement',
    version int not null default 1,
    person_id uuid not null references person.person,
    course_id uuid not null references pathway.course,
    token uuid not null, -- of the form: pressing twice makes one
    kind text not null
        check (kind in ('plan-agreed', 'followed-up', 'diagnosis', 'doctors-statement')),
    subject text not null, -- the code of a diagnosis, the name of a fact; otherwise empty
    value text not null, -- the code's system, true or false; otherwise empty
    held_on date not null,
    words text not null,
    stated_by uuid not null,
    stated_at timestamptz not null,
    withdrawn_at timestamptz,
    withdrawn_by uuid,
    withdrawn_why text,
    unique (course_id, token),
    check ((withdrawn_at is null) = (withdrawn_why is null)),
    check ((withdrawn_at is null) = (withdrawn_by is null))
);

create index statement_by_course on pathway.statement (course_id, stated_at);

select storage.person_level('pathway.statement');

-- A choice of where the person goes is made once on an assessment, and once when the course ended.
alter table pathway.routing
    drop constraint routing_assessment_id_key,
    add column after_exit boolean not null default false;

create unique index routing_of_assessment on pathway.routing (assessment_id) where not after_exit;
create unique index routing_after_exit on pathway.routing (course_id) where after_exit;
create index routing_by_course on pathway.routing (course_id);

-- What followup may count: no person, no fact, no free text.
create view pathway.fact_course with (security_invoker = true) as
select id as course_id,
       area,
       agreement,
       coalesce(exit_version, agreement_version) as agreement_version,
       owner_unit as unit,
       started_at,
       ended_on,
       exit_reason
from pathway.course;

grant select on pathway.fact_course to "${server}";
