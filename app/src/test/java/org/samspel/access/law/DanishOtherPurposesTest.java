package org.samspel.access.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samspel.access.law.LawFixtures.*;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samspel.identity.Profession;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;

/** Sundhedsloven §§ 42 d and 43–44. */
class DanishOtherPurposesTest {
    private static final ZonedDateTime ENDED = MOMENT.minusMonths(6);

    private static Question lookBack(Relation relation) {
        return danish(GP, OF_CLINIC)
                .forPurpose(Purpose.FOLLOW_UP)
                .given(Circumstances.NONE.and(relation));
    }

    private static Relation tookPart(Asker.Staff who) {
        return new Relation(
                Relation.Kind.CARE,
                who.unit(),
                Optional.of(who.user()),
                ENDED.minusDays(10).toInstant(),
                Optional.of(ENDED.toInstant()));
    }

    @Test
    void looksBackAtOwnWorkForSixMonths() {
        permits(RuleId.DK_OWN_FOLLOW_UP, lookBack(tookPart(GP)));
        permits(RuleId.DK_OWN_FOLLOW_UP, lookBack(tookPart(GP)).by(as(GP, Profession.NURSE)));
        refuses(RuleId.DK_SECRECY, lookBack(tookPart(GP)).at(MOMENT.plusSeconds(1)));
        refuses(RuleId.DK_SECRECY, lookBack(tookPart(GP)).at(ENDED.minusDays(1)));
    }

    @Test
    void looksBackOnlyAtOwnWorkInOwnProfession() {
        refuses(RuleId.DK_SECRECY, lookBack(tookPart(DOCTOR)));
        refuses(RuleId.DK_SECRECY, lookBack(relation(Relation.Kind.CARE, PRACTICE)));
        refuses(RuleId.DK_SECRECY, lookBack(tookPart(GP)).by(as(GP, Profession.PHYSIOTHERAPIST)));
        refuses(RuleId.DK_SECRECY, lookBack(tookPart(GP)).withNeed(Need.MAY_MATTER));
        refuses(RuleId.DK_SECRECY, lookBack(tookPart(GP)).forPurpose(Purpose.ADMINISTRATION));
    }

    @Test
    void usesTheOwnPlacesDataOfFiveYearsForQualityWork() {
        var recorded = LocalDate.parse("2021-11-17");
        var question = quality(recorded);

        permits(RuleId.DK_QUALITY, question);
        refuses(RuleId.DK_SECRECY, quality(recorded.minusDays(1)));
        refuses(RuleId.DK_SECRECY, question.withNeed(Need.MAY_MATTER));
        refuses(RuleId.DK_SECRECY, question.about(OF_CLINIC));
        refuses(RuleId.DK_SECRECY, question.by(as(GP, Profession.SOCIAL_WORKER)));
    }

    private static Question quality(LocalDate recorded) {
        return danish(GP, new Holding(PRIVATE, PRACTICE, DataCategory.REHABILITATION, recorded))
                .forPurpose(Purpose.QUALITY);
    }

    @Test
    void doesQualityWorkOnlyWithManagementsPermission() {
        var withoutQuality = new Assignment("care", Set.of(Purpose.CARE), EVERYTHING.categories());

        refuses(
                RuleId.DK_BEYOND_NEED,
                quality(LocalDate.parse("2026-01-01")).by(with(GP, withoutQuality)));
    }

    @Test
    void looksUpForOtherPurposesWithConsent() {
        var question =
                danish(GP, OF_CLINIC)
                        .forPurpose(Purpose.CERTIFICATE)
                        .given(
                                related(GP, Relation.Kind.CARE)
                                        .and(yes(ConsentKind.OTHER_PURPOSE, PRIVATE)));

        permits(RuleId.DK_OTHER_LOOK_UP_CONSENT, question);
        refuses(RuleId.DK_SECRECY, question.given(related(GP, Relation.Kind.CARE)));
        refuses(
                RuleId.DK_SECRECY,
                question.given(Circumstances.NONE.and(yes(ConsentKind.OTHER_PURPOSE, PRIVATE))));
        refuses(RuleId.DK_SECRECY, question.about(OF_HOME_CARE));
        refuses(
                RuleId.DK_LOOK_UP_DECLINED,
                question.given(
                        question.circumstances().and(block(Block.Kind.DECLINED, REGION, CLINIC))));
    }

    @Test
    void consentForAPlanOpensNoRecords() {
        refuses(
                RuleId.DK_SECRECY,
                danish(GP, OF_CLINIC)
                        .forPurpose(Purpose.PLANNING)
                        .given(
                                related(GP, Relation.Kind.CARE)
                                        .and(yes(ConsentKind.PLAN, PRIVATE, REGION))));
    }

    private static Question toJobCentre(Consent consent) {
        return danish(GP, OF_PRACTICE)
                .to(disclose(JOBS, JOB_CENTRE))
                .forPurpose(Purpose.EMPLOYMENT)
                .given(related(GP, Relation.Kind.OWN_GP).and(consent));
    }

    @Test
    void handsToAJobCentreOnlyWithWrittenConsentInTheRecord() {
        var yes = yes(ConsentKind.OTHER_PURPOSE, JOB_CENTRE);

        permits(RuleId.DK_OTHER_DISCLOSURE_CONSENT, toJobCentre(yes));
        assertThat(LAWS.rule(toJobCentre(yes)).obligations())
                .contains(Obligation.RECORD_DISCLOSURE);
        refuses(RuleId.DK_SECRECY, toJobCentre(yes).given(related(GP, Relation.Kind.OWN_GP)));
        refuses(RuleId.DK_SECRECY, toJobCentre(yes(ConsentKind.OTHER_PURPOSE, REGION)));
        refuses(
                RuleId.DK_SECRECY,
                toJobCentre(
                        yes(
                                ConsentKind.OTHER_PURPOSE,
                                new Given(Given.By.PERSON, Given.How.WRITTEN, false),
                                JOB_CENTRE)));
        refuses(
                RuleId.DK_SECRECY,
                toJobCentre(
                        yes(
                                ConsentKind.OTHER_PURPOSE,
                                new Given(Given.By.PERSON, Given.How.ORAL, true),
                                JOB_CENTRE)));
    }

    @ParameterizedTest
    @EnumSource(value = ConsentKind.class, mode = EnumSource.Mode.EXCLUDE, names = "OTHER_PURPOSE")
    void noOtherConsentLeadsToAJobCentre(ConsentKind kind) {
        for (var purpose : Purpose.values()) {
            refuses(
                    RuleId.DK_SECRECY,
                    toJobCentre(yes(kind, JOB_CENTRE, PRIVATE)).forPurpose(purpose));
        }
    }

    @Test
    void aConsentToHandOverLapsesAfterAYear() {
        var yes =
                new Consent(
                        ConsentKind.OTHER_PURPOSE,
                        Consent.Answer.YES,
                        scope(JOB_CENTRE),
                        new Given(Given.By.PERSON, Given.How.ELECTRONIC, true),
                        MOMENT.minusYears(1).toInstant(),
                        Optional.empty(),
                        Optional.empty());

        permits(RuleId.DK_OTHER_DISCLOSURE_CONSENT, toJobCentre(yes).at(MOMENT.minusSeconds(1)));
        refuses(RuleId.DK_SECRECY, toJobCentre(yes));
    }

    @Test
    void aFreshConsentHelpsBesideALapsedOne() {
        var lapsed =
                new Consent(
                        ConsentKind.OTHER_PURPOSE,
                        Consent.Answer.YES,
                        scope(JOB_CENTRE),
                        new Given(Given.By.PERSON, Given.How.ORAL, true),
                        MOMENT.minusYears(2).toInstant(),
                        Optional.empty(),
                        Optional.empty());
        var question = toJobCentre(lapsed);

        permits(
                RuleId.DK_OTHER_DISCLOSURE_CONSENT,
                question.given(
                        question.circumstances().and(yes(ConsentKind.OTHER_PURPOSE, JOB_CENTRE))));
    }

    @Test
    void handsOverNothingDeclinedAndNothingOfOthers() {
        var yes = yes(ConsentKind.OTHER_PURPOSE, JOB_CENTRE);

        refuses(
                RuleId.DK_DECLINED,
                toJobCentre(yes)
                        .given(
                                toJobCentre(yes)
                                        .circumstances()
                                        .and(block(Block.Kind.DECLINED, PRIVATE, PRACTICE))));
        refuses(RuleId.DK_SECRECY, toJobCentre(yes).about(OF_CLINIC));
        refuses(
                RuleId.DK_SECRECY,
                toJobCentre(yes(ConsentKind.OTHER_PURPOSE, FORUM))
                        .to(disclose(SECRETARIAT, FORUM)));
    }
}
