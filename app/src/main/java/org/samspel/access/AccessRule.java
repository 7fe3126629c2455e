package org.samspel.access;

import org.samspel.access.law.RuleId;
import org.samspel.organisation.Country;

/** The rule that an answer relied on, with the rule of each country's law book behind it. */
public enum AccessRule {
    /** A person reads about themselves. */
    OWN_RECORD(RuleId.DK_OWN_DATA, RuleId.SE_OWN_DATA),
    /** The unit has a relation of care with the person now. */
    CURRENT_TREATMENT(RuleId.DK_CURRENT_TREATMENT, RuleId.SE_PART_IN_CARE),
    /**
     * The unit received the data with a referral: a disclosure for a current course of treatment.
     */
    DISCLOSED_TO_UNIT(RuleId.DK_CURRENT_COURSE, RuleId.SE_DISCLOSURE_CONSENT),
    /** A professional begins a relation with a person who has turned to the unit, and says why. */
    RELATION_ESTABLISHED(RuleId.DK_CURRENT_TREATMENT, RuleId.SE_PART_IN_CARE),
    /** The unit has to do with another record of the same person. */
    SAME_PERSON(RuleId.DK_CURRENT_TREATMENT, RuleId.SE_PART_IN_CARE),
    /** The unit has no relation with the person. */
    NO_RELATION(RuleId.DK_SECRECY, RuleId.SE_NO_PART_IN_CARE),
    /** Those who steer see counts, never persons. */
    AGGREGATES_ONLY(RuleId.COUNTS_ONLY, RuleId.COUNTS_ONLY),
    /** There is no such person in the user's area. */
    NOT_IN_AREA(RuleId.OTHER_AREA, RuleId.OTHER_AREA);

    private final RuleId denmark;
    private final RuleId sweden;

    AccessRule(RuleId denmark, RuleId sweden) {
        this.denmark = denmark;
        this.sweden = sweden;
    }

    RuleId in(Country country) {
        return switch (country) {
            case DK -> denmark;
            case SE -> sweden;
        };
    }
}
