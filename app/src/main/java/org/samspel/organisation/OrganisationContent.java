package org.samspel.organisation;

import org.samspel.content.ContentFaults;
import org.samspel.content.ContentFiles;
import org.samspel.content.ContentFiles.ContentFile;
import org.samspel.content.ContentNode;
import org.samspel.kernel.Ids;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import tools.jackson.databind.json.JsonMapper;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * Brings the areas' {@code organisation.yaml} into the database; what is there already keeps its
 * id.
 */
@Component
public class OrganisationContent {
    private static final LocalDate FAR_AWAY = LocalDate.of(9999, 1, 1);

    private final ContentFiles files;
    private final ContentFaults faults;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final JsonMapper json;
    private final Ids ids;

    OrganisationContent(
            ContentFiles files,
            ContentFaults faults,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            JsonMapper json,
            Ids ids) {
        this.files = files;
        this.faults = faults;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.json = json;
        this.ids = ids;
    }

    /** Loads every area's file; a file with a fault changes nothing and is named with its line. */
    @EventListener(ApplicationStartedEvent.class)
    @Order(10)
    public void load() {
        for (var file : files.matching("*/organisation.yaml")) {
            faults.gather(
                    file.path(), () -> transaction.executeWithoutResult(status -> load(file)));
        }
    }

    private void load(ContentFile file) {
        var root = file.yaml();
        var area = area(root.child("area"));
        var parties = new HashMap<String, UUID>();
        root.list("parties").forEach(party -> parties.put(party.text("id"), party(area, party)));
        var units = new HashMap<String, UUID>();
        root.list("units").forEach(unit -> units.put(unit.text("id"), unit(area, unit, parties)));
        root.list("services").forEach(service -> service(area, service));
        jdbc.sql("delete from organisation.responsibility where area = ?").param(area).update();
        root.list("responsibilities").forEach(row -> responsibility(area, row, units));
    }

    private String area(ContentNode area) {
        jdbc.sql(
                        """
                        insert into organisation.area (code, country, name, language, zone) values (?, ?, ?, ?, ?)
                        on conflict (code) do update set name = excluded.name, language = excluded.language
                        """)
                .params(
                        area.text("code"),
                        constant(Country.class, area, "country").name(),
                        area.text("name"),
                        area.text("language"),
                        area.text("zone"))
                .update();
        return area.text("code");
    }

    private UUID party(String area, ContentNode party) {
        return jdbc.sql(
                        """
                        insert into organisation.party (id, area, slug, kind, name, municipality_code)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (area, slug) do update set name = excluded.name, kind = excluded.kind,
                            municipality_code = excluded.municipality_code
                        returning id
                        """)
                .params(
                        ids.next(),
                        area,
                        party.text("id"),
                        constant(PartyKind.class, party, "kind").name(),
                        party.text("name"))
                .param(party.optionalText("code").orElse(null))
                .query(UUID.class)
                .single();
    }

    private UUID unit(String area, ContentNode unit, Map<String, UUID> parties) {
        return jdbc.sql(
                        """
                        insert into organisation.unit (id, area, slug, party, kind, name, phone, municipality_code)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (area, slug) do update set name = excluded.name, kind = excluded.kind,
                            party = excluded.party, municipality_code = excluded.municipality_code,
                            phone = excluded.phone
                        returning id
                        """)
                .params(
                        ids.next(),
                        area,
                        unit.text("id"),
                        named(parties, unit, "party"),
                        constant(UnitKind.class, unit, "kind").name(),
                        unit.text("name"),
                        unit.optionalText("phone").orElse(""))
                .param(unit.optionalText("municipality").orElse(null))
                .query(UUID.class)
                .single();
    }

    private void service(String area, ContentNode service) {
        jdbc.sql(
                        """
                        insert into organisation.service (area, slug, names) values (?, ?, ?::jsonb)
                        on conflict (area, slug) do update set names = excluded.names
                        """)
                .params(
                        area,
                        service.text("id"),
                        json.writeValueAsString(service.texts("name").byLanguage()))
                .update();
    }

    private void responsibility(String area, ContentNode row, Map<String, UUID> units) {
        var from = row.date("from");
        if (!row.optionalDate("to").orElse(FAR_AWAY).isAfter(from)) {
            throw row.bad("“to” must be after “from”");
        }
        jdbc.sql("insert into organisation.responsibility values (?, ?, ?, ?, ?, ?)")
                .params(
                        area,
                        row.text("service"),
                        row.text("municipality"),
                        named(units, row, "unit"),
                        from)
                .param(row.optionalDate("to").orElse(null))
                .update();
    }

    private static UUID named(Map<String, UUID> known, ContentNode node, String key) {
        var id = known.get(node.text(key));
        if (id == null) {
            throw node.child(key).bad("no " + key + " has the id “" + node.text(key) + "”");
        }
        return id;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, ContentNode node, String key) {
        var name = node.text(key);
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(name.toUpperCase(Locale.ROOT).replace('-', '_'))) {
                return constant;
            }
        }
        throw node.child(key).bad("“" + name + "” is none of the kinds of " + type.getSimpleName());
    }
}
