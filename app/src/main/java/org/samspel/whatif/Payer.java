package org.samspel.whatif;

import java.util.Locale;

/** Who bears the cost of an offer. */
public enum Payer {
    /** The party whose unit answers for the service in the person’s municipality on the day. */
    ANSWERING,
    REGION,
    MUNICIPALITY,
    PERSON;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
