package org.samspel.pathway.web;

import org.samspel.pathway.CourseFault;
import org.samspel.shell.FormErrors;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;

import java.util.List;

/** The faults of a course in words, beside the field that puts them right. */
record CourseErrors(PageContext page, Typed typed) {
    FormErrors of(List<CourseFault> faults) {
        var errors = FormErrors.none();
        for (var fault : faults) {
            errors = errors.with(field(fault), words(fault));
        }
        return errors;
    }

    private String field(CourseFault fault) {
        return switch (fault) {
            case CourseFault.OnsetInFuture _, CourseFault.OnsetBeforeBirth _ ->
                    typed.has("weeks") ? "weeks" : "onset";
            case CourseFault.UnknownPhase _ -> "phase";
            case CourseFault.PhaseNeedsReason _ -> "phaseReason";
            case CourseFault.EndInFuture _, CourseFault.EndBeforeOnset _ -> "ended";
            case CourseFault.ExitReasonMissing _ -> "reason";
            case CourseFault.ExitWordsMissing _, CourseFault.ExitWordsTooLong _ -> "words";
            case CourseFault.TooYoung _ -> "agreement";
            case CourseFault.PersonGone _ -> typed.has("weeks") ? "weeks" : "onset";
        };
    }

    private String words(CourseFault fault) {
        return switch (fault) {
            case CourseFault.OnsetInFuture _ -> page.text("pathway.error.onset.future");
            case CourseFault.OnsetBeforeBirth _ -> page.text("pathway.error.onset.birth");
            case CourseFault.UnknownPhase _ -> page.text("pathway.error.phase");
            case CourseFault.PhaseNeedsReason(var phase, var weeks) ->
                    page.text("pathway.error.phase.reason", weeks, phase.name().in(page.locale()));
            case CourseFault.EndInFuture _ -> page.text("pathway.error.end.future");
            case CourseFault.EndBeforeOnset _ -> page.text("pathway.error.end.onset");
            case CourseFault.ExitReasonMissing _ -> page.text("pathway.error.exit.reason");
            case CourseFault.ExitWordsMissing _ -> page.text("pathway.error.exit.words");
            case CourseFault.ExitWordsTooLong _ -> page.text("pathway.error.words");
            case CourseFault.TooYoung(var years, var clause) ->
                    page.text("pathway.error.years", years, clause);
            case CourseFault.PersonGone(var departure) -> DepartureWords.of(page, departure);
        };
    }
}
