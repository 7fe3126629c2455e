select storage.open_schema('plan');

-- One plan of a person at a time; SIP, patient contract and the others are ways to read it.
create table plan.plan (
    id uuid primary key,
    area text not null,
    owner_provider uuid not null,
    owner_unit uuid not null, -- that began it
    category text not null default 'coordinated-plan',
    version int not null default 1,
    person_id uuid not null references person.person,
    views text not null, -- names with commas between
    found_by text not null check (found_by in ('STAFF', 'PERSON', 'RELATIVE')),
    status text not null check (status in
        ('NEED_IDENTIFIED', 'CONSENTED', 'PREPARED', 'CALLED', 'MEETING_HELD', 'ACTIVE', 'UNDER_REVIEW', 'CLOSED',
         'DECLINED')),
    overall_party uuid references organisation.party,
    contact_name text not null,
    contact_unit text not null,
    contact_phone text not null,
    contact_substitute text not null,
    -- A plan is never without the day and the unit of its next follow-up.
    follow_up_on date not null,
    follow_up_unit uuid not null references organisation.unit,
    follow_up_round int not null default 0,
    begun_at timestamptz not null,
    status_at timestamptz not null,
    meeting int not null default 0, -- how often the parties were called
    meeting_at timestamptz,
    meeting_place text not null default '',
    meeting_link text not null default '',
    called_at timestamptz,
    called_by_unit uuid references organisation.unit,
    held_at timestamptz,
    present text not null default '', -- who was there, in words
    agreed int not null default 0, -- number of the version agreed last
    agreed_at timestamptz,
    closed_at timestamptz,
    closing text not null default '',
    closing_of_person text not null default '',
    check ((status in ('CLOSED', 'DECLINED')) = (closed_at is not null)),
    check (status <> 'ACTIVE' or overall_party is not null),
    check ((called_at is null) = (meeting_at is null) and (called_at is null) = (called_by_unit is null))
);
create unique index plan_one on plan.plan (person_id) where closed_at is null;
create index plan_of_person on plan.plan (person_id, begun_at desc);
-- How many are overdue in the area is counted in the index alone; what a unit has to do is found by its name.
create index plan_follow_up on plan.plan (area, follow_up_on, follow_up_unit) where closed_at is null;
create index plan_follow_up_of_unit on plan.plan (follow_up_unit, follow_up_on) where closed_at is null;

-- What the plan says, row by row: each with who answers for it and a version of its own, so that two who write at once
-- meet only on the same row.
create table plan.line (
    id uuid primary key,
    area text not null,
    owner_provider uuid not null,
    owner_unit uuid not null, -- of a service the unit that gives it, otherwise who wrote it
    category text not null default 'coordinated-plan',
    version int not null default 1,
    person_id uuid not null references person.person,
    plan_id uuid not null references plan.plan,
    place bigint generated always as identity,
    kind text not null check (kind in ('MATTERS', 'SITUATION', 'GOAL', 'SERVICE', 'ACTION', 'RELATIVES')),
    words text not null,
    whose text not null default '', -- of a goal
    scale text not null default '',
    scale_before numeric(8, 2),
    scale_after numeric(8, 2),
    from_on date,
    until_on date, -- of a goal the day it is to be reached
    responsible_party uuid references organisation.party,
    external_actor text,
    unit_id uuid references organisation.unit,
    service text not null default '', -- name in the catalogue
    frequency text not null default '',
    fee text not null default '',
    agreement text not null default '',
    agreement_version int not null default 0,
    clause text not null default '',
    referral_id uuid references referral.referral,
    written_by uuid not null,
    written_at timestamptz not null,
    confirmed_version int not null default 0, -- what whoever answers for it has said yes to
    confirmed_at timestamptz,
    done_at timestamptz, -- ticked off by the person
    comment_of_person text not null default '',
    removed_at timestamptz,
    -- Exactly one principal or actor outside of the principals answers for a service, and for nothing else.
    check (num_nonnulls(responsible_party, external_actor) = case kind when 'SERVICE' then 1 else 0 end),
    check (kind = 'SERVICE' or unit_id is null),
    check (external_actor <> ''),
    check (until_on >= from_on)
);
create index line_of_plan on plan.line (plan_id, place);
create index line_of_unit on plan.line (unit_id) where kind = 'SERVICE' and removed_at is null;

-- Who is called to the meeting, and takes part from then on.
create table plan.participant (
    id uuid primary key,
    area text not null,
    owner_provider uuid not null,
    owner_unit uuid not null, -- the unit that is called
    category text not null default 'coordinated-plan',
    person_id uuid not null references person.person,
    plan_id uuid not null references plan.plan,
    called_at timestamptz not null,
    meeting int not null,
    answer text check (answer in ('COMES', 'DOES_NOT_COME')),
    answered_at timestamptz,
    unique (plan_id, owner_unit),
    check ((answer is null) = (answered_at is null))
);

-- What happened to the plan, in order; written once.
create table plan.step (
    id uuid primary key,
    area text not null,
    owner_provider uuid not null,
    owner_unit uuid not null,
    category text not null default 'coordinated-plan',
    person_id uuid not null references person.person,
    plan_id uuid not null references plan.plan,
    what text not null,
    at timestamptz not null,
    by_name text not null, -- the audit name
    words text not null default ''
);
create index step_of_plan on plan.step (plan_id, at);

-- What was agreed: the whole as it was, filed with each party; never changed.
create table plan.agreed (
    id uuid primary key,
    area text not null,
    owner_provider uuid not null,
    owner_unit uuid not null,
    category text not null default 'coordinated-plan',
    person_id uuid not null references person.person,
    plan_id uuid not null references plan.plan,
    number int not null,
    agreed_at timestamptz not null,
    content jsonb not null,
    unique (plan_id, number, owner_unit)
);

select storage.person_level('plan.plan');
select storage.person_level('plan.line');
select storage.person_level('plan.participant');
select storage.person_level('plan.step');
select storage.person_level('plan.agreed');

revoke update on plan.step from "${server}";
revoke update on plan.agreed from "${server}";
