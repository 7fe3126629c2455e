select storage.open_schema('referral');

create table referral.referral (
    id uuid primary key,
    area text not null,
    owner_provider uuid not null,
    owner_unit uuid not null,
    category text not null default 'referral',
    version int not null default 1,
    person_id uuid not null references person.person,
    routing_id uuid not null references pathway.routing,
    supplementary boolean not null, -- sent beside another one; never moves who holds the person
    sender_unit uuid not null references organisation.unit,
    receiver_unit uuid not null references organisation.unit,
    agreement text not null,
    agreement_version int not null,
    clause text not null,
    destination text not null,
    deadline_clause text not null,
    status text not null
        check (status in ('SENT', 'RECEIVED', 'ACCEPTED', 'DECLINED', 'STARTED', 'COMPLETED')),
    message text not null,
    disclosed jsonb not null, -- what the receiver was told; never changed afterwards
    consented boolean not null, -- the person said yes to just this disclosure
    sent_at timestamptz not null,
    reply_due timestamptz not null,
    received_at timestamptz,
    replied_at timestamptz,
    started_at timestamptz,
    completed_at timestamptz,
    decline_reason text,
    closing_note text,
    changed_by uuid not null,
    updated_at timestamptz not null,
    changed_xid xid8 not null default pg_current_xact_id(),
    check ((status in ('SENT', 'RECEIVED')) = (replied_at is null)),
    check ((status = 'DECLINED') = (decline_reason is not null)),
    check ((status = 'COMPLETED') = (closing_note is not null))
);

-- Pressing twice makes one.
create unique index referral_once on referral.referral (routing_id, destination);
create index referral_by_person on referral.referral (person_id, sent_at desc);

select storage.person_level('referral.referral');

-- What followup may count: no person, no fact, no free text. changed_xid is the watermark: rows of
-- transactions that were still running at a reading have one that is not below
-- pg_snapshot_xmin(pg_current_snapshot()), and are read the next time.
create view referral.fact_referral with (security_invoker = true) as
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
       changed_xid
from referral.referral;

grant select on referral.fact_referral to "${server}";
