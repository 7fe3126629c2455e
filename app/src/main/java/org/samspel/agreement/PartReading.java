package org.samspel.agreement;

import org.samspel.agreement.References.Kind;
import org.samspel.content.ContentNode;
import org.samspel.organisation.PartyKind;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads the parts of an agreement besides its facts and tables. */
final class PartReading {
    private final References references;
    private final FaultList faults;

    PartReading(References references, FaultList faults) {
        this.references = references;
        this.faults = faults;
    }

    Phase phase(ContentNode node) {
        faults.keys(node, "id", "name", "weeks-max", "table", "clause", "source");
        return new Phase(
                node.text("id"),
                node.texts("name"),
                node.optionalNumber("weeks-max"),
                references.id(Kind.TABLE, node, "table"),
                references.id(Kind.CLAUSE, node, "clause"),
                source(node));
    }

    Source source(ContentNode node, String key) {
        faults.keys(node, "id", key);
        return new Source(node.text("id"), node.text(key));
    }

    Chapter chapter(ContentNode node) {
        faults.keys(node, "number", "title");
        return new Chapter(node.number("number"), node.text("title"));
    }

    Clause clause(ContentNode node) {
        faults.keys(
                node, "id", "title", "text", "sources", "verify", "phases", "responsible", "tags");
        var id = node.text("id");
        if (!id.matches("\\d{1,3}(\\.\\d{1,3})+")) {
            throw node.child("id").bad("a clause's id is its number, such as 4.3");
        }
        return new Clause(
                id,
                node.text("title"),
                List.of(node.text("text").split("\\n\\s*\\n")),
                faults.each(node.list("sources"), each -> references.id(Kind.SOURCE, each)),
                node.optionalText("verify"),
                faults.each(node.list("phases"), this::phaseOrPrevention),
                faults.each(node.list("responsible"), PartReading::partyKind),
                faults.each(node.list("tags"), PartReading::tag));
    }

    private String phaseOrPrevention(ContentNode node) {
        return node.asText().equals(Clause.PREVENTION)
                ? Clause.PREVENTION
                : references.id(Kind.PHASE, node);
    }

    private static PartyKind partyKind(ContentNode node) {
        return Arrays.stream(PartyKind.values())
                .filter(kind -> kind.code().equals(node.asText()))
                .findFirst()
                .orElseThrow(() -> node.bad("“" + node.asText() + "” is no kind of party"));
    }

    private static String tag(ContentNode node) {
        if (!node.asText().matches("[a-z0-9-]{1,40}")) {
            throw node.bad("a tag is lower-case letters, digits and hyphens");
        }
        if (node.asText().startsWith(Addressee.TAG)
                && Addressee.of(node.asText().substring(Addressee.TAG.length())).isEmpty()) {
            throw node.bad("“" + node.asText() + "” names no audience that is known here");
        }
        return node.asText();
    }

    Destination destination(ContentNode node) {
        faults.keys(
                node,
                "id",
                "name",
                "sentence",
                "service",
                "clause",
                "reply",
                "consent",
                "hand-over",
                "hand-over-also",
                "expires",
                "discloses",
                "direct-access");
        var service = node.optional("service").map(each -> references.id(Kind.SERVICE, each));
        var reply = node.optional("reply").map(this::reply);
        var handing = new HandOverReading(references, faults);
        var direct = flag(node, "direct-access");
        if (direct && service.isEmpty()) {
            throw node.bad("a destination with “direct-access” names the “service” gone to");
        }
        if (!direct && service.isPresent() && reply.isEmpty()) {
            throw node.bad("a destination with a service needs “reply”, a deadline to answer");
        }
        if (service.isEmpty() && reply.isPresent()) {
            throw node.child("reply").bad("nobody can answer where there is no “service”");
        }
        if (direct && reply.isPresent()) {
            throw node.child("reply").bad("nobody can answer a recommendation");
        }
        var kind = handing.kind(node);
        var also = handing.also(node);
        return new Destination(
                node.text("id"),
                node.texts("name"),
                node.texts("sentence"),
                service,
                references.id(Kind.CLAUSE, node, "clause"),
                reply,
                flag(node, "consent"),
                kind,
                also,
                handing.expiry(node, kind, also),
                handing.discloses(node, flag(node, "consent")),
                direct);
    }

    ReadyReason reason(ContentNode node) {
        faults.keys(node, "id", "label");
        return new ReadyReason(node.text("id"), node.texts("label"));
    }

    private ReplyDeadline reply(ContentNode node) {
        faults.keys(node, "working-days-max", "hours-max", "clause");
        var days = node.optionalNumber("working-days-max");
        var hours = node.optionalNumber("hours-max");
        if (days.isPresent() == hours.isPresent() || days.or(() -> hours).orElse(0) < 1) {
            throw node.bad("a reply has either “working-days-max” or “hours-max”, at least 1");
        }
        var clause = references.id(Kind.CLAUSE, node, "clause");
        return days.<ReplyDeadline>map(max -> new ReplyDeadline.WorkingDays(max, clause))
                .orElseGet(() -> new ReplyDeadline.Hours(hours.orElseThrow(), clause));
    }

    private Optional<String> source(ContentNode node) {
        return node.optional("source").map(each -> references.id(Kind.SOURCE, each));
    }

    /** Strict, since a slip would silently take a consent away. */
    private static boolean flag(ContentNode node, String key) {
        return switch (node.optionalText(key).orElse("false")) {
            case "true" -> true;
            case "false" -> false;
            default -> throw node.child(key).bad("“" + key + "” is true or false");
        };
    }
}
