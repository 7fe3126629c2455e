package org.samspel.organisation;

import java.util.Locale;

/** What a party is to the agreements. */
public enum PartyKind {
    REGION,
    MUNICIPALITY,
    GENERAL_PRACTICE,
    PRIVATE_PROVIDER,
    ASSOCIATION,
    STATE;

    /** As in content files: {@code general-practice}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
