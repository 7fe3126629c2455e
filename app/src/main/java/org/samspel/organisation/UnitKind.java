package org.samspel.organisation;

/** What a unit does. */
public enum UnitKind {
    GENERAL_PRACTICE,
    PRIMARY_CARE,
    PHYSIOTHERAPY,
    CHIROPRACTIC,
    REHABILITATION_TEAM,
    PROCURED_PROVIDER,
    HOSPITAL_CLINIC,
    WARD,
    REGIONAL_PREVENTION,
    MUNICIPAL_TRAINING,
    MUNICIPAL_HEALTH_CARE,
    SOCIAL_SERVICES,
    SCHOOL_HEALTH,
    JOB_CENTRE,
    SECRETARIAT,
    ASSOCIATION,
    ADMINISTRATION,
    LOG_REVIEW;

    /** Whether persons are listed here, so that it is their own first contact. */
    public boolean listsPersons() {
        return this == GENERAL_PRACTICE || this == PRIMARY_CARE;
    }
}
