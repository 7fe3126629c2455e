package org.samspel.access.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samspel.access.law.LawFixtures.*;

import org.junit.jupiter.api.Test;

/** Gate 3: secrecy between organisations. */
class SecrecyBetweenTest {
    private static Question handedToJobCentre() {
        return swedish(DOCTOR, OF_CLINIC)
                .to(disclose(JOBS, JOB_CENTRE))
                .given(related(DOCTOR, Relation.Kind.CARE));
    }

    private static Question withConsent() {
        return handedToJobCentre()
                .given(
                        handedToJobCentre()
                                .circumstances()
                                .and(yes(ConsentKind.DISCLOSURE, JOB_CENTRE)));
    }

    @Test
    void handsOverWithConsentToThisReceiver() {
        permits(RuleId.SE_DISCLOSURE_CONSENT, withConsent());
        assertThat(LAWS.rule(withConsent()).obligations()).contains(Obligation.RECORD_DISCLOSURE);
        refuses(RuleId.SE_SECRECY, handedToJobCentre());
        refuses(RuleId.SE_SECRECY, withConsent().to(disclose(HOME_CARE, SOCIAL)));
    }

    @Test
    void handsOverOnlyWhatTheConsentSpeaksOf() {
        refuses(
                RuleId.SE_SECRECY,
                withConsent()
                        .about(
                                new Holding(
                                        REGION,
                                        CLINIC,
                                        DataCategory.PSYCHIATRY,
                                        MOMENT.toLocalDate())));
    }

    @Test
    void handsOverNothingWhenOnlyPlanOrReadingWasConsentedTo() {
        var known = handedToJobCentre().circumstances();

        refuses(
                RuleId.SE_SECRECY,
                handedToJobCentre()
                        .given(
                                known.and(yes(ConsentKind.READING, JOB_CENTRE))
                                        .and(yes(ConsentKind.PLAN, JOB_CENTRE, REGION))));
    }

    @Test
    void handsOverOnlyOwnDataOfAPersonTheSenderHasToDoWith() {
        refuses(RuleId.SE_SECRECY, withConsent().about(OF_PRACTICE));
        refuses(
                RuleId.SE_SECRECY,
                withConsent()
                        .given(Circumstances.NONE.and(yes(ConsentKind.DISCLOSURE, JOB_CENTRE))));
    }

    @Test
    void handsOverNothingToThoseWhoMeetNoPersons() {
        var known = related(DOCTOR, Relation.Kind.CARE).and(yes(ConsentKind.DISCLOSURE, FORUM));

        refuses(
                RuleId.SE_SECRECY,
                handedToJobCentre().to(disclose(SECRETARIAT, FORUM)).given(known));
    }

    @Test
    void sharesWhatAPlanNeedsAmongThoseWhoTakePart() {
        var known = related(DOCTOR, Relation.Kind.CARE);
        var plan =
                swedish(DOCTOR, OF_CLINIC)
                        .to(disclose(HOME_CARE, SOCIAL))
                        .forPurpose(Purpose.PLANNING)
                        .given(known.and(yes(ConsentKind.PLAN, REGION, SOCIAL)));

        permits(RuleId.SE_PLAN_CONSENT, plan);
        refuses(RuleId.SE_SECRECY, plan.forPurpose(Purpose.CARE));
        refuses(RuleId.SE_SECRECY, plan.to(disclose(JOBS, JOB_CENTRE)));
        refuses(RuleId.SE_SECRECY, plan.given(known.and(yes(ConsentKind.PLAN, SOCIAL))));
    }

    @Test
    void sendsWhatGoingHomeNeedsWhereSecrecyWasTriedAndDoesNotPrevent() {
        var tried = new Deed.Disclose(new Deed.Receiver(HOME_CARE, SOCIAL, false), true);
        var notice =
                swedish(DOCTOR, OF_CLINIC)
                        .to(tried)
                        .forPurpose(Purpose.DISCHARGE)
                        .given(related(DOCTOR, Relation.Kind.CARE));

        permits(RuleId.SE_DISCHARGE_NOTICE, notice);
        refuses(RuleId.SE_SECRECY, notice.to(disclose(HOME_CARE, SOCIAL)));
        refuses(RuleId.SE_SECRECY, notice.forPurpose(Purpose.CARE));
        refuses(RuleId.SE_SECRECY, notice.withNeed(Need.MAY_MATTER));
        refuses(
                RuleId.SE_SECRECY,
                notice.to(new Deed.Disclose(new Deed.Receiver(JOBS, JOB_CENTRE, false), true)));
        refuses(
                RuleId.SE_SECRECY,
                notice.by(CARE_MANAGER)
                        .about(OF_HOME_CARE)
                        .to(new Deed.Disclose(new Deed.Receiver(CLINIC, REGION, false), true))
                        .given(related(CARE_MANAGER, Relation.Kind.SERVICES)));
    }

    @Test
    void handsOverNothingThatThePersonHasBlocked() {
        refuses(
                RuleId.SE_DISCLOSURE_OBJECTION,
                withConsent()
                        .given(
                                withConsent()
                                        .circumstances()
                                        .and(block(Block.Kind.OUTER, REGION, CLINIC))));
    }

    @Test
    void looksIntoNoAuthoritysCases() {
        refuses(
                RuleId.SE_SECRECY,
                swedish(DOCTOR, holding(JOB_CENTRE, JOBS))
                        .given(
                                related(DOCTOR, Relation.Kind.CARE)
                                        .and(yes(ConsentKind.READING, REGION))
                                        .and(yes(ConsentKind.DISCLOSURE, REGION))));
    }
}
