package org.samspel.pathway;

import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.ReadOnce;
import org.samspel.kernel.RowFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@Component
class RoutingStore {
    private final JdbcClient jdbc;
    private final FactJson json;
    private final AssessmentRows rows;

    RoutingStore(JdbcClient jdbc, FactJson json, AssessmentRows rows) {
        this.jdbc = jdbc;
        this.json = json;
        this.rows = rows;
    }

    /** False when something is decided on the assessment, or on the ended course, already. */
    boolean insert(Actor.Staff actor, Routing routing, String table, boolean afterExit) {
        return jdbc.sql(
                                """
                                insert into pathway.routing
                                    (id, area, owner_provider, owner_unit, person_id, course_id, assessment_id,
                                     agreement, agreement_version, phase, decision_table, rule, clause, suggested,
                                     chosen, deviation_reason, deviation_words, facts, decided_at, after_exit, pilot)
                                values (:id, :area, :party, :unit, :person, :course, :assessment,
                                        :agreement, :agreed, :phase, :table, :rule, :clause, :suggested,
                                        :chosen, :reason, :words, cast(:facts as jsonb), :at, :afterExit, :pilot)
                                on conflict do nothing
                                """)
                        .param("id", routing.id().value())
                        .param("area", actor.area().code())
                        .param("party", actor.party().value())
                        .param("unit", routing.unit().value())
                        .param("person", routing.person().value())
                        .param("course", routing.course().value())
                        .param("assessment", routing.assessment().value())
                        .param("agreement", routing.agreement())
                        .param("agreed", routing.agreementVersion())
                        .param("phase", routing.phase())
                        .param("table", table)
                        .param("rule", routing.rule().orElse(null))
                        .param("clause", routing.clause())
                        .param("suggested", routing.suggested().orElse(null))
                        .param("chosen", routing.chosen())
                        .param("reason", routing.deviation().map(d -> d.reason()).orElse(null))
                        .param("words", routing.deviation().map(d -> d.words()).orElse(null))
                        .param("facts", json.written(routing.facts()))
                        .param("at", Timestamp.from(routing.decidedAt()))
                        .param("afterExit", afterExit)
                        .param("pilot", routing.pilot().orElse(null))
                        .update()
                == 1;
    }

    /**
     * Those that the reader may see; what {@link CourseWorkStore} has brought is not read again.
     */
    List<Routing> all(Collection<UUID> ids, RowFilter visible) {
        return List.copyOf(
                ReadOnce.all(Routing.class, ids, unread -> read(unread, visible)).values());
    }

    private Map<UUID, Routing> read(Collection<UUID> ids, RowFilter visible) {
        return jdbc
                .sql("select * from pathway.routing where id in (:ids) and " + visible.predicate())
                .param("ids", ids)
                .params(visible.parameters())
                .query(rows::routing)
                .list()
                .stream()
                .collect(Collectors.toMap(one -> one.id().value(), Function.identity()));
    }

    /** Newest first. */
    List<Routing> ofPerson(PersonId person, RowFilter visible) {
        return jdbc.sql(
                        "select * from pathway.routing where person_id = :person and "
                                + visible.predicate()
                                + " order by decided_at desc, id desc")
                .param("person", person.value())
                .params(visible.parameters())
                .query(rows::routing)
                .list();
    }
}
