package org.samspel.pathway.web;

import org.samspel.shell.Choice;

import java.util.List;

/**
 * What a form asks to be stated.
 *
 * @param about as in its address
 * @param subject what is asked for, or empty where the title says it
 * @param hint below the title, perhaps empty
 * @param choices to choose one of: the diagnoses, or yes and no; empty where there is nothing to
 *     choose
 * @param source where the diagnoses come from, or empty
 * @param needsWords whether words are needed
 */
public record StatementQuestion(
        String about,
        String title,
        String subject,
        String hint,
        List<Choice> choices,
        String source,
        boolean needsWords) {
    static final String DIAGNOSIS = "diagnosis";

    public boolean isDiagnosis() {
        return about.equals(DIAGNOSIS);
    }
}
