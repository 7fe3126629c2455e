package org.samspel.agreement.workshop;

import org.samspel.organisation.PartyKind;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A clause as it is written.
 *
 * @param number as parties cite it: {@code 4.3}
 * @param text in Markdown
 * @param sources ids of the agreement's sources
 * @param verify what is still to be verified; perhaps empty
 * @param phases see {@link org.samspel.agreement.Clause}
 * @param deadlines to answer, that the clause sets
 */
public record ClauseText(
        String number,
        String title,
        String text,
        List<String> sources,
        String verify,
        List<String> phases,
        List<PartyKind> responsible,
        List<String> tags,
        List<Deadline> deadlines) {

    /** By the parts of the number, so that 4.10 comes after 4.9. */
    static final Comparator<ClauseText> IN_ORDER =
            Comparator.comparing(clause -> parts(clause.number()), ClauseText::compare);

    public enum TimeUnit {
        WORKING_DAYS,
        HOURS
    }

    /**
     * How soon a referral must be answered.
     *
     * @param destination its id
     * @param max how many of the unit, at least 1
     */
    public record Deadline(String destination, TimeUnit unit, int max) {}

    private static int[] parts(String number) {
        return Arrays.stream(number.split("\\."))
                .mapToInt(part -> part.matches("\\d{1,6}") ? Integer.parseInt(part) : 0)
                .toArray();
    }

    private static int compare(int[] one, int[] other) {
        return Arrays.compare(one, other);
    }
}
