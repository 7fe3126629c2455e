package org.samspel.questionnaire.web;

import org.samspel.questionnaire.Instrument;
import org.samspel.shell.FormErrors;
import org.samspel.shell.PageContext;

import java.util.List;

/** What must be put right, in the order of the questions. */
final class AnswerErrors {
    /** The page's main part, to which a fault leads that belongs to none of the questions. */
    private static final String WHOLE_PAGE = "main";

    private AnswerErrors() {}

    static FormErrors of(
            PageContext page,
            Instrument instrument,
            List<String> missing,
            List<String> impossible) {
        var errors = FormErrors.none();
        for (var item : instrument.items()) {
            var question = number(instrument, item);
            var label = item.label().in(page.locale());
            if (missing.contains(item.id())) {
                errors =
                        errors.with(item.id(), page.text("questionnaire.missing", question, label));
            } else if (impossible.contains(item.id())) {
                errors =
                        errors.with(
                                item.id(), page.text("questionnaire.impossible", question, label));
            }
        }
        var foreign = impossible.stream().anyMatch(name -> instrument.item(name).isEmpty());
        return foreign ? errors.with(WHOLE_PAGE, page.text("questionnaire.foreign")) : errors;
    }

    private static int number(Instrument instrument, Instrument.Item item) {
        return instrument.items().indexOf(item) + 1;
    }
}
