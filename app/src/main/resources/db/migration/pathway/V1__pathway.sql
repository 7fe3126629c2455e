select storage.open_schema('pathway');

create table pathway.course (
    id uuid primary key,
    area text not null,
    owner_provider uuid not null,
    owner_unit uuid not null,
    category text not null default 'course',
    version int not null default 1,
    person_id uuid not null references person.person,
    agreement text not null,
    agreement_version int not null,
    onset date not null,
    phase_override text,
    phase_reason text,
    started_at timestamptz not null,
    ended_on date,
    check ((phase_override is null) = (phase_reason is null)),
    check (ended_on >= onset)
);

-- One open course of a person under an agreement.
create unique index course_open on pathway.course (person_id, agreement) where ended_on is null;
create index course_by_person on pathway.course (person_id, started_at desc);

-- Never changed: what is found later is another assessment.
create table pathway.assessment (
    id uuid primary key,
    area text not null,
    owner_provider uuid not null,
    owner_unit uuid not null,
    category text not null default 'assessment',
    person_id uuid not null references person.person,
    course_id uuid not null references pathway.course,
    token uuid not null, -- of the form: pressing twice makes one
    agreement text not null,
    agreement_version int not null,
    phase text not null,
    onset date not null,
    weeks bigint not null,
    facts jsonb not null,
    scores jsonb not null, -- by the fact's name: which answers to an instrument it was taken from
    assessed_on date not null,
    assessed_at timestamptz not null,
    unique (course_id, token)
);

create index assessment_by_course on pathway.assessment (course_id, assessed_at desc);
create index assessment_by_person on pathway.assessment (person_id, assessed_at desc);

create table pathway.routing (
    id uuid primary key,
    area text not null,
    owner_provider uuid not null,
    owner_unit uuid not null,
    category text not null default 'routing',
    person_id uuid not null references person.person,
    course_id uuid not null references pathway.course,
    assessment_id uuid not null unique references pathway.assessment,
    agreement text not null,
    agreement_version int not null,
    phase text not null,
    decision_table text not null,
    rule int,
    clause text not null,
    suggested text,
    chosen text not null,
    deviation_reason text,
    deviation_words text,
    facts jsonb not null,
    decided_at timestamptz not null,
    -- Followed without a reason, otherwise with one.
    check ((deviation_reason is null) = (suggested is not null and suggested = chosen)),
    check ((deviation_reason is null) = (deviation_words is null))
);

create index routing_by_person on pathway.routing (person_id, decided_at desc);

select storage.person_level('pathway.course');
select storage.person_level('pathway.assessment');
select storage.person_level('pathway.routing');

-- What followup may count: no person, no fact, no free text.
create view pathway.fact_routing with (security_invoker = true) as
select id as routing_id,
       area,
       agreement,
       agreement_version,
       phase,
       clause,
       suggested,
       chosen,
       deviation_reason,
       owner_unit as unit,
       decided_at
from pathway.routing;

grant select on pathway.fact_routing to "${server}";
