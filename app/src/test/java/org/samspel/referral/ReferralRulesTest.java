package org.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samspel.referral.ReferralFixtures.OWN_PRACTICE;
import static org.samspel.referral.ReferralFixtures.PERSON;
import static org.samspel.referral.ReferralFixtures.RECEIVER;
import static org.samspel.referral.ReferralFixtures.SENDER;
import static org.samspel.referral.ReferralFixtures.aDestination;
import static org.samspel.referral.ReferralFixtures.aReferral;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samspel.agreement.Expiry;
import org.samspel.agreement.HandOver;
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
import java.util.Optional;
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

    @Test
    void letsAnOpenReferralExpireAtTheEndOfItsLastDay() {
        assertThat(
                        ReferralRules.expiresAt(
                                new Expiry(26, "3.3"),
                                Instant.parse("2026-11-16T23:30:00Z"),
                                NORTH_DENMARK))
                .isEqualTo(Instant.parse("2027-05-18T21:59:59.999999Z"));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "TAKE_OVER, SENT, ACCEPT RECEIVE RETURN DECLINE",
        "TAKE_OVER, RECEIVED, ACCEPT RETURN DECLINE",
        "TAKE_OVER, RETURNED, ''",
        "TAKE_OVER, ACCEPTED, START",
        "TAKE_OVER, DECLINED, ''",
        "TAKE_OVER, STARTED, PLAN COMPLETE",
        "TAKE_OVER, COMPLETED, ''",
        "TAKE_OVER, REDIRECTED, ''",
        "TAKE_OVER, WITHDRAWN, ''",
        "ASSESS_AND_RETURN, SENT, ACCEPT RECEIVE RETURN DECLINE",
        "ASSESS_AND_RETURN, ACCEPTED, START ANSWER",
        "ASSESS_AND_RETURN, STARTED, ANSWER",
        "ASSESS_AND_RETURN, ANSWERED, ''",
        "ADVICE_ONLY, SENT, RECEIVE ANSWER RETURN DECLINE",
        "ADVICE_ONLY, RECEIVED, ANSWER RETURN DECLINE",
        "ADVICE_ONLY, ANSWERED, ''",
        "OPEN, SENT, ''",
        "OPEN, ACCEPTED, START",
        "OPEN, STARTED, PLAN COMPLETE"
    })
    void opensTheseStepsToTheReceiver(HandOver kind, ReferralStatus status, String steps) {
        var referral = aReferral(kind, status).terms();

        assertThat(ReferralRules.stepsOf(RECEIVER, referral))
                .containsExactlyElementsOf(read(steps));
        assertThat(ReferralRules.stepsOf(OWN_PRACTICE, referral)).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "TAKE_OVER, SENT, WITHDRAW",
        "TAKE_OVER, RETURNED, SUPPLEMENT WITHDRAW",
        "TAKE_OVER, ACCEPTED, WITHDRAW",
        "TAKE_OVER, STARTED, ''",
        "TAKE_OVER, COMPLETED, ''",
        "ADVICE_ONLY, RECEIVED, WITHDRAW",
        "ADVICE_ONLY, ANSWERED, ''",
        "OPEN, SENT, WITHDRAW"
    })
    void opensTheseStepsToTheSender(HandOver kind, ReferralStatus status, String steps) {
        assertThat(ReferralRules.stepsOf(SENDER, aReferral(kind, status).terms()))
                .containsExactlyElementsOf(read(steps));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "TAKE_OVER, SENT, false",
        "TAKE_OVER, RECEIVED, false",
        "TAKE_OVER, RETURNED, false",
        "TAKE_OVER, ACCEPTED, true",
        "TAKE_OVER, DECLINED, false",
        "TAKE_OVER, STARTED, true",
        "TAKE_OVER, COMPLETED, false",
        "TAKE_OVER, WITHDRAWN, false",
        "ASSESS_AND_RETURN, ACCEPTED, false",
        "ASSESS_AND_RETURN, STARTED, false",
        "ADVICE_ONLY, ANSWERED, false",
        "OPEN, SENT, false",
        "OPEN, ACCEPTED, true"
    })
    void makesTheReceiverResponsibleOnlyWhenItHasAcceptedToTakeOver(
            HandOver kind, ReferralStatus status, boolean receiverHolds) {
        assertThat(aReferral(kind, status).terms().receiverHolds()).isEqualTo(receiverHolds);
    }

    @Test
    void letsOnlyThoseReadWhoHaveAPartInIt() {
        var referral = aReferral(ReferralStatus.SENT).terms();

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

    @ParameterizedTest
    @EnumSource(
            value = ReferralStatus.class,
            names = {"WITHDRAWN", "REDIRECTED"})
    void takesFromTheReceiverWhatWasWithdrawnOrSentOn(ReferralStatus status) {
        var referral = aReferral(status).terms();

        assertThat(ReferralRules.mayRead(staffOf(RECEIVER), OWN_PRACTICE, referral)).isFalse();
        assertThat(ReferralRules.mayRead(staffOf(SENDER), OWN_PRACTICE, referral)).isTrue();
    }

    @Test
    void tellsADestinationOnlyWhatTheAgreementListsForIt() {
        var found = Map.of("caudaEquina", "false", "workAbility", "threatened");

        assertThat(
                        ReferralRules.disclosed(
                                found,
                                aDestination("job-centre", true, Set.of("workAbility", "weeks"))))
                .containsExactly(Map.entry("workAbility", "threatened"));
        assertThat(ReferralRules.disclosed(found, aDestination("clinic", false, null)))
                .isEqualTo(found);
    }

    @Test
    void allowsOnlyTheKindsThatTheAgreementNames() {
        var clinic = aDestination("clinic", false, null);

        assertThat(ReferralRules.kind(clinic, Optional.empty())).contains(HandOver.TAKE_OVER);
        assertThat(ReferralRules.kind(clinic, Optional.of(HandOver.ADVICE_ONLY)))
                .contains(HandOver.ADVICE_ONLY);
        assertThat(ReferralRules.kind(clinic, Optional.of(HandOver.OPEN))).isEmpty();
    }

    @Test
    void sendsNothingOnThatLeadsBackToWhereItHasBeen() {
        var second = new UnitId(UUID.randomUUID());
        var third = new UnitId(UUID.randomUUID());
        var chain = List.of(RECEIVER, second);

        assertThat(ReferralRules.closesCircle(SENDER, chain, RECEIVER)).isTrue();
        assertThat(ReferralRules.closesCircle(SENDER, chain, second)).isTrue();
        assertThat(ReferralRules.closesCircle(SENDER, chain, SENDER)).isTrue();
        assertThat(ReferralRules.closesCircle(SENDER, chain, third)).isFalse();
    }

    @Test
    void keepsAReferralWithoutConsentAwayFromThoseWhoNeedOne() {
        var clinic = aDestination("clinic", false, null);
        var other = aDestination("other", false, null);
        var jobCentre = aDestination("job-centre", true, Set.of("workAbility"));

        assertThat(ReferralRules.mayGoOn(clinic, other)).isTrue();
        assertThat(ReferralRules.mayGoOn(clinic, jobCentre)).isFalse();
        assertThat(ReferralRules.mayGoOn(jobCentre, clinic)).isFalse();
        assertThat(ReferralRules.mayGoOn(jobCentre, jobCentre)).isTrue();
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

    @Test
    void asksNoAdviceAndNothingTakenAwayWhoHoldsThePerson() {
        var completed = aReferral(ReferralStatus.COMPLETED);

        assertThat(
                        HolderRules.deciding(
                                List.of(
                                        aReferral(HandOver.ADVICE_ONLY, ReferralStatus.SENT),
                                        aReferral(
                                                HandOver.ASSESS_AND_RETURN, ReferralStatus.STARTED),
                                        aReferral(ReferralStatus.WITHDRAWN),
                                        aReferral(ReferralStatus.REDIRECTED),
                                        completed)))
                .contains(completed);
    }

    @ParameterizedTest(name = "{0} is read as {1}")
    @CsvSource({
        "7KQ2-M9XD, 7KQ2M9XD",
        "7kq2m9xd, 7KQ2M9XD",
        "' 7KQ2 M9XD ', 7KQ2M9XD",
        "OIL2-M9XD, 0112M9XD"
    })
    void readsACodeAsPeopleTypeIt(String typed, String code) {
        assertThat(ReferralCode.typed(typed)).contains(new ReferralCode(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7KQ2", "7KQ2-M9XU", "7KQ2-M9XD-1", "070761-4285"})
    void readsNothingElseAsACode(String typed) {
        assertThat(ReferralCode.typed(typed)).isEmpty();
    }

    @Test
    void printsEveryCodeSoThatItCanBeTypedAgain() {
        for (var n = 0; n < 200; n++) {
            var code = ReferralCode.from(UUID.randomUUID());

            assertThat(code.value()).hasSize(8);
            assertThat(ReferralCode.typed(code.printed())).contains(code);
        }
    }

    private static List<ReferralStep> read(String steps) {
        return Arrays.stream(steps.split(" "))
                .filter(name -> !name.isEmpty())
                .map(ReferralStep::valueOf)
                .toList();
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
