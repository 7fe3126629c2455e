package org.samspel.identity;

/** What someone who meets persons is by training. */
public enum Profession {
    DOCTOR,
    NURSE,
    PHYSIOTHERAPIST,
    OCCUPATIONAL_THERAPIST,
    PSYCHOLOGIST,
    CHIROPRACTOR,
    SOCIAL_WORKER;

    /** The key of its word in the interface's bundles. */
    public String key() {
        return "identity.profession." + name();
    }
}
