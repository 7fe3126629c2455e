select storage.open_schema('followup');

-- What is counted: no person, no free text, nothing that was found out about anybody.
create table followup.referral (
    referral_id uuid primary key,
    area text not null,
    agreement text not null,
    agreement_version int not null,
    clause text not null,
    destination text not null,
    sender_party uuid not null references organisation.party,
    sender_unit uuid not null references organisation.unit,
    receiver_party uuid not null references organisation.party,
    receiver_unit uuid not null references organisation.unit,
    sent_at timestamptz not null,
    reply_due timestamptz not null,
    replied_at timestamptz,
    status text not null
);

create index referral_by_agreement on followup.referral (agreement, agreement_version, sent_at);

create table followup.routing (
    routing_id uuid primary key,
    area text not null,
    agreement text not null,
    agreement_version int not null,
    phase text not null,
    clause text not null,
    followed boolean not null,
    deviation_reason text, -- the id of a ready reason, never words
    unit uuid not null references organisation.unit,
    decided_at timestamptz not null,
    check (followed = (deviation_reason is null))
);

create index routing_by_agreement on followup.routing (agreement, agreement_version, decided_at);

select storage.area_level('followup.referral');
select storage.area_level('followup.routing');
