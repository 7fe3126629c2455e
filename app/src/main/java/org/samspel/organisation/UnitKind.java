package org.samspel.organisation;

/** What a unit does. */
public enum UnitKind {
    GENERAL_PRACTICE,
    PHYSIOTHERAPY,
    CHIROPRACTIC,
    HOSPITAL_CLINIC,
    MUNICIPAL_TRAINING,
    JOB_CENTRE,
    SECRETARIAT,
    ASSOCIATION,
    ADMINISTRATION,
    LOG_REVIEW
}
