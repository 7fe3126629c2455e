package org.samspel.agreement;

import org.samspel.agreement.References.Kind;
import org.samspel.content.ContentNode;

/** Reads the pilots of a version. */
final class PilotReading {
    private final References references;
    private final FaultList faults;

    PilotReading(References references, FaultList faults) {
        this.references = references;
        this.faults = faults;
    }

    /**
     * A pilot without clauses tries the version as a whole, and needs one before to compare with.
     */
    Pilot pilot(ContentNode node, boolean hasVersionBefore) {
        faults.keys(node, "id", "name", "municipalities", "from", "to", "clauses", "decision");
        var id = node.text("id");
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw node.child("id").bad("a pilot's id is lower-case words with hyphens between");
        }
        var pilot =
                new Pilot(
                        id,
                        node.text("name"),
                        faults.each(
                                node, "municipalities", each -> references.id(Kind.PARTY, each)),
                        node.date("from"),
                        node.date("to"),
                        faults.each(node.list("clauses"), each -> references.id(Kind.CLAUSE, each)),
                        decided(node.child("decision")));
        if (pilot.municipalities().isEmpty()) {
            throw node.child("municipalities").bad("a pilot names at least one municipality");
        }
        if (pilot.to().isBefore(pilot.from())) {
            throw node.child("to").bad("a pilot's last day is not before its first");
        }
        if (pilot.isOfWholeVersion() && !hasVersionBefore) {
            throw node.bad(
                    "a pilot without “clauses” tries the whole version; “changed-since” must say"
                            + " which one holds for the others");
        }
        return pilot;
    }

    private Pilot.Decided decided(ContentNode node) {
        faults.keys(node, "body", "on", "paragraph");
        return new Pilot.Decided(node.text("body"), node.date("on"), node.text("paragraph"));
    }
}
