package org.samspel.access.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samspel.access.law.LawFixtures.*;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samspel.kernel.BesideOthers;
import org.samspel.organisation.Country;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What holds for every question, tried on many. */
@BesideOthers
class LawPropertyTest {
    private static final int MANY = 10_000;

    /** Lag (2022:913) 2 kap. 4 § and 3 kap. 1–6 §§: all there is (3 kap. 7 §). */
    private static final Set<RuleId> BETWEEN_PROVIDERS =
            EnumSet.of(
                    RuleId.SE_UNBLOCKED_EXIST,
                    RuleId.SE_CARE_PROVIDER,
                    RuleId.SE_SOCIAL_CARE_PROVIDER,
                    RuleId.SE_UNABLE_CARE,
                    RuleId.SE_UNABLE_SOCIAL_CARE,
                    RuleId.SE_DANGER_BLOCKED,
                    RuleId.SE_DANGER);

    private static Stream<Question> questions(long seed) {
        return AnyQuestion.some(seed, MANY);
    }

    @Test
    void theQuestionsReachEveryRuleThatPermits() {
        var permitting = EnumSet.noneOf(RuleId.class);
        AnyQuestion.some(1, MANY * 5)
                .filter(LAWS::permits)
                .map(LAWS::rule)
                .map(Ruling::rule)
                .forEach(permitting::add);

        assertThat(permitting)
                .containsAll(BETWEEN_PROVIDERS)
                .hasSizeGreaterThan(BETWEEN_PROVIDERS.size() + 12);
    }

    @Test
    void noConsentEverOpensAnotherProvidersBlockedData() {
        var any = new AnyQuestion(2);
        var blocked =
                questions(3)
                        .filter(LawPropertyTest::isAnothersBlocked)
                        .map(LawPropertyTest::withoutEmergency)
                        .toList();

        assertThat(blocked).hasSizeGreaterThan(MANY / 50);
        for (var question : blocked) {
            var known = question.circumstances();
            for (var n = 0; n < 5; n++) {
                known = known.and(any.consent());
            }
            for (var kind : ConsentKind.values()) {
                known = known.and(yes(kind, REGION, PRIVATE, MUNICIPAL_CARE, SOCIAL, JOB_CENTRE));
            }
            assertThat(LAWS.permits(question.given(known))).as("%s", question).isFalse();
        }
    }

    /** Staff who would see, or hand on, what another provider's person has closed to them. */
    private static boolean isAnothersBlocked(Question question) {
        return question.asker() instanceof Asker.Staff staff
                && !staff.provider().equals(question.holding().keeper())
                && new Case(question, staff, SWEDEN).hidden();
    }

    private static Question withoutEmergency(Question question) {
        var known = question.circumstances();
        return question.given(
                new Circumstances(
                        known.inArea(),
                        known.protectedIdentity(),
                        known.relations(),
                        known.consents(),
                        known.blocks(),
                        known.will(),
                        Optional.empty()));
    }

    @Test
    void ofAnothersBlockedDataAnEmergencyNeverOpensTheContentInSweden() {
        questions(4)
                .filter(question -> question.country() == Country.SE)
                .filter(LawPropertyTest::isAnothersBlocked)
                .filter(LAWS::permits)
                .forEach(
                        question -> {
                            assertThat(LAWS.rule(question).rule())
                                    .isEqualTo(RuleId.SE_DANGER_BLOCKED);
                            assertThat(question.deed())
                                    .isNotEqualTo(new Deed.Look(Deed.Look.Way.READ, Level.CONTENT));
                        });
    }

    @Test
    void betweenProvidersNothingPermitsButWhatTheLawLists() {
        var book = BETWEEN_PROVIDERS.stream().reduce(SWEDEN, LawBook::without, (one, other) -> one);
        var nothingListed = new Laws(List.of(book));

        var between = questions(5).filter(LawPropertyTest::readsAnothersRecord).toList();

        assertThat(between.stream().filter(LAWS::permits)).hasSizeGreaterThan(50);
        assertThat(between)
                .allSatisfy(
                        question -> {
                            var ruling = LAWS.rule(question);
                            if (ruling.permitted()) {
                                assertThat(BETWEEN_PROVIDERS).contains(ruling.rule());
                            }
                            assertThat(nothingListed.permits(question)).isFalse();
                        });
    }

    private static boolean readsAnothersRecord(Question question) {
        return question.country() == Country.SE
                && question.asker() instanceof Asker.Staff staff
                && !(question.deed() instanceof Deed.Disclose)
                && !staff.provider().equals(question.holding().keeper());
    }

    @Test
    void noRuleOpensAnythingByBeingTakenOutOfTheBook() {
        for (var rule : RuleId.values()) {
            var poorer = new Laws(List.of(SWEDEN.without(rule), DENMARK.without(rule)));
            AnyQuestion.some(6, MANY / 30)
                    .filter(question -> !LAWS.permits(question))
                    .forEach(
                            question ->
                                    assertThat(poorer.permits(question))
                                            .as("%s without %s", question, rule)
                                            .isFalse());
        }
    }

    @Test
    void addingABlockNeverTurnsARefusalIntoAPermit() {
        var any = new AnyQuestion(7);
        questions(8)
                .filter(question -> !LAWS.permits(question))
                .map(question -> question.given(question.circumstances().and(any.block())))
                .forEach(
                        question ->
                                assertThat(LAWS.permits(question)).as("%s", question).isFalse());
    }

    @Test
    void withdrawingNeverOpens() {
        questions(9)
                .filter(question -> !LAWS.permits(question))
                .flatMap(LawPropertyTest::withOneWithdrawn)
                .forEach(
                        question ->
                                assertThat(LAWS.permits(question)).as("%s", question).isFalse());
    }

    @Test
    void withdrawingTheOnlyConsentsClosesAllThatRestedOnThem() {
        questions(10)
                .filter(question -> !question.circumstances().consents().isEmpty())
                .forEach(
                        question -> {
                            var known = question.circumstances();
                            var none = question.given(known.with(List.<Consent>of()));
                            var withdrawn =
                                    question.given(
                                            known.with(
                                                    known.consents().stream()
                                                            .filter(LawPropertyTest::isYes)
                                                            .map(
                                                                    yes ->
                                                                            yes.withdrawn(
                                                                                    question.now()))
                                                            .toList()));
                            assertThat(LAWS.permits(withdrawn)).isEqualTo(LAWS.permits(none));
                        });
    }

    private static boolean isYes(Consent consent) {
        return consent.answer() == Consent.Answer.YES;
    }

    private static Stream<Question> withOneWithdrawn(Question question) {
        var consents = question.circumstances().consents();
        return consents.stream()
                .filter(LawPropertyTest::isYes)
                .map(
                        yes -> {
                            var changed = new ArrayList<>(consents);
                            changed.set(consents.indexOf(yes), yes.withdrawn(question.now()));
                            return question.given(question.circumstances().with(changed));
                        });
    }

    @Test
    void consentForAPlanNeverOpensARecordToLookInto() {
        var plan = yes(ConsentKind.PLAN, REGION, PRIVATE, MUNICIPAL_CARE, SOCIAL, JOB_CENTRE);
        questions(11)
                .filter(question -> !(question.deed() instanceof Deed.Disclose))
                .filter(question -> !LAWS.permits(question))
                .forEach(
                        question ->
                                assertThat(
                                                LAWS.permits(
                                                        question.given(
                                                                question.circumstances()
                                                                        .and(plan))))
                                        .as("%s", question)
                                        .isFalse());
    }

    @ParameterizedTest
    @EnumSource(Country.class)
    void anUnknownCountryAlwaysRefuses(Country country) {
        var others =
                new Laws(
                        Stream.of(SWEDEN, DENMARK)
                                .filter(book -> book.country() != country)
                                .toList());
        questions(12)
                .filter(question -> question.country() == country)
                .forEach(
                        question ->
                                assertThat(others.rule(question).rule()).isEqualTo(RuleId.NO_RULE));
    }

    @Test
    void aDayBeforeEveryLawRefuses() {
        questions(13)
                .map(question -> question.at(question.at().withYear(1999)))
                .forEach(question -> assertThat(LAWS.permits(question)).isFalse());
    }

    @Test
    void everyAnswerIsLoggedAndCarriesWhatAProtectedIdentityAsks() {
        questions(14)
                .forEach(
                        question -> {
                            var obligations = LAWS.rule(question).obligations();
                            assertThat(obligations).contains(Obligation.LOG);
                            if (question.circumstances().protectedIdentity()) {
                                assertThat(obligations)
                                        .containsAll(
                                                question.asker() instanceof Asker.ThePerson
                                                        ? Obligation.OF_PROTECTED_SELF
                                                        : Obligation.OF_PROTECTED);
                            }
                        });
    }

    @Test
    void whoeverMaySeeMoreMaySeeLess() {
        questions(15)
                .filter(question -> question.deed() instanceof Deed.Look)
                .filter(LAWS::permits)
                .forEach(
                        question -> {
                            var look = (Deed.Look) question.deed();
                            for (var level : Level.values()) {
                                if (level.compareTo(look.level()) < 0) {
                                    assertThat(
                                                    LAWS.permits(
                                                            question.to(
                                                                    new Deed.Look(
                                                                            look.way(), level))))
                                            .as("%s", question)
                                            .isTrue();
                                }
                            }
                        });
    }

    @Test
    void emergenciesAreForHealthCareAlone() {
        var emergencies =
                EnumSet.of(
                        RuleId.SE_DANGER,
                        RuleId.SE_DANGER_BLOCKED,
                        RuleId.SE_BLOCK_LIFTED_FOR_CARE,
                        RuleId.DK_WEIGHTY_LOOK_UP,
                        RuleId.DK_WEIGHTY_DISCLOSURE);
        questions(16)
                .filter(LAWS::permits)
                .filter(question -> emergencies.contains(LAWS.rule(question).rule()))
                .forEach(
                        question ->
                                assertThat(((Asker.Staff) question.asker()).provider().calling())
                                        .isEqualTo(Calling.HEALTH_CARE));
    }

    @Test
    void thoseWhoMeetNoPersonsAreNeverPermitted() {
        questions(17)
                .filter(question -> question.asker() instanceof Asker.Staff)
                .filter(question -> !((Asker.Staff) question.asker()).role().meetsPersons())
                .forEach(question -> assertThat(LAWS.permits(question)).isFalse());
    }

    @Test
    void everyWayOnThatCanBeTriedLeadsToAYes() {
        AnyQuestion.some(18, MANY / 10)
                .forEach(
                        question -> {
                            if (LAWS.rule(question) instanceof Ruling.Refused refused) {
                                assertThat(refused.waysOn()).isNotEmpty();
                                refused.waysOn().forEach(way -> leadsOn(question, way));
                            }
                        });
    }

    private static void leadsOn(Question refused, WayOn way) {
        var taken = refused;
        for (var step : way.steps()) {
            taken = StepsTaken.take(step, taken);
        }
        assertThat(LAWS.permits(taken))
                .as("%s by %s", refused, way)
                .isEqualTo(StepsTaken.TRIED.containsAll(way.steps()));
    }
}
