package org.samspel.access.law;

import static org.samspel.access.law.EmergencyReason.WEIGHTY;
import static org.samspel.access.law.Obligation.GIVE_REASON;
import static org.samspel.access.law.Obligation.NOTIFY_PERSON;
import static org.samspel.access.law.Obligation.NOTIFY_REVIEWER;
import static org.samspel.access.law.Obligation.RECORD_DISCLOSURE;

import org.samspel.identity.Profession;

import java.util.Set;

/** Denmark: disclosure between health professionals for treatment (sundhedsloven §§ 41–42). */
final class DanishDisclosure {
    private static final Set<Purpose> TREATMENT = Set.of(Purpose.CARE, Purpose.DISCHARGE);

    static final Gate GATE =
            Gate.otherwise(RuleId.DK_SECRECY)
                    .forbids(RuleId.DK_BEYOND_NEED, Case::beyondAssignment)
                    .permits(
                            RuleId.DK_WEIGHTY_DISCLOSURE,
                            DanishDisclosure::forWeightyReasons,
                            RECORD_DISCLOSURE,
                            GIVE_REASON,
                            NOTIFY_REVIEWER,
                            NOTIFY_PERSON)
                    .forbids(RuleId.DK_DECLINED, Case::hidden)
                    .permits(
                            RuleId.DK_DISCLOSURE_CONSENT,
                            DanishDisclosure::withConsent,
                            RECORD_DISCLOSURE)
                    .permits(
                            RuleId.DK_CURRENT_COURSE,
                            DanishDisclosure::forACurrentCourse,
                            RECORD_DISCLOSURE)
                    .permits(
                            RuleId.DK_DISCHARGE_LETTER,
                            DanishDisclosure::dischargeLetterToOwnGp,
                            RECORD_DISCLOSURE);

    private DanishDisclosure() {}

    private static boolean senderMayHandOver(Case asked) {
        return asked.disclosure().isPresent()
                && asked.keepsIt()
                && asked.takesPartInCare()
                && DanishLookUp.isHealthProfessional(asked)
                && asked.viewer().calling() == Calling.HEALTH_CARE;
    }

    /** § 41, stk. 1, and § 42: the consent stands in the record. */
    private static boolean withConsent(Case asked) {
        return senderMayHandOver(asked)
                && (isInRecord(asked, ConsentKind.DISCLOSURE)
                        || (asked.isFor(Set.of(Purpose.PLANNING))
                                && isInRecord(asked, ConsentKind.PLAN)));
    }

    private static boolean isInRecord(Case asked, ConsentKind kind) {
        return asked.consented(kind, yes -> yes.given().enteredInRecord());
    }

    /** § 41, stk. 2, nr. 1. */
    private static boolean forACurrentCourse(Case asked) {
        return senderMayHandOver(asked) && asked.isFor(TREATMENT) && asked.needs(Need.NECESSARY);
    }

    /** § 41, stk. 2, nr. 2. */
    private static boolean dischargeLetterToOwnGp(Case asked) {
        return senderMayHandOver(asked)
                && asked.isFor(Set.of(Purpose.DISCHARGE))
                && asked.staff().profession().filter(one -> one == Profession.DOCTOR).isPresent()
                && asked.disclosure().filter(one -> one.receiver().ownGp()).isPresent();
    }

    /** § 41, stk. 2, nr. 4; a decline does not reach it (stk. 3). */
    private static boolean forWeightyReasons(Case asked) {
        return senderMayHandOver(asked)
                && asked.needs(Need.NECESSARY)
                && asked.inEmergency(WEIGHTY);
    }
}
