package org.samspel.access.law;

import static org.samspel.access.law.EmergencyReason.WEIGHTY;
import static org.samspel.access.law.Obligation.OF_EMERGENCY;

import org.samspel.identity.Profession;

import java.util.Set;

/** Denmark: looking up for treatment (sundhedsloven § 42 a), and one’s own cases. */
final class DanishLookUp {
    static final Gate FOR_TREATMENT =
            Gate.otherwise(RuleId.DK_SECRECY)
                    .forbids(RuleId.DK_BEYOND_NEED, Case::beyondAssignment)
                    .permits(
                            RuleId.DK_WEIGHTY_LOOK_UP,
                            DanishLookUp::forWeightyReasons,
                            OF_EMERGENCY)
                    .forbids(RuleId.DK_LOOK_UP_DECLINED, Case::hidden)
                    .permits(RuleId.DK_CURRENT_TREATMENT, DanishLookUp::forCurrentTreatment)
                    .permits(RuleId.DK_OWN_RECORD, DanishLookUp::writesInTheOwnRecord);

    /** Social services and job centres: their own units’ own cases, no records of health. */
    static final Gate OWN_CASES =
            Gate.otherwise(RuleId.DK_SECRECY)
                    .forbids(RuleId.DK_BEYOND_NEED, Case::beyondAssignment)
                    .forbids(RuleId.DK_LOOK_UP_DECLINED, Case::hidden)
                    .permits(RuleId.DK_OWN_CASE, DanishLookUp::handlesTheCase);

    private DanishLookUp() {}

    /** § 42 a: an authorised health professional, when necessary for current treatment. */
    private static boolean forCurrentTreatment(Case asked) {
        return asked.looks()
                && asked.keptByHealthCare()
                && isHealthProfessional(asked)
                && asked.takesPartInCare()
                && asked.isFor(Set.of(Purpose.CARE))
                && asked.needs(Need.NECESSARY);
    }

    /** § 42 a: weighty regard to the person or others goes before a decline (værdispring). */
    private static boolean forWeightyReasons(Case asked) {
        return asked.reads()
                && asked.keptByHealthCare()
                && isHealthProfessional(asked)
                && asked.takesPartInCare()
                && asked.isFor(Set.of(Purpose.CARE))
                && asked.needs(Need.NECESSARY)
                && asked.inEmergency(WEIGHTY);
    }

    /** Whoever treats keeps the record of it. */
    private static boolean writesInTheOwnRecord(Case asked) {
        return asked.changes()
                && asked.keepsIt()
                && asked.takesPartInCare()
                && isHealthProfessional(asked);
    }

    private static boolean handlesTheCase(Case asked) {
        return !asked.is(Calling.HEALTH_CARE)
                && asked.disclosure().isEmpty()
                && asked.ownUnitKeepsIt()
                && asked.related(Set.of(Relation.Kind.CASE, Relation.Kind.SERVICES));
    }

    static boolean isHealthProfessional(Case asked) {
        return asked.is(Calling.HEALTH_CARE)
                && asked.staff()
                        .profession()
                        .filter(one -> one != Profession.SOCIAL_WORKER)
                        .isPresent();
    }
}
