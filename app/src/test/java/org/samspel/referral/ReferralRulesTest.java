package org.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samspel.referral.ReferralFixtures.OWN_PRACTICE;
import static org.samspel.referral.ReferralFixtures.PERSON;
import static org.samspel.referral.ReferralFixtures.RECEIVER;
import static org.samspel.referral.ReferralFixtures.SENDER;
import static org.samspel.referral.ReferralFixtures.aReferral;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samspel.agreement.ReplyDeadline;
import org.samspel.kernel.Actor;
import org.samspel.kernel.AreaId;
import org.samspel.kernel.PartyId;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.Role;
import org.samspel.kernel.UnitId;
import org.samspel.kernel.UserId;
import org.samspel.organisation.Area;
import org.samspel.organisation.Country;
import org.samspel.organisation.WorkingDays;
import org.samspel.shell.PersonWord;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

class ReferralRulesTest {
    private static final AreaId NJ = new AreaId("nj");
    private static final Area NORTH_DENMARK =
            new Area(
                    NJ,
                    Country.DK,
                    "Nordjylland",
                    Locale.of("da"),
                    ZoneId.of("Europe/Copenhagen"),
                    PersonWord.BORGER);
    private static final WorkingDays DANISH_DAYS = new WorkingDays();

    @ParameterizedTest(name = "{1} working days after {0} end {2}: {3}")
    @CsvSource({
        "2026-11-18T09:00:00Z, 1, 2026-11-19T22:59:59.999999Z, an ordinary day",
        "2026-11-20T09:00:00Z, 5, 2026-11-27T22:59:59.999999Z, over a weekend",
        "2026-11-21T09:00:00Z, 1, 2026-11-23T22:59:59.999999Z, sent on a Saturday",
        "2027-03-24T09:00:00Z, 1, 2027-03-30T21:59:59.999999Z, over Easter into summer time",
        "2027-03-24T09:00:00Z, 5, 2027-04-05T21:59:59.999999Z, five days over Easter",
        "2026-12-23T09:00:00Z, 2, 2026-12-28T22:59:59.999999Z, Christmas Eve is no public holiday",
        "2027-05-05T09:00:00Z, 2, 2027-05-10T21:59:59.999999Z, over Ascension Day",
        "2027-04-22T09:00:00Z, 1, 2027-04-23T21:59:59.999999Z, no Great Prayer Day since 2024",
        "2026-11-22T23:30:00Z, 5, 2026-11-30T22:59:59.999999Z, past midnight in Denmark"
    })
    void countsWorkingDaysToTheEndOfTheDayInDenmark(
            Instant sentAt, int workingDays, Instant due, String why) {
        var deadline = new ReplyDeadline.WorkingDays(workingDays, "6.3");

        assertThat(ReferralRules.replyDue(deadline, sentAt, NORTH_DENMARK, DANISH_DAYS))
                .as(why)
                .isEqualTo(due);
    }

    @Test
    void countsHoursThroughNightsAndHolidays() {
        var christmasEve = Instant.parse("2026-12-24T22:00:00Z");

        assertThat(
                        ReferralRules.replyDue(
                                new ReplyDeadline.Hours(4, "6.1"),
                                christmasEve,
                                NORTH_DENMARK,
                                DANISH_DAYS))
                .isEqualTo(Instant.parse("2026-12-25T02:00:00Z"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "SENT, ACCEPT RECEIVE DECLINE",
        "RECEIVED, ACCEPT DECLINE",
        "ACCEPTED, START",
        "DECLINED, ''",
        "STARTED, COMPLETE",
        "COMPLETED, ''"
    })
    void opensTheseStepsToTheReceiverAndNoneToTheSender(ReferralStatus status, String steps) {
        var open =
                Arrays.stream(steps.split(" "))
                        .filter(name -> !name.isEmpty())
                        .map(ReferralStep::valueOf)
                        .toList();

        assertThat(ReferralRules.stepsOf(RECEIVER, aReferral(status)))
                .containsExactlyElementsOf(open);
        assertThat(ReferralRules.stepsOf(SENDER, aReferral(status))).isEmpty();
        assertThat(ReferralRules.stepsOf(OWN_PRACTICE, aReferral(status))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SENT, false",
        "RECEIVED, false",
        "ACCEPTED, true",
        "DECLINED, false",
        "STARTED, true",
        "COMPLETED, false"
    })
    void letsTheSenderHoldThePersonUntilTheReceiverAcceptsAndAgainAfterTheEnd(
            ReferralStatus status, boolean receiverHolds) {
        assertThat(aReferral(status).holder()).isEqualTo(receiverHolds ? RECEIVER : SENDER);
    }

    @Test
    void letsOnlyThoseReadWhoHaveAPartInIt() {
        var referral = ReferralTerms.of(aReferral(ReferralStatus.SENT));

        assertThat(List.of(SENDER, RECEIVER, OWN_PRACTICE))
                .allMatch(unit -> ReferralRules.mayRead(staffOf(unit), OWN_PRACTICE, referral));
        assertThat(
                        ReferralRules.mayRead(
                                staffOf(new UnitId(UUID.randomUUID())), OWN_PRACTICE, referral))
                .isFalse();
        assertThat(ReferralRules.mayRead(oneself(PERSON), OWN_PRACTICE, referral)).isTrue();
        assertThat(
                        ReferralRules.mayRead(
                                oneself(new PersonId(UUID.randomUUID())), OWN_PRACTICE, referral))
                .isFalse();
        assertThat(ReferralRules.mayRead(new Actor.TheSystem(NJ, "test"), OWN_PRACTICE, referral))
                .isFalse();
    }

    @Test
    void tellsAReceiverOutsideOfTheTreatmentOnlyWhatMattersToWork() {
        var found = Map.of("caudaEquina", "false", "workAbility", "threatened");

        assertThat(ReferralRules.disclosed(found, true, Set.of("workAbility", "sickLeaveWeeks")))
                .containsExactly(Map.entry("workAbility", "threatened"));
        assertThat(ReferralRules.disclosed(found, false, Set.of("workAbility"))).isEqualTo(found);
    }

    @Test
    void asksTheNewestAcceptedReferralFirstWhoHoldsThePerson() {
        var waiting = aReferral(ReferralStatus.SENT);
        var started = aReferral(ReferralStatus.STARTED);
        var completed = aReferral(ReferralStatus.COMPLETED);

        assertThat(HolderRules.deciding(List.of(completed, waiting, started))).contains(started);
        assertThat(HolderRules.deciding(List.of(completed, waiting))).contains(waiting);
        assertThat(HolderRules.deciding(List.of(completed))).contains(completed);
        assertThat(HolderRules.deciding(List.of())).isEmpty();
    }

    private static Actor staffOf(UnitId unit) {
        return new Actor.Staff(
                NJ,
                new UserId(UUID.randomUUID()),
                Role.MUNICIPALITY,
                unit,
                new PartyId(UUID.randomUUID()));
    }

    private static Actor oneself(PersonId person) {
        return new Actor.Oneself(NJ, new UserId(UUID.randomUUID()), person);
    }
}
