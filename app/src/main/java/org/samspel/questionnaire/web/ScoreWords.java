package org.samspel.questionnaire.web;

import org.samspel.questionnaire.Instrument;
import org.samspel.questionnaire.Response;
import org.samspel.shell.PageContext;

import java.time.LocalDate;

/** Scores in words that carry their scale and cut-off. */
record ScoreWords(PageContext page, Instrument instrument) {

    /** What the scores show: fell, rose, unchanged, or a change too small to say anything. */
    String finding(int first, int last, int count) {
        var key =
                count == 1
                        ? "questionnaire.finding.one"
                        : last == first
                                ? "questionnaire.finding.same"
                                : last < first
                                        ? "questionnaire.finding.fell"
                                        : "questionnaire.finding.rose";
        var finding = page.text(key, name(), first, last);
        return last != first && instrument.withinMeasurementError(first, last)
                ? page.text("questionnaire.finding.error", finding, errorPoints())
                : finding;
    }

    /** The newest score with its date, meaning and scale. */
    String summary(Response newest) {
        return page.text(
                "questionnaire.summary",
                newest.score(),
                LocalDate.ofInstant(newest.answeredAt(), page.zone()),
                meaning(newest.score()),
                instrument.scoreMin(),
                instrument.scoreMax());
    }

    /** What the cut-off means that the score reaches, or that it lies below the lowest. */
    String meaning(int score) {
        return instrument.reached(score).map(this::cutOff).orElseGet(this::below);
    }

    /** As {@link #meaning}, by the cut-off's number alone. */
    String level(int score) {
        return instrument
                .reached(score)
                .map(cutOff -> page.text("questionnaire.reached", cutOff.atLeast()))
                .orElseGet(this::below);
    }

    private String below() {
        return instrument.cutOffs().isEmpty()
                ? ""
                : page.text("questionnaire.below", instrument.cutOffs().getLast().atLeast());
    }

    String cutOff(Instrument.CutOff cutOff) {
        return page.text(
                "questionnaire.cutoff", cutOff.atLeast(), cutOff.meaning().in(page.locale()));
    }

    /** A line of the timeline: "ÖMPSQ-SF 61 (≥ 50: øget risiko)". */
    String line(int score) {
        var meaning = meaning(score);
        return meaning.isEmpty()
                ? page.text("questionnaire.line.plain", name(), score, instrument.scoreMax())
                : page.text("questionnaire.line", name(), score, meaning);
    }

    private String name() {
        return instrument.name().in(page.locale());
    }

    private int errorPoints() {
        return instrument.measurementError().map(Instrument.MeasurementError::points).orElse(0);
    }
}
