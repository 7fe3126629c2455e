package org.samspel.access.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samspel.access.law.LawFixtures.*;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How far a consent reaches, and when it ends. */
class ConsentTest {
    private static final Consent READING = yes(ConsentKind.READING, PRIVATE);

    private static Question asked(Consent... consents) {
        return swedish(GP, OF_CLINIC)
                .given(related(GP, Relation.Kind.CARE).with(List.of(consents)));
    }

    @Test
    void holdsFromItsMomentUntilItsEnd() {
        permits(RuleId.SE_CARE_PROVIDER, atInstant(asked(READING), EARLIER));
        refuses(RuleId.SE_EXHAUSTIVE, atInstant(asked(READING), LATER));
        permits(RuleId.SE_CARE_PROVIDER, atInstant(asked(READING), LATER.minusMillis(1)));
    }

    @Test
    void aConsentForAPastPeriodOpensNothing() {
        var past =
                new Consent(
                        ConsentKind.READING,
                        Consent.Answer.YES,
                        scope(PRIVATE),
                        READING.given(),
                        EARLIER,
                        Optional.of(NOW),
                        Optional.empty());

        refuses(RuleId.SE_EXHAUSTIVE, asked(past));
    }

    @Test
    void withdrawingStopsSharingAtOnce() {
        var withdrawn = asked(READING.withdrawn(NOW));

        refuses(RuleId.SE_EXHAUSTIVE, withdrawn);
        permits(RuleId.SE_CARE_PROVIDER, withdrawn.at(MOMENT.minusSeconds(1)));
    }

    @Test
    void withdrawingEndsEveryEarlierYesToTheSame() {
        var another = yes(ConsentKind.READING, PRIVATE);

        permits(RuleId.SE_CARE_PROVIDER, asked(READING, another));
        refuses(RuleId.SE_EXHAUSTIVE, asked(READING, another.withdrawn(NOW)));
    }

    @Test
    void theFirstWithdrawalCounts() {
        var twice = READING.withdrawn(NOW).withdrawn(LATER);

        assertThat(twice.withdrawnAt()).contains(NOW);
        assertThat(READING.withdrawn(LATER).withdrawn(NOW).withdrawnAt()).contains(NOW);
    }

    @Test
    void aRefusalEndsAnEarlierYesAndALaterYesOpensAgain() {
        var refusal = no(ConsentKind.READING, EARLIER.plus(Duration.ofDays(1)), PRIVATE);
        var again =
                new Consent(
                        ConsentKind.READING,
                        Consent.Answer.YES,
                        scope(PRIVATE),
                        READING.given(),
                        EARLIER.plus(Duration.ofDays(2)),
                        Optional.empty(),
                        Optional.empty());

        refuses(RuleId.SE_EXHAUSTIVE, asked(READING, refusal));
        permits(RuleId.SE_CARE_PROVIDER, asked(READING, refusal, again));
    }

    @Test
    void aRefusalOfSomethingElseEndsNothing() {
        permits(RuleId.SE_CARE_PROVIDER, asked(READING, no(ConsentKind.DISCLOSURE, NOW, PRIVATE)));
        permits(RuleId.SE_CARE_PROVIDER, asked(READING, no(ConsentKind.READING, NOW, SOCIAL)));
    }

    @Test
    void reachesOnlyTheOrganisationsAndUnitsItNames() {
        var topics = Set.of(DataCategory.REHABILITATION);
        var party = Set.of(PRIVATE.party());

        refuses(RuleId.SE_EXHAUSTIVE, asked(yes(ConsentKind.READING, REGION)));
        refuses(
                RuleId.SE_EXHAUSTIVE,
                asked(
                        yes(
                                ConsentKind.READING,
                                new Scope(party, Set.of(unit(22)), topics, Set.of(), Set.of()))));
        permits(
                RuleId.SE_CARE_PROVIDER,
                asked(
                        yes(
                                ConsentKind.READING,
                                new Scope(party, Set.of(PRACTICE), topics, Set.of(), Set.of()))));
        refuses(
                RuleId.SE_EXHAUSTIVE,
                asked(
                        yes(
                                ConsentKind.READING,
                                new Scope(Set.of(), Set.of(), topics, Set.of(), Set.of()))));
    }

    @Test
    void anExclusionIsStrongerThanWhatIsNamed() {
        var topics = Set.of(DataCategory.REHABILITATION);
        var party = Set.of(PRIVATE.party());

        refuses(
                RuleId.SE_EXHAUSTIVE,
                asked(
                        yes(
                                ConsentKind.READING,
                                new Scope(party, Set.of(), topics, Set.of(), topics))));
        refuses(
                RuleId.SE_EXHAUSTIVE,
                asked(
                        yes(
                                ConsentKind.READING,
                                new Scope(
                                        party,
                                        Set.of(),
                                        topics,
                                        Set.of(REGION.party()),
                                        Set.of()))));
        refuses(
                RuleId.SE_EXHAUSTIVE,
                asked(
                        yes(
                                ConsentKind.READING,
                                new Scope(party, Set.of(), topics, party, Set.of()))));
    }

    @ParameterizedTest
    @EnumSource(
            value = DataCategory.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"REHABILITATION", "SOCIAL_SERVICES"})
    void speaksOfRehabilitationAndNotOfWhatItDoesNotName(DataCategory category) {
        refuses(
                RuleId.SE_EXHAUSTIVE,
                asked(READING).about(new Holding(REGION, CLINIC, category, MOMENT.toLocalDate())));
    }

    @Test
    void isThePersonsOwnAndExpress() {
        var written = Given.How.WRITTEN;

        refuses(RuleId.SE_EXHAUSTIVE, asked(given(new Given(Given.By.GUARDIAN, written, true))));
        refuses(
                RuleId.SE_EXHAUSTIVE,
                asked(given(new Given(Given.By.REPRESENTATIVE, written, true))));
        refuses(
                RuleId.SE_EXHAUSTIVE,
                asked(given(new Given(Given.By.PERSON, Given.How.IMPLIED, true))));
        permits(
                RuleId.SE_CARE_PROVIDER,
                asked(given(new Given(Given.By.PERSON, Given.How.ORAL, false))));
    }

    @Test
    void whatMakesNoSenseIsNoConsent() {
        assertThatThrownBy(() -> no(ConsentKind.READING, NOW, PRIVATE).withdrawn(NOW))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () ->
                                new Consent(
                                        ConsentKind.READING,
                                        Consent.Answer.YES,
                                        scope(PRIVATE),
                                        READING.given(),
                                        NOW,
                                        Optional.of(NOW),
                                        Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Consent given(Given given) {
        return yes(ConsentKind.READING, given, PRIVATE);
    }

    private static Question atInstant(Question question, Instant instant) {
        return question.given(question.circumstances().and(longAgo()))
                .at(instant.atZone(MOMENT.getZone()));
    }

    private static Relation longAgo() {
        return new Relation(
                Relation.Kind.CARE,
                PRACTICE,
                Optional.empty(),
                EARLIER.minus(Duration.ofDays(365)),
                Optional.empty());
    }
}
