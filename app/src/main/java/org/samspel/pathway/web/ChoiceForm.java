package org.samspel.pathway.web;

import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.Destination;
import org.samspel.pathway.RoutingChoice;
import org.samspel.pathway.RoutingOutcome.ChoiceFault;
import org.samspel.shell.Choice;
import org.samspel.shell.FormErrors;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The form with which a clinician follows the agreement or chooses otherwise.
 *
 * @param action where it is sent
 * @param destinations every one but the suggested
 * @param reasons the agreement's ready ones
 */
public record ChoiceForm(
        PageContext page,
        String action,
        List<Choice> destinations,
        List<Choice> reasons,
        Typed typed,
        FormErrors errors) {

    static ChoiceForm of(
            PageContext page,
            String action,
            AgreementVersion agreed,
            Set<String> pilots,
            Optional<Destination> suggested,
            Typed typed,
            FormErrors errors) {
        return new ChoiceForm(
                page,
                action,
                agreed.destinations(pilots).stream()
                        .filter(it -> suggested.filter(it::equals).isEmpty())
                        .map(it -> Choice.of(it.id(), it.name().in(page.locale())))
                        .toList(),
                agreed.reasons().stream()
                        .map(reason -> Choice.of(reason.id(), reason.label().in(page.locale())))
                        .toList(),
                typed,
                errors);
    }

    /**
     * Whether the way to choose otherwise stands open, as it must when something is wrong there.
     */
    public boolean choosing() {
        return !errors.isEmpty() || typed.text("choice").equals("otherwise");
    }

    static RoutingChoice choice(Typed typed) {
        return typed.text("choice").equals("follow")
                ? new RoutingChoice.Follow()
                : new RoutingChoice.Otherwise(
                        typed.text("destination"), typed.text("reason"), typed.text("words"));
    }

    static FormErrors errors(PageContext page, Set<ChoiceFault> faults) {
        var errors = FormErrors.none();
        for (var fault : faults) {
            errors =
                    switch (fault) {
                        case NOTHING_TO_FOLLOW, DESTINATION_MISSING ->
                                errors.with("destination", page.text("pathway.error.destination"));
                        case SAME_AS_SUGGESTED ->
                                errors.with("destination", page.text("pathway.error.same"));
                        case REASON_MISSING ->
                                errors.with("reason", page.text("pathway.error.reason"));
                        case WORDS_TOO_LONG ->
                                errors.with("words", page.text("pathway.error.words"));
                    };
        }
        return errors;
    }

    /** Without what was typed: it must never reach a log. */
    @Override
    public String toString() {
        return "ChoiceForm";
    }
}
