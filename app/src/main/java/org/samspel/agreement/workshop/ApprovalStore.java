package org.samspel.agreement.workshop;

import org.samspel.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What bodies decided. */
@Component
class ApprovalStore {
    private final JdbcClient jdbc;

    ApprovalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the body's decision in this round is there already. */
    boolean add(Revision revision, BodyDecision decision, UserId by, Instant at) {
        return jdbc.sql(
                                """
                                insert into agreement.body_decision
                                    (area, slug, number, round, step, body, outcome, decided_on, paragraph, reasons,
                                     written_by, written_at)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                                """)
                        .params(
                                revision.key().area().code(),
                                revision.key().slug(),
                                revision.key().number(),
                                revision.round(),
                                decision.step(),
                                decision.body(),
                                decision.approved() ? "approved" : "sent-back",
                                decision.decidedOn(),
                                decision.paragraph(),
                                decision.reasons(),
                                by.value(),
                                DraftStore.at(at))
                        .update()
                == 1;
    }

    /** In the order in which they were made. */
    List<BodyDecision> all(RevisionKey key) {
        return jdbc.sql(
                        """
                        select * from agreement.body_decision
                         where area = ? and slug = ? and number = ? order by round, step
                        """)
                .params(key.area().code(), key.slug(), key.number())
                .query(
                        (row, n) ->
                                new BodyDecision(
                                        row.getInt("step"),
                                        row.getString("body"),
                                        row.getString("outcome").equals("approved"),
                                        row.getObject("decided_on", LocalDate.class),
                                        row.getString("paragraph"),
                                        row.getString("reasons")))
                .list();
    }
}
