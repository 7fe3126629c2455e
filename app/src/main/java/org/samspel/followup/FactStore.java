package org.samspel.followup;

import org.samspel.kernel.UnitId;
import org.samspel.organisation.Unit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.UUID;

/** Takes facts over from the views that the rooms publish, as they are at that moment. */
@Component
class FactStore {
    private final JdbcClient jdbc;

    FactStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Holds others who take over the same fact until this transaction ends, so that the last to
     * write is also the last to have read.
     */
    void hold(UUID fact) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("followup:" + fact)
                .query((row, n) -> true)
                .single();
    }

    /**
     * Where a referral comes from and where it went.
     *
     * @param receiver nobody as yet of an open referral, and never of a letter to somebody outside
     */
    record Ends(UnitId sender, Optional<UnitId> receiver) {}

    Optional<Ends> endsOf(UUID referral) {
        return jdbc.sql(
                        """
                        select sender_unit, receiver_unit from referral.fact_referral
                        where referral_id = ?
                        """)
                .param(referral)
                .query(
                        (row, n) ->
                                new Ends(
                                        new UnitId(row.getObject("sender_unit", UUID.class)),
                                        Optional.ofNullable(
                                                        row.getObject("receiver_unit", UUID.class))
                                                .map(UnitId::new)))
                .optional();
    }

    void takeReferral(UUID referral, Unit sender, Optional<Unit> receiver) {
        jdbc.sql(
                        """
                        insert into followup.referral
                            (referral_id, area, agreement, agreement_version, clause, destination,
                             sender_party, sender_unit, receiver_party, receiver_unit,
                             is_outside, sent_at, reply_due, replied_at, status)
                        select referral_id, area, agreement, agreement_version, clause, destination,
                               :senderParty, sender_unit, :receiverParty, receiver_unit,
                               is_outside, sent_at, reply_due, replied_at, status
                        from referral.fact_referral where referral_id = :referral
                        on conflict (referral_id) do update set
                            receiver_party = excluded.receiver_party,
                            receiver_unit = excluded.receiver_unit,
                            reply_due = excluded.reply_due,
                            replied_at = excluded.replied_at,
                            status = excluded.status
                        """)
                .param("senderParty", sender.party().value())
                .param("receiverParty", receiver.map(unit -> unit.party().value()).orElse(null))
                .param("referral", referral)
                .update();
    }

    void takeRouting(UUID routing) {
        jdbc.sql(
                        """
                        insert into followup.routing
                            (routing_id, area, agreement, agreement_version, phase, clause,
                             followed, deviation_reason, unit, decided_at)
                        select routing_id, area, agreement, agreement_version, phase, clause,
                               deviation_reason is null, deviation_reason, unit, decided_at
                        from pathway.fact_routing where routing_id = ?
                        on conflict (routing_id) do nothing
                        """)
                .param(routing)
                .update();
    }
}
