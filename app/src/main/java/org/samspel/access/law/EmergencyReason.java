package org.samspel.access.law;

import org.samspel.organisation.Country;

import java.util.List;
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

    /** Those that a rule of the country knows, in order. */
    public static List<EmergencyReason> in(Country country) {
        var known =
                switch (country) {
                    case SE -> LIFTS_INNER_BLOCK;
                    case DK -> WEIGHTY;
                };
        return known.stream().sorted().toList();
    }

    /** The rule that an opening for this reason stands in the log with. */
    public RuleId rule(Country country) {
        return switch (country) {
            case SE -> DANGER.contains(this) ? RuleId.SE_DANGER : RuleId.SE_BLOCK_LIFTED_FOR_CARE;
            case DK -> RuleId.DK_WEIGHTY_LOOK_UP;
        };
    }

    /** The key of its words. */
    public String key() {
        return "access.law.emergency." + name();
    }
}
