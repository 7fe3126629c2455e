package org.samspel.organisation;

import static java.util.stream.Collectors.toMap;

import org.samspel.content.BadContent;
import org.samspel.content.ContentFaults;
import org.samspel.content.ContentFiles;
import org.samspel.content.ContentFiles.ContentFile;
import org.samspel.content.ContentNode;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * Brings the areas' {@code organisation.yaml} into the database; what is there already keeps its
 * id.
 */
@Component
public class OrganisationContent {
    private final ContentFiles files;
    private final ContentFaults faults;
    private final OrganisationRows rows;
    private final OrganisationStore store;
    private final TransactionTemplate transaction;

    OrganisationContent(
            ContentFiles files,
            ContentFaults faults,
            OrganisationRows rows,
            OrganisationStore store,
            TransactionTemplate transaction) {
        this.files = files;
        this.faults = faults;
        this.rows = rows;
        this.store = store;
        this.transaction = transaction;
    }

    /** Loads every area's file; a file with a fault changes nothing and is named with its line. */
    @EventListener(ApplicationStartedEvent.class)
    @Order(10)
    public void load() {
        for (var file : files.matching("*/organisation.yaml")) {
            faults.gather(
                    file.path(), () -> transaction.executeWithoutResult(status -> load(file)));
            store.forget();
        }
    }

    private void load(ContentFile file) {
        var root = file.yaml();
        check(root);
        var area = rows.area(root.child("area"));
        var parties = new HashMap<String, UUID>();
        root.list("parties")
                .forEach(party -> parties.put(party.text("id"), rows.party(area, party)));
        var units = new HashMap<String, UUID>();
        root.list("units")
                .forEach(
                        unit ->
                                units.put(
                                        unit.text("id"),
                                        rows.unit(area, unit, named(parties, unit, "party"))));
        root.list("units").stream()
                .filter(unit -> unit.optional("successor").isPresent())
                .forEach(
                        unit ->
                                rows.successor(
                                        named(units, unit, "id"), named(units, unit, "successor")));
        root.list("services").forEach(service -> rows.service(area, ServiceReading.read(service)));
        rows.forgetResponsibilities(area);
        root.list("responsibilities")
                .forEach(row -> rows.responsibility(area, row, named(units, row, "unit")));
    }

    private static void check(ContentNode root) {
        var services = byId(root, "services", Function.identity());
        services.values().stream()
                .flatMap(service -> service.optional("successor").stream())
                .filter(successor -> !services.containsKey(successor.asText()))
                .forEach(
                        successor -> {
                            throw successor.bad(
                                    "no service has the id “" + successor.asText() + "”");
                        });
        var found =
                new CoverageFaults(
                                municipalities(root),
                                services,
                                byId(root, "units", AgreedPeriod::of))
                        .in(root.list("responsibilities"));
        if (!found.isEmpty()) {
            throw new BadContent(found);
        }
    }

    private static Map<String, String> municipalities(ContentNode root) {
        return root.list("parties").stream()
                .filter(party -> party.optional("code").isPresent())
                .collect(
                        toMap(
                                party -> party.text("code"),
                                party -> party.text("name"),
                                (first, second) -> first,
                                LinkedHashMap::new));
    }

    private static <T> Map<String, T> byId(
            ContentNode root, String list, Function<ContentNode, T> value) {
        var all = new LinkedHashMap<String, T>();
        for (var node : root.list(list)) {
            if (all.put(node.text("id"), value.apply(node)) != null) {
                throw node.bad("“" + node.text("id") + "” is the id of another one above");
            }
        }
        return all;
    }

    private static UUID named(Map<String, UUID> known, ContentNode node, String key) {
        var id = known.get(node.text(key));
        if (id == null) {
            throw node.child(key).bad("no " + key + " has the id “" + node.text(key) + "”");
        }
        return id;
    }
}
