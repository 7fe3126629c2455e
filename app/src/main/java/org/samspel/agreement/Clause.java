package org.samspel.agreement;

import java.util.List;
import java.util.Optional;

/**
 * A numbered clause, in the agreement's own language.
 *
 * @param id the number as parties cite it: {@code 4.3}
 * @param paragraphs plain text
 * @param toVerify what in it still is to be verified
 */
public record Clause(
        String id,
        String title,
        List<String> paragraphs,
        List<String> sources,
        Optional<String> toVerify) {

    /** The number before the first point. */
    public int chapter() {
        return Integer.parseInt(id.split("\\.", 2)[0]);
    }
}
