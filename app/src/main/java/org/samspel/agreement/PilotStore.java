package org.samspel.agreement;

import org.samspel.kernel.AreaId;
import org.samspel.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was decided of pilots. Only added, and only once for each. */
@Component
class PilotStore {
    private final JdbcClient jdbc;

    PilotStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By the pilots' ids. */
    Map<String, PilotDecision> decisions(AreaId area, String slug) {
        return jdbc
                .sql("select * from agreement.pilot_decision where area = ? and slug = ?")
                .params(area.code(), slug)
                .query((row, n) -> decision(row))
                .list()
                .stream()
                .collect(Collectors.toMap(PilotDecision::pilot, Function.identity()));
    }

    /** False when something is decided of the pilot already. */
    boolean add(AreaId area, String slug, int number, PilotDecision decision) {
        return jdbc.sql(
                                """
                                insert into agreement.pilot_decision
                                    (area, slug, number, pilot, outcome, holds_from, body, decided_on, paragraph,
                                     written_by, written_at)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                                """)
                        .params(
                                area.code(),
                                slug,
                                number,
                                decision.pilot(),
                                decision.outcome().code(),
                                decision.from(),
                                decision.decided().body(),
                                decision.decided().on(),
                                decision.decided().paragraph(),
                                decision.recordedBy().value(),
                                decision.recordedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static PilotDecision decision(ResultSet row) throws SQLException {
        var code = row.getString("outcome");
        return new PilotDecision(
                row.getString("pilot"),
                Arrays.stream(PilotDecision.Outcome.values())
                        .filter(outcome -> outcome.code().equals(code))
                        .findFirst()
                        .orElseThrow(),
                row.getObject("holds_from", LocalDate.class),
                new Pilot.Decided(
                        row.getString("body"),
                        row.getObject("decided_on", LocalDate.class),
                        row.getString("paragraph")),
                new UserId(row.getObject("written_by", UUID.class)),
                row.getObject("written_at", OffsetDateTime.class).toInstant());
    }
}
