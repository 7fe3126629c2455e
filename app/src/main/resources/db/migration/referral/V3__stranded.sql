-- A receiver that closed while it had the referral: since when, and who goes on with its work.
alter table referral.referral
    add column stranded_at timestamptz,
    add column successor_unit uuid references organisation.unit;

create index referral_open_at on referral.referral (area, receiver_unit)
    where status in ('SENT', 'RECEIVED', 'RETURNED', 'ACCEPTED', 'STARTED');

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
       expires_at,
       stranded_at
from referral.referral;
