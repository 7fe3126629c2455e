package org.samspel.agreement.workshop.web;

import org.samspel.shell.Link;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;

import java.util.List;
import java.util.Optional;

/**
 * A table of a draft tried on made-up facts.
 *
 * @param answer what it says of them, once they have been sent
 */
public record TryPage(
        PageContext page,
        String title,
        Link back,
        String action,
        List<FormField> fields,
        Typed typed,
        Optional<TriedAnswer> answer) {

    /**
     * @param because the facts that the rule asked for; none when no rule answers
     * @param others why each rule before it did not answer
     */
    public record TriedAnswer(String sentence, List<String> because, List<String> others) {}
}
