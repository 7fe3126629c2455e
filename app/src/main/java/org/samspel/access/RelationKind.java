package org.samspel.access;

/** Why a unit has to do with a person. */
public enum RelationKind {
    /** The person's own general practice. */
    OWN_GP,
    /** The person turned to the unit, whose staff began the relation and said why. */
    TURNED_TO_UNIT,
    /** The unit was sent a referral. */
    REFERRED,
    /** The unit was called to the person's plan. */
    CALLED_TO_PLAN,
    /** The unit has to do with another record of the same person; follows from the others. */
    SAME_PERSON
}
