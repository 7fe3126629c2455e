package org.samspel.agreement;

import org.samspel.organisation.PartyKind;

import java.util.List;
import java.util.Optional;

/**
 * A numbered clause, in the agreement's own language.
 *
 * @param id the number as parties cite it: {@code 4.3}
 * @param paragraphs in Markdown
 * @param toVerify what in it still is to be verified
 * @param phases ids of the phases that it speaks of, or {@value #PREVENTION}; none when it speaks
 *     of all
 * @param responsible the kinds of parties that it binds
 * @param tags words by which editions choose; {@value #SHORT} for the short edition, and those of
 *     {@link Addressee}
 */
public record Clause(
        String id,
        String title,
        List<String> paragraphs,
        List<String> sources,
        Optional<String> toVerify,
        List<String> phases,
        List<PartyKind> responsible,
        List<String> tags) {

    public static final String PREVENTION = "prevention";
    public static final String SHORT = "short";

    /** The text as it was written, in Markdown. */
    public String text() {
        return String.join("\n\n", paragraphs);
    }

    /** Whether it belongs in the short edition. */
    public boolean isShort() {
        return tags.contains(SHORT);
    }

    /**
     * Whether it concerns an audience. A clause that names none of those who work by the agreement
     * concerns all of them; the person only one that says so.
     */
    public boolean isFor(Addressee audience) {
        return tags.contains(audience.tag())
                || (audience != Addressee.PERSON
                        && Addressee.working().stream()
                                .map(Addressee::tag)
                                .noneMatch(tags::contains));
    }

    /** The number before the first point. */
    public int chapter() {
        return Integer.parseInt(id.split("\\.", 2)[0]);
    }
}
