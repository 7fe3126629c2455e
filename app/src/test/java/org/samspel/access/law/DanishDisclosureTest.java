package org.samspel.access.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samspel.access.law.LawFixtures.*;

import org.junit.jupiter.api.Test;
import org.samspel.identity.Profession;

import java.util.Set;

/** Sundhedsloven §§ 41–42. */
class DanishDisclosureTest {
    private static Question sent() {
        return danish(GP, OF_PRACTICE)
                .to(disclose(CLINIC, REGION))
                .given(related(GP, Relation.Kind.OWN_GP));
    }

    private static Question notNecessary() {
        return sent().withNeed(Need.MAY_MATTER);
    }

    @Test
    void passesOnWhatACurrentCourseNeeds() {
        permits(RuleId.DK_CURRENT_COURSE, sent());
        assertThat(LAWS.rule(sent()).obligations()).contains(Obligation.RECORD_DISCLOSURE);
        refuses(RuleId.DK_SECRECY, notNecessary());
        refuses(RuleId.DK_SECRECY, sent().given(Circumstances.NONE));
        refuses(RuleId.DK_SECRECY, sent().by(as(GP, Profession.SOCIAL_WORKER)));
        refuses(RuleId.DK_SECRECY, sent().about(OF_WARD));
    }

    @Test
    void passesOnWithConsentThatStandsInTheRecord() {
        var known = notNecessary().circumstances();
        var oral = new Given(Given.By.PERSON, Given.How.ORAL, true);
        var notEntered = new Given(Given.By.PERSON, Given.How.WRITTEN, false);
        var implied = new Given(Given.By.PERSON, Given.How.IMPLIED, true);

        permits(
                RuleId.DK_DISCLOSURE_CONSENT,
                notNecessary().given(known.and(yes(ConsentKind.DISCLOSURE, oral, REGION))));
        refuses(
                RuleId.DK_SECRECY,
                notNecessary().given(known.and(yes(ConsentKind.DISCLOSURE, notEntered, REGION))));
        refuses(
                RuleId.DK_SECRECY,
                notNecessary().given(known.and(yes(ConsentKind.DISCLOSURE, implied, REGION))));
    }

    @Test
    void passesOnForAPlanWithConsentToThePlan() {
        var known = sent().circumstances().and(yes(ConsentKind.PLAN, REGION, PRIVATE));

        permits(RuleId.DK_DISCLOSURE_CONSENT, sent().forPurpose(Purpose.PLANNING).given(known));
        refuses(RuleId.DK_SECRECY, sent().forPurpose(Purpose.PLANNING));
        refuses(RuleId.DK_SECRECY, notNecessary().given(known));
    }

    @Test
    void sendsTheDischargeLetterToTheOwnGp() {
        var letter =
                danish(DOCTOR, OF_CLINIC)
                        .to(new Deed.Disclose(new Deed.Receiver(PRACTICE, PRIVATE, true), false))
                        .forPurpose(Purpose.DISCHARGE)
                        .withNeed(Need.NOT_STATED)
                        .given(related(DOCTOR, Relation.Kind.CARE));

        permits(RuleId.DK_DISCHARGE_LETTER, letter);
        refuses(RuleId.DK_SECRECY, letter.to(disclose(PRACTICE, PRIVATE)));
        refuses(RuleId.DK_SECRECY, letter.forPurpose(Purpose.CARE));
        refuses(RuleId.DK_SECRECY, letter.by(as(DOCTOR, Profession.NURSE)));
    }

    @Test
    void keepsWhatThePersonHasDeclinedFromCourseLetterAndConsent() {
        var known = sent().circumstances().and(block(Block.Kind.DECLINED, PRIVATE, PRACTICE));

        refuses(RuleId.DK_DECLINED, sent().given(known));
        refuses(RuleId.DK_DECLINED, sent().given(known.and(yes(ConsentKind.DISCLOSURE, REGION))));
    }

    @Test
    void aDeclineDoesNotReachWeightyReasons() {
        var known = sent().circumstances().and(block(Block.Kind.DECLINED, PRIVATE, PRACTICE));
        var weighty = sent().given(known.with(emergency(GP, EmergencyReason.WEIGHTY_INTEREST)));

        permits(RuleId.DK_WEIGHTY_DISCLOSURE, weighty);
        assertThat(LAWS.rule(weighty).obligations())
                .contains(
                        Obligation.NOTIFY_PERSON,
                        Obligation.NOTIFY_REVIEWER,
                        Obligation.GIVE_REASON,
                        Obligation.RECORD_DISCLOSURE);
        refuses(RuleId.DK_DECLINED, weighty.withNeed(Need.MAY_MATTER));
        refuses(RuleId.DK_DECLINED, weighty.at(MOMENT.plusHours(2)));
    }

    @Test
    void sendsOnlyWhatTheAssignmentReaches() {
        refuses(
                RuleId.DK_BEYOND_NEED,
                sent().by(with(GP, new Assignment("none", EVERYTHING.purposes(), Set.of()))));
    }
}
