package org.samspel.kernel;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a user is in their assignment; decides which pages are open, never by itself which persons.
 */
public enum Role {
    GP,
    PHYSIOTHERAPIST,
    MUNICIPALITY,
    HOSPITAL,
    JOB_CENTRE,
    ASSOCIATION,
    SECRETARY,
    COUNCIL,
    REVIEWER,
    ADMIN,
    PERSON;

    /**
     * Those who meet persons in their work, and who may have a relation of care or support with
     * them.
     */
    public static final Set<Role> MEETING_PERSONS =
            Set.copyOf(EnumSet.of(GP, PHYSIOTHERAPIST, MUNICIPALITY, HOSPITAL, JOB_CENTRE));

    /**
     * Those who treat and assess; the job centre supports, and sees only what a person has
     * consented to.
     */
    public static final Set<Role> CLINICIANS =
            Set.copyOf(EnumSet.of(GP, PHYSIOTHERAPIST, MUNICIPALITY, HOSPITAL));

    public boolean treatsPersons() {
        return CLINICIANS.contains(this);
    }

    public boolean meetsPersons() {
        return MEETING_PERSONS.contains(this);
    }
}
