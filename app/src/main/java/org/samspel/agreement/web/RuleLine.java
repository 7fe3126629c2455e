package org.samspel.agreement.web;

import org.samspel.shell.Link;

import java.util.List;
import java.util.Optional;

/**
 * One rule in words.
 *
 * @param redFlag whether it answers to a red flag
 * @param also a second destination beside the first
 */
public record RuleLine(
        int number,
        boolean redFlag,
        List<Condition> conditions,
        String destination,
        Optional<String> also,
        Link clause,
        String why,
        List<String> sources) {
    /** "Uger siden smerterne begyndte", "6 uger eller mere". */
    public record Condition(String label, String words) {}
}
