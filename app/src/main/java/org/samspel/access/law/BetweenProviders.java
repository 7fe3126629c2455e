package org.samspel.access.law;

import static org.samspel.access.law.EmergencyReason.DANGER;
import static org.samspel.access.law.Obligation.OF_EMERGENCY;
import static org.samspel.access.law.Obligation.SHOW_ONLY_INDISPENSABLE;

import java.util.Set;

/**
 * Sweden, gate 2: between providers (lag 2022:913). 3 kap. 7 § makes the list exhaustive: what it
 * does not permit is refused, consent or not.
 */
final class BetweenProviders {
    /** 3 kap. 1 §: care, sick-leave coordination, a certificate; a plan is not among them. */
    private static final Set<Purpose> OF_CARE_PROVIDERS =
            Set.of(Purpose.CARE, Purpose.SICK_LEAVE_COORDINATION, Purpose.CERTIFICATE);

    static final Gate GATE =
            Gate.otherwise(RuleId.SE_EXHAUSTIVE)
                    .forbids(RuleId.SE_BEYOND_ASSIGNMENT, Case::beyondAssignment)
                    .permits(
                            RuleId.SE_DANGER_BLOCKED,
                            BetweenProviders::whoBlockedInDanger,
                            OF_EMERGENCY)
                    .forbids(RuleId.SE_OBJECTION, Case::hidden)
                    .permits(RuleId.SE_CARE_PROVIDER, BetweenProviders::careProviderWithConsent)
                    .permits(
                            RuleId.SE_SOCIAL_CARE_PROVIDER,
                            BetweenProviders::socialCareProviderWithConsent)
                    .permits(RuleId.SE_UNABLE_CARE, BetweenProviders::careOfTheUnable)
                    .permits(RuleId.SE_UNABLE_SOCIAL_CARE, BetweenProviders::socialCareOfTheUnable)
                    .permits(
                            RuleId.SE_DANGER,
                            BetweenProviders::unblockedDataInDanger,
                            Obligation.and(OF_EMERGENCY, SHOW_ONLY_INDISPENSABLE))
                    .permits(RuleId.SE_UNBLOCKED_EXIST, BetweenProviders::onlyThatThereAreData);

    private BetweenProviders() {}

    /** 3 kap. 1 §. */
    private static boolean careProviderWithConsent(Case asked) {
        return careProviderInNeed(asked) && asked.consented(ConsentKind.READING);
    }

    /** 3 kap. 2 §. */
    private static boolean socialCareProviderWithConsent(Case asked) {
        return socialCareProviderInNeed(asked) && asked.consented(ConsentKind.READING);
    }

    /** 3 kap. 3 §, 2 kap. 6 §. */
    private static boolean careOfTheUnable(Case asked) {
        return careProviderInNeed(asked) && asked.will().allowsForTheUnable();
    }

    /** 3 kap. 4 §, 2 kap. 6 §. */
    private static boolean socialCareOfTheUnable(Case asked) {
        return socialCareProviderInNeed(asked) && asked.will().allowsForTheUnable();
    }

    private static boolean careProviderInNeed(Case asked) {
        return asked.looks()
                && asked.takesPartInCare()
                && asked.isFor(OF_CARE_PROVIDERS)
                && asked.needs(Need.MAY_MATTER);
    }

    private static boolean socialCareProviderInNeed(Case asked) {
        return asked.looks()
                && asked.is(Calling.SOCIAL_CARE)
                && asked.related(Set.of(Relation.Kind.SERVICES))
                && asked.isFor(Set.of(Purpose.SOCIAL_SERVICES))
                && asked.needs(Need.MAY_MATTER);
    }

    /** 3 kap. 5 §: of blocked data only who blocked them; the rest is a request to lift. */
    private static boolean whoBlockedInDanger(Case asked) {
        return asked.hidden()
                && danger(asked)
                && asked.asksOnlyFor(Set.of(Level.FACT, Level.OWNER));
    }

    /** 3 kap. 6 §: first who has data, then what is indispensable. */
    private static boolean unblockedDataInDanger(Case asked) {
        return danger(asked) && asked.seesOwnersBeforeContent();
    }

    /** Danger to life or serious risk, consent cannot be had; for vårdgivare only. */
    private static boolean danger(Case asked) {
        return asked.reads()
                && asked.takesPartInCare()
                && asked.isFor(Set.of(Purpose.CARE))
                && asked.needs(Need.INDISPENSABLE)
                && asked.will().cannotBeAsked()
                && asked.inEmergency(DANGER);
    }

    /**
     * 2 kap. 4 §: that there are unblocked data, without whose or what. The statute asks for no
     * relation; we do, since nobody has a reason to look before they have met the person.
     */
    private static boolean onlyThatThereAreData(Case asked) {
        var met = asked.takesPartInCare() || asked.related(Set.of(Relation.Kind.SERVICES));
        return met && asked.asksOnlyFor(Set.of(Level.FACT));
    }
}
