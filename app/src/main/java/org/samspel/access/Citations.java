package org.samspel.access;

import org.samspel.access.law.RuleId;
import org.samspel.kernel.AreaId;
import org.samspel.organisation.Organisations;
import org.springframework.stereotype.Component;

import java.util.Locale;

/** Says where a rule stands in the law of an area's country. */
@Component
public class Citations {
    private final LawContent content;
    private final Organisations organisations;

    Citations(LawContent content, Organisations organisations) {
        this.content = content;
        this.organisations = organisations;
    }

    /**
     * @param words the statute; empty where the country's law book is missing
     * @param language that it is written in
     */
    public record Citation(String words, Locale language) {}

    /** As a line of the log names it; a name of a rule that is no more has no citation. */
    public Citation of(AreaId area, LogLine line) {
        return RuleId.named(line.rule())
                .map(rule -> of(area, rule))
                .orElseGet(() -> new Citation("", organisations.area(area).language()));
    }

    public Citation of(AreaId area, RuleId rule) {
        var where = organisations.area(area);
        var words =
                content.laws().book(where.country()).map(book -> book.citation(rule)).orElse("");
        return new Citation(words, where.language());
    }
}
