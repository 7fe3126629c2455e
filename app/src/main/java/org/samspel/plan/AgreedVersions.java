package org.samspel.plan;

import org.samspel.access.Action;
import org.samspel.kernel.Actor;
import org.samspel.kernel.Ids;
import org.samspel.kernel.PartyId;
import org.samspel.kernel.TransactionDoor;
import org.samspel.kernel.UnitId;
import org.samspel.person.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;

/** The agreed versions of plans, filed with each party. */
@Component
public class AgreedVersions {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final PlanDesk desk;
    private final TransactionDoor door;
    private final Ids ids;

    AgreedVersions(JdbcClient jdbc, JsonMapper json, PlanDesk desk, TransactionDoor door, Ids ids) {
        this.jdbc = jdbc;
        this.json = json;
        this.desk = desk;
        this.door = door;
        this.ids = ids;
    }

    /**
     * Files what the plan says with the unit that began it and with each that takes part: each
     * organisation answers for its own record, and none keeps a common one.
     */
    void file(Actor actor, PlanSheet sheet, int number, Instant at) {
        var plan = sheet.plan();
        var content = json.writeValueAsString(AgreedContent.of(plan.head(), sheet.lines()));
        var keepers = new LinkedHashMap<UnitId, PartyId>();
        keepers.put(plan.unit(), plan.party());
        sheet.participants().forEach(one -> keepers.putIfAbsent(one.unit(), one.party()));
        keepers.forEach(
                (unit, party) ->
                        jdbc.sql(
                                        """
                                        insert into plan.agreed
                                            (id, area, owner_provider, owner_unit, person_id, plan_id, number,
                                             agreed_at, content)
                                        values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
                                        """)
                                .params(
                                        ids.next(),
                                        actor.area().code(),
                                        party.value(),
                                        unit.value(),
                                        plan.person().value(),
                                        plan.id().value(),
                                        number,
                                        Timestamp.from(at),
                                        content)
                                .update());
    }

    /**
     * The versions of the person’s plan that the reader may see, newest first: those filed with the
     * reader’s own unit, and all of them for whoever sees the whole plan.
     */
    public List<AgreedVersion> of(Actor actor, Person person) {
        return door.enter(
                actor,
                () ->
                        desk.at(actor, Action.READ, person) instanceof PlanFound.Shown(var sheet)
                                ? read(actor, sheet)
                                : List.of());
    }

    private List<AgreedVersion> read(Actor actor, PlanSheet sheet) {
        var unit =
                actor instanceof Actor.Staff staff && !sheet.whole()
                        ? staff.unit()
                        : sheet.plan().unit();
        return jdbc.sql(
                        """
                        select number, agreed_at, content from plan.agreed
                        where plan_id = ? and owner_unit = ? order by number desc
                        """)
                .params(sheet.plan().id().value(), unit.value())
                .query(
                        (row, n) ->
                                new AgreedVersion(
                                        row.getInt("number"),
                                        row.getTimestamp("agreed_at").toInstant(),
                                        json.readValue(
                                                row.getString("content"), AgreedContent.class)))
                .list();
    }
}
