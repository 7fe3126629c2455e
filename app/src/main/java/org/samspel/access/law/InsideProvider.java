package org.samspel.access.law;

import static org.samspel.access.law.EmergencyReason.LIFTS_INNER_BLOCK;
import static org.samspel.access.law.Obligation.NOTIFY_REVIEWER;
import static org.samspel.access.law.Obligation.OF_EMERGENCY;
import static org.samspel.access.law.Obligation.SHOW_ONLY_INDISPENSABLE;

import java.util.Set;

/** Sweden, gate 1: inside one provider (patientdatalagen 4 kap.). */
final class InsideProvider {
    private static final Set<Purpose> AROUND_CARE =
            Set.of(
                    Purpose.CARE,
                    Purpose.PLANNING,
                    Purpose.CERTIFICATE,
                    Purpose.SICK_LEAVE_COORDINATION,
                    Purpose.DISCHARGE);
    private static final Set<Purpose> OTHER_WORK =
            Set.of(Purpose.FOLLOW_UP, Purpose.ADMINISTRATION);

    /** Health care: the record of one vårdgivare. */
    static final Gate HEALTH_CARE =
            Gate.otherwise(RuleId.SE_NO_PART_IN_CARE)
                    .forbids(RuleId.SE_BEYOND_ASSIGNMENT, Case::beyondAssignment)
                    .permits(RuleId.SE_INNER_BLOCK_FACT, InsideProvider::onlyThatThereIsABlock)
                    .permits(
                            RuleId.SE_BLOCK_LIFTED_BY_PERSON,
                            InsideProvider::blockIsLiftedByThePerson,
                            NOTIFY_REVIEWER)
                    .permits(
                            RuleId.SE_BLOCK_LIFTED_FOR_CARE,
                            InsideProvider::blockIsLiftedForIndispensableCare,
                            Obligation.and(OF_EMERGENCY, SHOW_ONLY_INDISPENSABLE))
                    .forbids(RuleId.SE_INNER_BLOCK, Case::hidden)
                    .permits(RuleId.SE_PART_IN_CARE, InsideProvider::takesPartInCare)
                    .permits(RuleId.SE_NEEDED_FOR_WORK, InsideProvider::needsItForOtherWork);

    /** Social services, and authorities: their own units’ own cases. */
    static final Gate OTHERS =
            Gate.otherwise(RuleId.SE_SECRECY)
                    .forbids(RuleId.SE_BEYOND_ASSIGNMENT, Case::beyondAssignment)
                    .forbids(RuleId.SE_INNER_BLOCK, Case::hidden)
                    .permits(RuleId.SE_OWN_SERVICES, InsideProvider::givesTheServices)
                    .permits(RuleId.SE_OWN_CASE, InsideProvider::handlesTheCase);

    private InsideProvider() {}

    /** 4 kap. 1 §: whoever takes part in the care. */
    private static boolean takesPartInCare(Case asked) {
        return asked.takesPartInCare() && asked.isFor(AROUND_CARE);
    }

    /** 4 kap. 1 §: or otherwise needs the data for work in health care. */
    private static boolean needsItForOtherWork(Case asked) {
        return asked.looks()
                && asked.is(Calling.HEALTH_CARE)
                && asked.related(Set.of(Relation.Kind.WORK))
                && asked.isFor(OTHER_WORK)
                && asked.needs(Need.MAY_MATTER);
    }

    /** 4 kap. 4 §: that data are blocked may be told. */
    private static boolean onlyThatThereIsABlock(Case asked) {
        return asked.hidden() && takesPartInCare(asked) && asked.asksOnlyFor(Set.of(Level.FACT));
    }

    /** 4 kap. 5 § a: the person lets this unit see. */
    private static boolean blockIsLiftedByThePerson(Case asked) {
        return asked.hidden()
                && asked.reads()
                && takesPartInCare(asked)
                && asked.consented(ConsentKind.LIFTING_BLOCK);
    }

    /**
     * 4 kap. 5 § b: consent cannot be had and the data may matter for care that is indispensable;
     * first which unit blocked, then what matters.
     */
    private static boolean blockIsLiftedForIndispensableCare(Case asked) {
        return asked.hidden()
                && asked.reads()
                && takesPartInCare(asked)
                && asked.will().cannotBeAsked()
                && asked.needs(Need.MAY_MATTER)
                && asked.inEmergency(LIFTS_INNER_BLOCK)
                && asked.seesOwnersBeforeContent();
    }

    private static boolean givesTheServices(Case asked) {
        return asked.is(Calling.SOCIAL_CARE)
                && asked.ownUnitKeepsIt()
                && asked.related(Set.of(Relation.Kind.SERVICES))
                && asked.isFor(Set.of(Purpose.SOCIAL_SERVICES, Purpose.PLANNING));
    }

    private static boolean handlesTheCase(Case asked) {
        return asked.is(Calling.AUTHORITY)
                && asked.ownUnitKeepsIt()
                && asked.related(Set.of(Relation.Kind.CASE))
                && asked.isFor(Set.of(Purpose.EMPLOYMENT, Purpose.PLANNING));
    }
}
