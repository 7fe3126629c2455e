package org.samspel.access;

/** The rule that an answer relied on, with its source. */
public enum AccessRule {
    /** A person reads about themselves. */
    OWN_RECORD("Sundhedsloven §§ 37–38"),
    /** The unit has a relation of care with the person now. */
    CURRENT_TREATMENT("Sundhedsloven § 42 a"),
    /**
     * The unit received the data with a referral: a disclosure for a current course of treatment.
     */
    DISCLOSED_TO_UNIT("Sundhedsloven § 41, stk. 2, nr. 1"),
    /** A professional begins a relation with a person who has turned to the unit, and says why. */
    RELATION_ESTABLISHED("Sundhedsloven § 42 a"),
    /** The unit has to do with another record of the same person. */
    SAME_PERSON("Sundhedsloven § 42 a"),
    /** The unit has no relation with the person. */
    NO_RELATION("Sundhedsloven § 40"),
    /** Those who steer see counts, never persons. */
    AGGREGATES_ONLY("Sundhedsloven § 40"),
    /** There is no such person in the user's area. */
    NOT_IN_AREA("Sundhedsloven § 40");

    private final String source;

    AccessRule(String source) {
        this.source = source;
    }

    /** The statute behind the rule, in its own language. */
    public String source() {
        return source;
    }
}
