package org.samspel.pathway.web;

import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.FactDefinition;
import org.samspel.agreement.Source;
import org.samspel.pathway.TakenScore;
import org.samspel.questionnaire.Instrument;
import org.samspel.questionnaire.Instruments;
import org.samspel.shell.PageContext;

import java.util.ArrayList;

/** Scores in words: never without scale, cut-off, date and source. */
record ScoreWords(PageContext page, AgreementVersion agreed, Instruments instruments) {
    /** "61 af 100". */
    String score(TakenScore taken) {
        return instruments
                .find(taken.instrument())
                .map(known -> page.text("pathway.score", taken.score(), known.scoreMax()))
                .orElse(Integer.toString(taken.score()));
    }

    /** "Skala 1–100, grænse 50, besvaret 22.11.2026. Kilde: …". */
    String note(FactDefinition fact, TakenScore taken) {
        var parts = new ArrayList<String>();
        instruments.find(taken.instrument()).map(this::scale).ifPresent(parts::add);
        fact.threshold()
                .map(cutOff -> page.text("pathway.score.cutoff", cutOff.value()))
                .ifPresent(parts::add);
        parts.add(page.text("pathway.score.answered", taken.answeredOn()));
        var note = String.join(", ", parts) + ".";
        return fact.threshold()
                .flatMap(FactDefinition.Threshold::source)
                .flatMap(agreed::source)
                .map(Source::text)
                .map(source -> note + " " + page.text("pathway.score.source", source))
                .orElse(note);
    }

    private String scale(Instrument known) {
        return page.text("pathway.score.scale", known.scoreMin(), known.scoreMax());
    }
}
