package org.samspel.agreement.workshop.web;

import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.FactDefinition;
import org.samspel.agreement.FactWords;
import org.samspel.agreement.workshop.web.DraftTablePage.FindingLine;
import org.samspel.decision.DecisionTable;
import org.samspel.decision.Value;
import org.samspel.decision.box.Box;
import org.samspel.decision.check.Examination;
import org.samspel.decision.check.Finding;
import org.samspel.decision.check.RuleNumbers;
import org.samspel.decision.check.Severity;
import org.samspel.shell.PageContext;
import org.samspel.shell.Pill;
import org.samspel.shell.Tone;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the library's checks find in a table, in the reader's words. */
record FindingLines(PageContext page, AgreementVersion base) {
    /** A page is read at once; what takes longer is told as not decided. */
    private static final Examination.Limits LIMITS = new Examination.Limits(10, 200_000);

    List<FindingLine> of(DecisionTable table) {
        return Examination.of(table, LIMITS).findings().stream().map(this::line).toList();
    }

    private FindingLine line(Finding finding) {
        return new FindingLine(
                pill(finding.severity()), words(finding), finding.severity() == Severity.NOTE);
    }

    private Pill pill(Severity severity) {
        return switch (severity) {
            case ERROR -> Pill.of(Tone.OVERDUE, page.text("agreement.work.finding.error"));
            case WARNING -> Pill.of(Tone.SOON, page.text("agreement.work.finding.warning"));
            case NOTE -> Pill.of(Tone.NEUTRAL, page.text("agreement.work.finding.note"));
        };
    }

    private String words(Finding finding) {
        return switch (finding) {
            case Finding.Gap(var box, var known, _) ->
                    text(known ? "gap" : "gapUnknown", whom(box));
            case Finding.Overlap(var rule, var other, var same, var box, _) ->
                    text(same ? "overlap" : "contradiction", rule, other, whom(box));
            case Finding.Impossible(var rule) -> text("impossible", rule);
            case Finding.Hidden(var rule, var by) -> text("hidden", rule, rules(by));
            case Finding.OnlyUnknown(var rule) -> text("onlyUnknown", rule);
            case Finding.NeverReached(_, var value) -> text("neverReached", destination(value));
            case Finding.NotAllowed(var rule, var column, var value, _) ->
                    text("notAllowed", rule, label(column), value.plain());
            case Finding.Touching(var column, var value, var upper, var lower) ->
                    text("touching", label(column), value.plain(), rules(upper), rules(lower));
            case Finding.CountedOnce(var rules) -> text("countedOnce", rules(rules));
            case Finding.More(_, var listed) -> text("more", listed);
            case Finding.Undecided(_, var rule) ->
                    rule == 0 ? text("undecided") : text("undecidedRule", rule);
        };
    }

    private String text(String key, Object... arguments) {
        return page.text("agreement.work.finding." + key, arguments);
    }

    /** "Varighed: mere end 12 uger; ÖMPSQ-SF: under 50". */
    private String whom(Box box) {
        if (box.asks().isEmpty()) {
            return text("anyone");
        }
        var facts = new FactWords(page.texts());
        return box.asks().entrySet().stream()
                .map(
                        ask ->
                                base.fact(ask.getKey())
                                        .map(
                                                fact ->
                                                        facts.label(fact)
                                                                + ": "
                                                                + facts.test(fact, ask.getValue()))
                                        .orElse(ask.getKey() + " " + ask.getValue().text()))
                .collect(Collectors.joining("; "));
    }

    private String label(String column) {
        return base.fact(column)
                .map(FactDefinition::label)
                .map(label -> label.in(page.locale()))
                .orElse(column);
    }

    private String destination(Value value) {
        return Optional.of(value.plain())
                .filter(id -> !id.isEmpty())
                .map(id -> base.destination(id).map(to -> to.name().in(page.locale())).orElse(id))
                .orElse("–");
    }

    private static String rules(RuleNumbers rules) {
        return rules.numbers().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
