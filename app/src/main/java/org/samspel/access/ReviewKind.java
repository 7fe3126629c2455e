package org.samspel.access;

import java.util.List;

/** What a log reviewer checks (PDL 4 kap. 3 §; HSLF-FS 2016:40, 4 kap. 9 §). */
public enum ReviewKind {
    /** Lines drawn at random. */
    SAMPLE,
    /** Staff who look at somebody they work with. */
    COLLEAGUES,
    /** Staff who look at somebody of their own name: themselves, or perhaps a relative. */
    SAME_NAME,
    /** Staff who look at somebody who has named a relative of their name. */
    RELATIVES,
    /** Staff with very many persons in a short time. */
    MANY_PERSONS,
    /** One emergency opening. */
    EMERGENCY,
    /** One message from a person. */
    MESSAGE;

    /** Those that are due again and again. */
    public static final List<ReviewKind> RECURRING =
            List.of(SAMPLE, COLLEAGUES, SAME_NAME, RELATIVES, MANY_PERSONS);
}
