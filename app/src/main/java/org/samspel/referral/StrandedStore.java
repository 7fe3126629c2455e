package org.samspel.referral;

import org.samspel.kernel.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Notes that receivers closed. */
@Component
class StrandedStore {
    private final JdbcClient jdbc;
    private final ReferralRows rows;

    StrandedStore(JdbcClient jdbc, ReferralRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /**
     * The referrals that the unit has open and that were not noted before. Their versions stay:
     * nobody has answered them.
     */
    List<Referral> strand(UnitId closed, Optional<UnitId> successor, Instant at) {
        return jdbc.sql(
                        """
                        update referral.referral
                        set stranded_at = :at, successor_unit = :successor, updated_at = :at,
                            changed_xid = pg_current_xact_id()
                        where receiver_unit = :unit and stranded_at is null
                          and status in ('SENT', 'RECEIVED', 'RETURNED', 'ACCEPTED', 'STARTED')
                        returning *
                        """)
                .param("at", Timestamp.from(at))
                .param("successor", successor.map(UnitId::value).orElse(null))
                .param("unit", closed.value())
                .query(rows::referral)
                .list();
    }
}
