package org.samspel.agreement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can bring a course to a stage. Nearly all of it happens anyway and is never asked for. */
public enum StageFact {
    COURSE_STARTED,
    ASSESSMENT,
    PLAN_AGREED,
    /** A choice that goes on without a referral. */
    OWN_MEASURES,
    /** A receiver began the treatment. */
    TREATMENT_STARTED,
    /** A receiver ended the treatment with a note. */
    CLOSING_NOTE,
    FOLLOWED_UP,
    COURSE_ENDED;

    /** As in the agreement's file and in addresses: {@code plan-agreed}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<StageFact> named(String code) {
        return Arrays.stream(values()).filter(fact -> fact.code().equals(code)).findFirst();
    }

    /** Whether somebody must say so, since it follows from nothing else. */
    public boolean isAsked() {
        return this == PLAN_AGREED || this == FOLLOWED_UP;
    }
}
