package org.samspel.access.law;

/** What the data are wanted for; the statutes name the purposes that count. */
public enum Purpose {
    CARE,
    /** A plan across organisations: SIP, forløbsplan. */
    PLANNING,
    CERTIFICATE,
    /** Lag (2019:1297). */
    SICK_LEAVE_COORDINATION,
    /** Notices around a stay in hospital: lag (2017:612), udskrivningsbrev. */
    DISCHARGE,
    /** Services of the social care, or being assessed for them. */
    SOCIAL_SERVICES,
    EMPLOYMENT,
    /** Looking back at one's own work. */
    FOLLOW_UP,
    /** Assuring and developing the quality of a place of treatment. */
    QUALITY,
    ADMINISTRATION,
    LOG_REVIEW,
    OWN_ACCESS;

    /** The key of its words. */
    public String key() {
        return "access.law.purpose." + name();
    }
}
