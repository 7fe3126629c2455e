package org.samspel.access.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samspel.access.law.LawFixtures.*;
import static org.samspel.access.law.NextStep.*;

import org.junit.jupiter.api.Test;
import org.samspel.kernel.Role;

import java.util.List;
import java.util.Optional;

/** What the page says after “no”. */
class WaysOnTest {
    private static List<List<NextStep>> waysOn(Question question) {
        var refused = (Ruling.Refused) LAWS.rule(question);
        return refused.waysOn().stream().map(WayOn::steps).toList();
    }

    @Test
    void withoutRelationOneIsEstablished() {
        assertThat(waysOn(swedish(DOCTOR, OF_CLINIC))).containsExactly(List.of(ESTABLISH_RELATION));
    }

    @Test
    void betweenProvidersConsentHelpsOrAnEmergencyOrAskingTheKeeper() {
        assertThat(waysOn(swedish(GP, OF_CLINIC).given(related(GP, Relation.Kind.CARE))))
                .containsExactly(
                        List.of(ASK_FOR_CONSENT),
                        List.of(EMERGENCY_OPENING),
                        List.of(REQUEST_DISCLOSURE));
    }

    @Test
    void ofAnothersBlockedDataTheBlockerIsAskedAndNoEmergencyOpens() {
        var blocked =
                swedish(GP, OF_CLINIC)
                        .given(
                                related(GP, Relation.Kind.CARE)
                                        .and(block(Block.Kind.OUTER, REGION, CLINIC)));

        assertThat(waysOn(blocked))
                .containsExactly(
                        List.of(ASK_FOR_CONSENT, ASK_BLOCKER_TO_LIFT),
                        List.of(ASK_BLOCKER_TO_LIFT, EMERGENCY_OPENING),
                        List.of(REQUEST_DISCLOSURE));
    }

    @Test
    void anInnerBlockIsOpenedByThePersonOrInAnEmergencyOrLifted() {
        var blocked =
                swedish(DOCTOR, OF_WARD)
                        .given(
                                related(DOCTOR, Relation.Kind.CARE)
                                        .and(block(Block.Kind.INNER, REGION, WARD)));

        assertThat(waysOn(blocked))
                .containsExactly(
                        List.of(ASK_PERSON_TO_OPEN_BLOCK),
                        List.of(ASK_BLOCKER_TO_LIFT),
                        List.of(EMERGENCY_OPENING));
    }

    @Test
    void inAnEmergencyTheOwnersAreSeenFirst() {
        var unseen =
                new Emergency(
                        GP.user(),
                        EmergencyReason.DANGER_TO_LIFE,
                        "unconscious",
                        NOW,
                        LATER,
                        Optional.empty());
        var question =
                swedish(GP, OF_CLINIC)
                        .withNeed(Need.INDISPENSABLE)
                        .given(related(GP, Relation.Kind.CARE).with(NOT_NOW).with(unseen));

        assertThat(waysOn(question)).contains(List.of(SEE_OWNERS_FIRST));
    }

    @Test
    void forTheUnableTheirAttitudeIsSoughtAndNobodyIsAskedForConsent() {
        var unable = new Will(Will.Asking.LASTINGLY_UNABLE, false, false);
        var ways =
                waysOn(swedish(GP, OF_CLINIC).given(related(GP, Relation.Kind.CARE).with(unable)));

        assertThat(ways).contains(List.of(SEEK_ATTITUDE));
        assertThat(ways.stream().flatMap(List::stream)).doesNotContain(ASK_FOR_CONSENT);
    }

    @Test
    void whoDidNotSayWhatTheyNeedItForIsAsked() {
        assertThat(
                        waysOn(
                                danish(GP, OF_CLINIC)
                                        .withNeed(Need.NOT_STATED)
                                        .given(related(GP, Relation.Kind.CARE))))
                .contains(List.of(STATE_NEED));
    }

    @Test
    void beforeAStayInHospitalEndsSecrecyIsTried() {
        assertThat(
                        waysOn(
                                swedish(DOCTOR, OF_CLINIC)
                                        .to(disclose(HOME_CARE, SOCIAL))
                                        .forPurpose(Purpose.DISCHARGE)
                                        .given(related(DOCTOR, Relation.Kind.CARE))))
                .containsExactly(List.of(ASK_FOR_CONSENT), List.of(TRY_SECRECY));
    }

    @Test
    void thoseWhoSteerAreShownTheCounts() {
        var secretary = staff(Role.SECRETARY, Optional.empty(), SECRETARIAT, FORUM);

        assertThat(waysOn(swedish(secretary, OF_CLINIC))).containsExactly(List.of(USE_COUNTS));
    }

    @Test
    void aJobCentreIsToldToAskTheKeeper() {
        assertThat(
                        waysOn(
                                danish(JOB_ADVISER, OF_CLINIC)
                                        .given(related(JOB_ADVISER, Relation.Kind.CASE))))
                .containsExactly(List.of(REQUEST_DISCLOSURE));
    }

    @Test
    void whereNothingLeadsOnThereIsStillSomebodyToAsk() {
        assertThat(waysOn(swedish(new Asker.Guardian(), OF_CLINIC)))
                .containsExactly(List.of(ASK_DATA_PROTECTION_OFFICER));
    }
}
