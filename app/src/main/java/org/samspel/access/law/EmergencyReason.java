package org.samspel.access.law;

import java.util.Set;

/** Why somebody opens in an emergency. */
public enum EmergencyReason {
    DANGER_TO_LIFE,
    /** “Allvarlig risk för hälsan”. */
    SERIOUS_RISK,
    /** Care that the person indispensably needs, though there is no danger (PDL 4 kap. 5 § b). */
    INDISPENSABLE_CARE,
    /** “Væsentlige hensyn til patienten” or others (sundhedsloven §§ 41, 42 a). */
    WEIGHTY_INTEREST;

    static final Set<EmergencyReason> DANGER = Set.of(DANGER_TO_LIFE, SERIOUS_RISK);
    static final Set<EmergencyReason> LIFTS_INNER_BLOCK =
            Set.of(DANGER_TO_LIFE, SERIOUS_RISK, INDISPENSABLE_CARE);
    static final Set<EmergencyReason> WEIGHTY =
            Set.of(DANGER_TO_LIFE, SERIOUS_RISK, WEIGHTY_INTEREST);

    /** The key of its words. */
    public String key() {
        return "access.law.emergency." + name();
    }
}
