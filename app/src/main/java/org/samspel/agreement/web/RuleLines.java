package org.samspel.agreement.web;

import org.samspel.agreement.AgreementLinks;
import org.samspel.agreement.FactDefinition;
import org.samspel.agreement.FactWords;
import org.samspel.agreement.web.RuleLine.Condition;
import org.samspel.decision.DecisionTable;
import org.samspel.decision.Rule;
import org.samspel.decision.Value;
import org.samspel.shell.Cited;
import org.samspel.shell.Link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Puts the rules of one table into words. */
record RuleLines(VersionWords words, DecisionTable table, FactWords factWords) {
    RuleLine line(Rule rule) {
        var version = words.version();
        var clause = rule.annotation("clause");
        return new RuleLine(
                rule.number(),
                isRedFlag(rule),
                conditions(rule),
                destination(rule, "destination").orElse(""),
                destination(rule, "also"),
                new Link(
                        AgreementLinks.clause(version.slug(), version.number(), clause),
                        Cited.clause(clause)),
                rule.annotation("text"),
                words.sources(
                        Arrays.stream(rule.annotation("source").split(",", -1))
                                .map(String::strip)
                                .toList()));
    }

    private List<Condition> conditions(Rule rule) {
        var conditions = new ArrayList<Condition>();
        for (var column = 0; column < table.inputs().size(); column++) {
            var entry = rule.entries().get(column);
            if (!entry.isOpen()) {
                var fact = fact(column);
                conditions.add(
                        new Condition(factWords.label(fact), factWords.test(fact, entry.test())));
            }
        }
        return conditions;
    }

    private boolean isRedFlag(Rule rule) {
        for (var column = 0; column < table.inputs().size(); column++) {
            var entry = rule.entries().get(column);
            if (fact(column).isRedFlag()
                    && !entry.isOpen()
                    && entry.test().matches(new Value.Bool(true))) {
                return true;
            }
        }
        return false;
    }

    private FactDefinition fact(int column) {
        return words.version().fact(table.inputs().get(column).name()).orElseThrow();
    }

    private Optional<String> destination(Rule rule, String column) {
        return Optional.ofNullable(rule.outputs().get(column))
                .flatMap(id -> words.version().destination(id.plain()))
                .map(destination -> destination.name().in(words.page().locale()));
    }
}
