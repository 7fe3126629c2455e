package org.samspel.pathway.web;

import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.FactDefinition.FactKind;
import org.samspel.pathway.AnswerFault;
import org.samspel.pathway.AssessPerson;
import org.samspel.pathway.AssessmentStart;
import org.samspel.pathway.CourseId;
import org.samspel.shell.FormErrors;
import org.samspel.shell.PageContext;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * An assessment as a form sends it. A fact's field bears the fact's name.
 *
 * @param flags the one answer to all red flags: {@code none}, {@code details} or empty
 */
record AssessmentForm(UUID token, String flags, Map<String, String> answers) {
    static final String FLAGS = "red-flags";

    static AssessmentForm sent(UUID token, Map<String, String> sent) {
        return new AssessmentForm(token, sent.getOrDefault(FLAGS, ""), Map.copyOf(sent));
    }

    /** With the former answers that still hold, as the fields show them. */
    static AssessmentForm fresh(AssessmentStart.Ready start) {
        var answers = new LinkedHashMap<String, String>();
        var anyFlag = false;
        for (var fact : start.agreed().facts()) {
            var known = start.prefilled().get(fact.name());
            if (known != null) {
                answers.put(
                        fact.name(),
                        switch (fact.kind()) {
                            case FactKind.RedFlag _, FactKind.YesNo _ ->
                                    known.equals("true") ? "yes" : "no";
                            default -> known;
                        });
                anyFlag |= fact.kind() instanceof FactKind.RedFlag;
            }
        }
        return new AssessmentForm(UUID.randomUUID(), anyFlag ? "details" : "", answers);
    }

    AssessPerson wish(CourseId course) {
        return new AssessPerson(course, token, flags.equals("none"), answers);
    }

    static FormErrors errors(
            PageContext page, AgreementVersion agreed, Map<String, AnswerFault> faults) {
        var errors = FormErrors.none();
        for (var fact : agreed.facts()) {
            var fault = faults.get(fact.name());
            if (fault != null) {
                var label = fact.label().in(page.locale());
                errors = errors.with(fact.name(), words(page, label, fault));
            }
        }
        return errors;
    }

    private static String words(PageContext page, String label, AnswerFault fault) {
        return switch (fault) {
            case AnswerFault.NotInRange(var min, var max) ->
                    page.text("pathway.error.range", label, min, max);
            case AnswerFault.NotAnOption _ -> page.text("pathway.error.option", label);
            case AnswerFault.FlagContradicts _ -> page.text("pathway.error.flag", label);
        };
    }

    /** Without the answers: they must never reach a log. */
    @Override
    public String toString() {
        return "AssessmentForm";
    }
}
