package org.samspel.agreement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a receiver is asked to do with a person: who is responsible meanwhile follows from it. */
public enum HandOver {
    /** The receiver is responsible from the moment it accepts until it has completed. */
    TAKE_OVER,
    /** The receiver answers with an assessment and hands back; who was responsible stays so. */
    ASSESS_AND_RETURN,
    /** The receiver answers a question; who was responsible stays so. */
    ADVICE_ONLY,
    /** The person takes it to a provider of their own choice, who then takes over. */
    OPEN;

    /** Whether a receiver that has accepted becomes responsible for the person. */
    public boolean movesResponsibility() {
        return this == TAKE_OVER || this == OPEN;
    }

    /** As in content files and text keys: {@code take-over}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<HandOver> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
