package org.samspel.agreement;

import org.samspel.agreement.FactDefinition.FactKind;
import org.samspel.agreement.FactDefinition.Option;
import org.samspel.agreement.FactDefinition.Threshold;
import org.samspel.agreement.References.Kind;
import org.samspel.content.ContentNode;
import org.samspel.kernel.Role;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what an agreement asks an assessment for. */
final class FactReading {
    private static final Set<String> OF_EVERY_KIND =
            Set.of("name", "kind", "label", "help", "source", "threshold");

    private final References references;
    private final FaultList faults;

    FactReading(References references, FaultList faults) {
        this.references = references;
        this.faults = faults;
    }

    FactDefinition fact(ContentNode node) {
        var name = node.text("name");
        if (!name.matches("[a-z][a-zA-Z0-9]*")) {
            throw node.child("name")
                    .bad("a fact's name is letters and digits, such as durationWeeks");
        }
        var kind = kind(node);
        return new FactDefinition(
                name,
                node.texts("label"),
                node.optionalTexts("help"),
                kind,
                node.optional("source").map(each -> references.id(Kind.SOURCE, each)),
                node.optional("threshold").map(this::threshold));
    }

    private FactKind kind(ContentNode node) {
        return switch (node.text("kind")) {
            case "red-flag" -> only(node, new FactKind.RedFlag());
            case "any-red-flag" -> only(node, new FactKind.AnyRedFlag());
            case "weeks-since-onset" -> only(node, new FactKind.WeeksSinceOnset());
            case "yes-no" -> only(node, new FactKind.YesNo());
            case "instrument" ->
                    only(
                            node,
                            new FactKind.InstrumentScore(
                                    references.id(Kind.INSTRUMENT, node, "instrument")),
                            "instrument");
            case "choice" -> only(node, choice(node), "options");
            case "doctors-statement" -> only(node, doctorsStatement(node), "roles");
            case "number" -> only(node, number(node), "min", "max", "unit");
            default ->
                    throw node.child("kind")
                            .bad("“" + node.text("kind") + "” is no kind of fact that is known");
        };
    }

    private FactKind only(ContentNode node, FactKind kind, String... ownKeys) {
        var known = new HashSet<>(OF_EVERY_KIND);
        known.addAll(Set.of(ownKeys));
        faults.keys(node, known.toArray(String[]::new));
        return kind;
    }

    private FactKind choice(ContentNode node) {
        var options = node.child("options").items().stream().map(this::option).toList();
        if (options.stream().map(Option::value).distinct().count() < Math.max(2, options.size())) {
            throw node.child("options").bad("a choice has at least two options, no two alike");
        }
        return new FactKind.Choice(options);
    }

    private Option option(ContentNode node) {
        faults.keys(node, "value", "label");
        return new Option(node.text("value"), node.texts("label"));
    }

    private static FactKind doctorsStatement(ContentNode node) {
        var roles =
                node.child("roles").items().stream()
                        .map(FactReading::clinician)
                        .collect(Collectors.toUnmodifiableSet());
        if (roles.isEmpty()) {
            throw node.child("roles").bad("somebody must be able to state it");
        }
        return new FactKind.DoctorsStatement(roles);
    }

    private static Role clinician(ContentNode node) {
        return Role.CLINICIANS.stream()
                .filter(role -> role.name().toLowerCase(Locale.ROOT).equals(node.asText()))
                .findFirst()
                .orElseThrow(() -> node.bad("“" + node.asText() + "” is no role of a clinician"));
    }

    private static FactKind number(ContentNode node) {
        var number =
                new FactKind.WholeNumber(
                        node.number("min"), node.number("max"), node.texts("unit"));
        if (number.min() >= number.max()) {
            throw node.child("max").bad("“max” must be more than “min”");
        }
        return number;
    }

    private Threshold threshold(ContentNode node) {
        faults.keys(node, "value", "source", "verify");
        var threshold =
                new Threshold(
                        node.number("value"),
                        node.optional("source").map(each -> references.id(Kind.SOURCE, each)),
                        node.optionalText("verify"));
        if (threshold.source().isEmpty() && threshold.toVerify().isEmpty()) {
            throw node.bad("a threshold needs a “source”, or “verify” with what is not confirmed");
        }
        return threshold;
    }
}
