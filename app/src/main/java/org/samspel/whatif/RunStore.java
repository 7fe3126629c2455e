package org.samspel.whatif;

import org.samspel.agreement.workshop.RevisionKey;
import org.samspel.kernel.AreaId;
import org.samspel.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The runs as they are kept. */
@Component
class RunStore {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    RunStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The run’s id; that of the first when the same form comes twice. */
    UUID begin(WhatIf run, UUID token) {
        return jdbc.sql(
                        """
                        insert into whatif.run
                            (id, area, slug, number, token, compared_with, basis, digest, assumptions, state,
                             started_by, started_at)
                        values (:id, :area, :slug, :number, :token, :before, :basis, :digest,
                                cast(:assumptions as jsonb), 'begun', :by, :at)
                        on conflict (area, token) do update set token = excluded.token
                        returning id
                        """)
                .param("id", run.id())
                .param("area", run.of().area().code())
                .param("slug", run.of().slug())
                .param("number", run.of().number())
                .param("token", token)
                .param("before", run.comparedWith())
                .param("basis", run.basis().code())
                .param("digest", run.digest())
                .param("assumptions", json.writeValueAsString(run.assumptions()))
                .param("by", run.by().value())
                .param("at", Timestamp.from(run.at()))
                .query(UUID.class)
                .single();
    }

    void end(UUID run, RunOutcome outcome, Instant at) {
        jdbc.sql(
                        """
                        update whatif.run
                           set state = :state, result = cast(:result as jsonb), faults = cast(:faults as jsonb),
                               ended_at = :at
                         where id = :id and state = 'begun'
                        """)
                .param("id", run)
                .param("state", outcome.code())
                .param(
                        "result",
                        outcome instanceof RunOutcome.Done(var counted)
                                ? json.writeValueAsString(counted)
                                : null)
                .param(
                        "faults",
                        outcome instanceof RunOutcome.Refused(var faults)
                                ? json.writeValueAsString(faults)
                                : null)
                .param("at", Timestamp.from(at))
                .update();
    }

    Optional<WhatIf> find(RevisionKey key, UUID id) {
        return jdbc.sql(
                        """
                        select * from whatif.run where area = ? and slug = ? and number = ? and id = ?
                        """)
                .params(key.area().code(), key.slug(), key.number(), id)
                .query((row, n) -> run(row))
                .optional();
    }

    /** The newest first. */
    List<WhatIf.Line> all(RevisionKey key) {
        return jdbc.sql(
                        """
                        select id, compared_with, basis, started_by, started_at, state
                          from whatif.run where area = ? and slug = ? and number = ?
                         order by started_at desc, id desc
                        """)
                .params(key.area().code(), key.slug(), key.number())
                .query(
                        (row, n) ->
                                new WhatIf.Line(
                                        row.getObject("id", UUID.class),
                                        row.getInt("compared_with"),
                                        basis(row),
                                        new UserId(row.getObject("started_by", UUID.class)),
                                        row.getTimestamp("started_at").toInstant(),
                                        row.getString("state")))
                .list();
    }

    private WhatIf run(ResultSet row) throws SQLException {
        return new WhatIf(
                row.getObject("id", UUID.class),
                new RevisionKey(
                        new AreaId(row.getString("area")),
                        row.getString("slug"),
                        row.getInt("number")),
                row.getInt("compared_with"),
                basis(row),
                row.getString("digest"),
                json.readValue(
                        row.getString("assumptions"), new TypeReference<Map<String, Spread>>() {}),
                new UserId(row.getObject("started_by", UUID.class)),
                row.getTimestamp("started_at").toInstant(),
                outcome(row));
    }

    private RunOutcome outcome(ResultSet row) throws SQLException {
        return switch (row.getString("state")) {
            case "done" ->
                    new RunOutcome.Done(json.readValue(row.getString("result"), Counted.class));
            case "refused" ->
                    new RunOutcome.Refused(
                            json.readValue(
                                    row.getString("faults"),
                                    new TypeReference<List<RunFault>>() {}));
            case "cancelled" -> new RunOutcome.Cancelled();
            // Only the server that runs it knows more.
            default -> new RunOutcome.Interrupted();
        };
    }

    private static Basis basis(ResultSet row) throws SQLException {
        return Basis.named(row.getString("basis")).orElseThrow();
    }
}
