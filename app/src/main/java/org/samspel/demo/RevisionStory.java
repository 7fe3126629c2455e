package org.samspel.demo;

import org.samspel.agreement.workshop.Answer.Stance;
import org.samspel.content.ContentNode;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How an agreement’s next version came to where it stands, as someone has written it. Days are
 * counted back from the day of loading.
 *
 * @param by username of the secretary
 * @param mandate the paragraph under which the first body approved it
 * @param text how the clause is to read
 */
record RevisionStory(
        String by,
        int begun,
        String purpose,
        List<String> bodies,
        String mandate,
        String changes,
        LocalDate meantFor,
        String clause,
        String text,
        Optional<Hearing> hearing) {
    /**
     * The consultation.
     *
     * @param daysToAnswer from the day on which it was opened
     */
    record Hearing(int opened, int daysToAnswer, List<Voice> voices) {}

    /**
     * What a user answered for their party.
     *
     * @param clause its number, or empty for the agreement as a whole
     */
    record Voice(String by, int day, String clause, Stance stance, String words) {}

    static RevisionStory read(ContentNode node) {
        return new RevisionStory(
                node.text("by"),
                node.number("begun"),
                node.text("purpose"),
                node.textList("bodies"),
                node.text("mandate"),
                node.text("changes"),
                node.date("meant-for"),
                node.text("clause"),
                node.text("text"),
                node.optional("hearing").map(RevisionStory::hearing));
    }

    private static Hearing hearing(ContentNode node) {
        return new Hearing(
                node.number("opened"),
                node.number("days-to-answer"),
                node.list("voices").stream().map(RevisionStory::voice).toList());
    }

    private static Voice voice(ContentNode node) {
        return new Voice(
                node.text("by"),
                node.number("day"),
                node.optionalText("clause").orElse(""),
                Stance.valueOf(node.text("stance").toUpperCase(Locale.ROOT)),
                node.optionalText("words").orElse(""));
    }
}
