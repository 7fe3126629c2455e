package org.samspel.followup.web;

import org.samspel.followup.aggregates.Figure;
import org.samspel.followup.aggregates.FollowUpReport.Answers;
import org.samspel.followup.aggregates.FollowUpReport.Median;
import org.samspel.shell.Texts;

import java.util.function.LongFunction;

/**
 * Figures in words. All that is hidden reads the same, whatever it hides.
 *
 * @param number how a count is written
 */
record FigureWords(Texts texts, LongFunction<String> number) {
    static FigureWords onPage(Texts texts) {
        return new FigureWords(texts, texts::number);
    }

    /** Plain digits, for a spreadsheet. */
    static FigureWords inFile(Texts texts) {
        return new FigureWords(texts, Long::toString);
    }

    String of(Figure figure) {
        return switch (figure) {
            case Figure.Shown shown -> number.apply(shown.count());
            case Figure.Hidden _ -> texts.get("followup.hidden");
        };
    }

    String share(Answers answers) {
        return answers.shareInTime().map(texts::percent).orElse("–");
    }

    String median(Answers answers) {
        return switch (answers.median()) {
            case Median.Days days -> texts.number(days.days(), 1);
            case Median.NotReached _ -> texts.get("followup.median.notReached");
            case Median.TooFew _ -> "–";
        };
    }
}
