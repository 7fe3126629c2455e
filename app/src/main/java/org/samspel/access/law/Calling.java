package org.samspel.access.law;

/** What a provider is before the law; the gates differ by it. */
public enum Calling {
    /** Vårdgivare (PDL 1 kap. 3 §); part of the health service (sundhedsloven § 3). */
    HEALTH_CARE,
    /**
     * Omsorgsgivare (lag 2022:913, 1 kap. 3 §); social services that keep a file for each person.
     */
    SOCIAL_CARE,
    /** An authority that is neither: a job centre, an insurance office. */
    AUTHORITY,
    /** Forum, secretariat, association: meets no persons. */
    NO_PERSONS
}
