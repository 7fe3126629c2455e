package org.samspel.referral;

import org.samspel.kernel.PersonId;
import org.samspel.person.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** Finds the referrals that persons carry with them. */
@Component
class OpenReferralStore {
    private final JdbcClient jdbc;
    private final ReferralRows rows;

    OpenReferralStore(JdbcClient jdbc, ReferralRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    Optional<Referral> byCode(ReferralCode code) {
        return jdbc.sql("select * from referral.referral where code = ?")
                .param(code.value())
                .query(rows::referral)
                .optional();
    }

    /** Of several open referrals of a person the one that waits, else the newest. */
    Optional<Referral> newestOf(Person person) {
        return jdbc.sql(
                        """
                        select * from referral.referral where person_id in (:records) and hand_over = 'OPEN'
                        order by status <> 'SENT', sent_at desc, id desc limit 1
                        """)
                .param("records", person.records().stream().map(PersonId::value).toList())
                .query(rows::referral)
                .optional();
    }
}
