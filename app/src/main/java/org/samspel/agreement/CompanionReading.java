package org.samspel.agreement;

import org.samspel.agreement.CompanionText.Backing;
import org.samspel.agreement.CompanionText.Expected;
import org.samspel.agreement.CompanionText.Measure;
import org.samspel.agreement.CompanionText.PlanStep;
import org.samspel.agreement.CompanionText.Recommendation;
import org.samspel.content.ContentNode;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Reads the file that stands beside a version, and holds it to the version. */
final class CompanionReading {
    private final AgreementVersion version;
    private final FaultList faults = new FaultList();

    CompanionReading(AgreementVersion version) {
        this.version = version;
    }

    /** By their ids, in which their kinds are apart. */
    Map<String, CompanionText> read(ContentNode root) {
        faults.keys(
                root,
                "area",
                "slug",
                "version",
                "backings",
                "recommendations",
                "plan",
                "follow-up",
                "expected");
        var all = new LinkedHashMap<String, CompanionText>();
        list(root, "backings", all, this::backing);
        list(root, "recommendations", all, this::recommendation);
        list(root, "plan", all, this::step);
        list(root, "follow-up", all, this::measure);
        list(root, "expected", all, this::expected);
        faults.throwIfAny();
        return all;
    }

    private void list(
            ContentNode root,
            String key,
            Map<String, CompanionText> all,
            Function<ContentNode, CompanionText> reading) {
        for (var node : root.list(key)) {
            faults.attempt(() -> reading.apply(node))
                    .ifPresent(
                            text -> {
                                if (all.put(node.text("id"), text) != null) {
                                    faults.add(node.child("id").fault("this id is there twice"));
                                }
                            });
        }
    }

    private Backing backing(ContentNode node) {
        faults.keys(node, "id", "kind", "title", "source", "link", "valid-to", "verify");
        return new Backing(
                one(Backing.Kind.class, node.child("kind")),
                node.text("title"),
                node.text("source"),
                node.optionalText("link").orElse(""),
                node.optionalDate("valid-to"),
                node.optionalText("verify").orElse(""));
    }

    private Recommendation recommendation(ContentNode node) {
        faults.keys(
                node,
                "id",
                "text",
                "source",
                "edition",
                "reference",
                "cover",
                "clauses",
                "why",
                "verify");
        return new Recommendation(
                node.text("text"),
                node.text("source"),
                node.text("edition"),
                node.optionalText("reference").orElse(""),
                one(Recommendation.Cover.class, node.child("cover")),
                faults.each(node.list("clauses"), this::clause),
                node.optionalText("why").orElse(""),
                node.optionalText("verify").orElse(""));
    }

    private PlanStep step(ContentNode node) {
        faults.keys(node, "id", "text", "responsible", "due", "status", "evidence");
        return new PlanStep(
                node.text("text"),
                node.text("responsible"),
                node.date("due"),
                one(PlanStep.Status.class, node.child("status")),
                node.optionalText("evidence").orElse(""));
    }

    private Measure measure(ContentNode node) {
        faults.keys(node, "id", "indicator", "often", "to", "verify");
        return new Measure(
                node.text("indicator"),
                node.text("often"),
                node.text("to"),
                node.optionalText("verify").orElse(""));
    }

    private Expected expected(ContentNode node) {
        faults.keys(node, "id", "clause", "per-month", "source", "run", "verify");
        return new Expected(
                node.optional("clause").map(this::clause).orElse(""),
                node.number("per-month"),
                node.text("source"),
                node.optionalText("run").orElse(""),
                node.optionalText("verify").orElse(""));
    }

    private String clause(ContentNode node) {
        if (version.clause(node.asText()).isEmpty()) {
            throw node.bad("no clause has the id “" + node.asText() + "”");
        }
        return node.asText();
    }

    private static <E extends Enum<E>> E one(Class<E> type, ContentNode node) {
        var name = node.asText().toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> node.bad("“" + node.asText() + "” is not known here"));
    }
}
