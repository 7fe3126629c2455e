-- A letter to somebody outside Samspel has no receiving unit, nor has an open referral until somebody takes it up.
-- They are counted as sent, by clause.
alter table followup.referral
    alter column receiver_party drop not null,
    alter column receiver_unit drop not null,
    add column is_outside boolean not null default false,
    add check ((receiver_party is null) = (receiver_unit is null));
