-- A referral can be of several kinds, and go other ways than straight on.
alter table referral.referral
    alter column receiver_unit drop not null,
    add column hand_over text not null default 'TAKE_OVER'
        check (hand_over in ('TAKE_OVER', 'ASSESS_AND_RETURN', 'ADVICE_ONLY', 'OPEN')),
    add column outside text, -- name and address of a receiver that does not use Samspel
    add column code text, -- on the letter that the person takes along
    add column expires_at timestamptz,
    add column expiry_clause text,
    add column redirected_from uuid references referral.referral,
    add column last_step text,
    add column returned_at timestamptz,
    add column returns int not null default 0,
    add column planned_at timestamptz,
    add column plan_note text,
    add column plan_until date,
    add column answered_at timestamptz,
    add column answer text,
    add column redirected_at timestamptz,
    add column redirect_reason text,
    add column withdrawn_at timestamptz,
    add column withdraw_reason text;

alter table referral.referral
    alter column hand_over drop default,
    drop constraint referral_status_check,
    drop constraint referral_check,
    add constraint referral_status_check check (status in
        ('SENT', 'RECEIVED', 'RETURNED', 'ACCEPTED', 'DECLINED', 'STARTED', 'COMPLETED', 'ANSWERED', 'REDIRECTED', 'WITHDRAWN')),
    -- What ends without the receiver's answer may end before or after it.
    add constraint replied_when_answered check (status in ('REDIRECTED', 'WITHDRAWN')
        or (status in ('SENT', 'RECEIVED', 'RETURNED')) = (replied_at is null)),
    add constraint answer_when_answered check ((status = 'ANSWERED') = (answer is not null)),
    add constraint reason_when_redirected check ((status = 'REDIRECTED') = (redirect_reason is not null)),
    add constraint reason_when_withdrawn check ((status = 'WITHDRAWN') = (withdraw_reason is not null)),
    add constraint one_receiver check (receiver_unit is null or outside is null),
    add constraint receiver_or_open check (receiver_unit is not null or outside is not null
        or (hand_over = 'OPEN' and status in ('SENT', 'WITHDRAWN'))),
    add constraint code_when_open check ((hand_over = 'OPEN') = (code is not null and expires_at is not null));

-- Pressing twice makes one; after a withdrawal the same choice may be sent anew.
drop index referral.referral_once;
create unique index referral_once on referral.referral (routing_id, destination)
    where redirected_from is null and status <> 'WITHDRAWN';
create unique index referral_redirected_once on referral.referral (redirected_from);
create unique index referral_by_code on referral.referral (area, code);

-- What a receiver missed, and what the sender then added.
create table referral.completion (
    id uuid primary key,
    area text not null,
    owner_provider uuid not null,
    owner_unit uuid not null,
    category text not null default 'referral',
    referral_id uuid not null references referral.referral,
    number int not null,
    missing text not null,
    returned_at timestamptz not null,
    due_then timestamptz not null, -- the deadline that no longer runs
    supplied text,
    supplied_at timestamptz,
    unique (referral_id, number),
    check ((supplied is null) = (supplied_at is null))
);

select storage.person_level('referral.completion');

create or replace view referral.fact_referral with (security_invoker = true) as
select id as referral_id,
       area,
       agreement,
       agreement_version,
       clause,
       destination,
       routing_id,
       sender_unit,
       receiver_unit,
       sent_at,
       reply_due,
       replied_at,
       status,
       updated_at,
       changed_xid,
       hand_over,
       supplementary,
       outside is not null as is_outside,
       redirected_from,
       redirected_at,
       returns,
       returned_at,
       withdrawn_at,
       started_at,
       planned_at,
       answered_at,
       completed_at,
       expires_at
from referral.referral;

-- Where a person needs no referral nothing is sent; what was recommended is kept.
create table referral.recommendation (
    id uuid primary key,
    area text not null,
    owner_provider uuid not null,
    owner_unit uuid not null,
    category text not null default 'referral',
    person_id uuid not null references person.person,
    routing_id uuid not null unique references pathway.routing,
    agreement text not null,
    agreement_version int not null,
    clause text not null,
    destination text not null,
    recommended_at timestamptz not null
);

select storage.person_level('referral.recommendation');
revoke update on referral.recommendation from "${server}";
