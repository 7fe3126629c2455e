package org.samspel.access.law;

import static org.samspel.access.law.Obligation.RECORD_DISCLOSURE;

import java.util.Set;

/**
 * Sweden, gate 3: secrecy between organisations (OSL 10, 25 and 26 kap.). It is about handing over;
 * nobody looks into another’s records through it.
 */
final class SecrecyBetween {
    private static final Set<Calling> CARING = Set.of(Calling.HEALTH_CARE, Calling.SOCIAL_CARE);
    private static final Set<Relation.Kind> KNOWING =
            Set.of(
                    Relation.Kind.CARE,
                    Relation.Kind.OWN_GP,
                    Relation.Kind.SERVICES,
                    Relation.Kind.CASE);

    static final Gate GATE =
            Gate.otherwise(RuleId.SE_SECRECY)
                    .forbids(RuleId.SE_BEYOND_ASSIGNMENT, Case::beyondAssignment)
                    .forbids(RuleId.SE_DISCLOSURE_OBJECTION, Case::hidden)
                    .permits(
                            RuleId.SE_PLAN_CONSENT,
                            SecrecyBetween::whatThePlanNeeds,
                            RECORD_DISCLOSURE)
                    .permits(
                            RuleId.SE_DISCLOSURE_CONSENT,
                            SecrecyBetween::withConsent,
                            RECORD_DISCLOSURE)
                    .permits(
                            RuleId.SE_DISCHARGE_NOTICE,
                            SecrecyBetween::aroundAStayInHospital,
                            RECORD_DISCLOSURE);

    private SecrecyBetween() {}

    /** Own data of the sender, about somebody with whom the sender’s unit has to do. */
    private static boolean senderMayHandOver(Case asked) {
        return asked.disclosure().isPresent()
                && asked.keepsIt()
                && asked.related(KNOWING)
                && asked.viewer().calling() != Calling.NO_PERSONS;
    }

    /** OSL 10 kap. 1 §: consent lifts secrecy, for this receiver and these topics. */
    private static boolean withConsent(Case asked) {
        return senderMayHandOver(asked) && asked.consented(ConsentKind.DISCLOSURE);
    }

    /** The same for a plan: only for planning, and only among those who take part in it. */
    private static boolean whatThePlanNeeds(Case asked) {
        return senderMayHandOver(asked)
                && asked.isFor(Set.of(Purpose.PLANNING))
                && asked.consented(
                        ConsentKind.PLAN,
                        plan ->
                                plan.scope()
                                        .organisations()
                                        .contains(asked.holding().keeper().party()));
    }

    /** Lag (2017:612): only where secrecy does not prevent it. */
    private static boolean aroundAStayInHospital(Case asked) {
        return senderMayHandOver(asked)
                && asked.is(Calling.HEALTH_CARE)
                && CARING.contains(asked.viewer().calling())
                && asked.isFor(Set.of(Purpose.DISCHARGE))
                && asked.needs(Need.NECESSARY)
                && asked.disclosure().filter(Deed.Disclose::secrecyTried).isPresent();
    }
}
