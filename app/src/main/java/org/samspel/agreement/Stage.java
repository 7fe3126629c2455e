package org.samspel.agreement;

import org.samspel.content.LanguageTexts;

import java.util.List;

/**
 * A stage of a course, as the agreement defines it.
 *
 * @param reachedBy what happens when a course reaches it; the first of these counts
 */
public record Stage(String id, LanguageTexts name, List<StageFact> reachedBy, String clause) {
    /** What is asked for because nothing that happens anyway tells it. */
    public List<StageFact> asked() {
        return reachedBy.stream().filter(StageFact::isAsked).toList();
    }
}
