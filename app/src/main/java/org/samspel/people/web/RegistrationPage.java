package org.samspel.people.web;

import org.samspel.shell.Choice;
import org.samspel.shell.FormErrors;
import org.samspel.shell.PageContext;

import java.util.List;
import java.util.stream.Stream;

/**
 * The form for a person who is new to the area.
 *
 * @param asksBirthDate since the number does not tell it
 */
public record RegistrationPage(
        PageContext page,
        RegistrationForm form,
        boolean asksBirthDate,
        String numberHint,
        List<Choice> municipalities,
        List<Choice> practices,
        FormErrors errors) {

    /** The choices behind an empty one, so that nothing is chosen by accident. */
    public List<Choice> withEmpty(List<Choice> choices) {
        return Stream.concat(
                        Stream.of(Choice.of("", page.text("people.new.choose"))), choices.stream())
                .toList();
    }

    @Override
    public String toString() {
        return "RegistrationPage";
    }
}
