package org.samspel.agreement;

import org.samspel.content.LanguageTexts;

/** Why a course may end, as the agreement's clause says. */
public record ExitReason(String id, LanguageTexts label, String clause) {
    /** The reason of a person who has died, in every agreement that has one. */
    public static final String DIED = "died";

    /** The reason of a person who has moved away, in every agreement that has one. */
    public static final String MOVED = "moved";
}
