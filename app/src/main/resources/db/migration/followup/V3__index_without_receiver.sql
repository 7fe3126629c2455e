-- The few referrals that no unit received are counted without a look at all the others.
create index referral_without_receiver on followup.referral (agreement, agreement_version)
    where receiver_unit is null;
