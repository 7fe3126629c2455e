package org.samspel.pathway;

import org.samspel.kernel.PartyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What one provider has found in its own assessments, for counting them: facts without the person,
 * the course and the unit. Two providers’ findings are never asked for together, since an agreement
 * is no legal ground for putting their data together. Works inside the caller’s transaction.
 */
@Component
public class OwnAssessments {
    private final JdbcClient jdbc;
    private final FactJson json;

    OwnAssessments(JdbcClient jdbc, FactJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * What was known of somebody when it was decided, or else when it was assessed.
     *
     * @param phase as it was judged then
     * @param facts as {@link org.samspel.agreement.FactValues} writes them
     */
    public record Found(String phase, long weeks, Map<String, String> facts) {
        public Found {
            facts = Map.copyOf(facts);
        }

        /** Without the facts: they must never reach a log. */
        @Override
        public String toString() {
            return "Found";
        }
    }

    /**
     * @param since the first instant that counts
     */
    public List<Found> of(PartyId provider, String agreement, Instant since) {
        return jdbc.sql(
                        """
                        select a.phase, a.weeks, coalesce(r.facts, a.facts) as facts
                          from pathway.assessment a
                          left join pathway.routing r on r.assessment_id = a.id and r.owner_provider = a.owner_provider
                         where a.owner_provider = ? and a.agreement = ? and a.assessed_at >= ?
                        """)
                .params(provider.value(), agreement, Timestamp.from(since))
                .query(
                        (row, n) ->
                                new Found(
                                        row.getString("phase"),
                                        row.getLong("weeks"),
                                        json.facts(row.getString("facts"))))
                .list();
    }
}
