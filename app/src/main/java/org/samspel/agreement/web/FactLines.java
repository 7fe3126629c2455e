package org.samspel.agreement.web;

import org.samspel.agreement.FactDefinition;
import org.samspel.agreement.FactDefinition.FactKind;
import org.samspel.agreement.FactDefinition.Threshold;
import org.samspel.agreement.FactWords;
import org.samspel.agreement.Source;

import java.util.stream.Collectors;

/** Puts the facts of an agreement into the words of a legend. */
record FactLines(VersionWords words, FactWords factWords) {
    FactLine line(FactDefinition fact) {
        var page = words.page();
        return new FactLine(
                factWords.label(fact),
                how(fact.kind()),
                fact.threshold().map(t -> page.text("agreement.threshold", t.value())),
                fact.threshold()
                        .flatMap(Threshold::source)
                        .or(fact::source)
                        .flatMap(words.version()::source)
                        .map(Source::text),
                fact.threshold().flatMap(Threshold::toVerify));
    }

    private String how(FactKind kind) {
        var page = words.page();
        return switch (kind) {
            case FactKind.RedFlag _ -> page.text("agreement.how.redFlag");
            case FactKind.AnyRedFlag _ -> page.text("agreement.how.anyRedFlag");
            case FactKind.WeeksSinceOnset _ -> page.text("agreement.how.weeksSinceOnset");
            case FactKind.InstrumentScore _ -> page.text("agreement.how.instrument");
            case FactKind.YesNo _ -> page.text("agreement.how.yesNo");
            case FactKind.DoctorsStatement _ -> page.text("agreement.how.doctorsStatement");
            case FactKind.Choice(var options) ->
                    options.stream()
                            .map(option -> option.label().in(page.locale()))
                            .collect(Collectors.joining(" · "));
            case FactKind.WholeNumber(var min, var max, var unit) ->
                    page.text("agreement.how.number", min, max, unit.in(page.locale()));
        };
    }
}
