package org.samspel.access.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samspel.access.law.LawFixtures.*;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Optional;
import java.util.Set;

/** Gate 1: patientdatalagen 4 kap. */
class InsideProviderTest {
    private static final Block OF_THE_WARD = block(Block.Kind.INNER, REGION, WARD);

    private static Question treated(Holding holding) {
        return swedish(DOCTOR, holding).given(related(DOCTOR, Relation.Kind.CARE));
    }

    private static Question blocked() {
        var question = treated(OF_WARD);
        return question.given(question.circumstances().and(OF_THE_WARD));
    }

    @Test
    void permitsWhoeverTakesPartInTheCare() {
        permits(RuleId.SE_PART_IN_CARE, treated(OF_CLINIC));
        permits(RuleId.SE_PART_IN_CARE, treated(OF_WARD));
        permits(RuleId.SE_PART_IN_CARE, treated(OF_CLINIC).to(new Deed.Change()));
    }

    @Test
    void permitsThePersonsOwnHealthCentre() {
        permits(
                RuleId.SE_PART_IN_CARE,
                swedish(DOCTOR, OF_CLINIC).given(related(DOCTOR, Relation.Kind.OWN_GP)));
    }

    @Test
    void refusesWithoutPartInTheCare() {
        refuses(RuleId.SE_NO_PART_IN_CARE, swedish(DOCTOR, OF_CLINIC));
    }

    @Test
    void refusesWhenOnlyAnotherUnitTakesPart() {
        refuses(
                RuleId.SE_NO_PART_IN_CARE,
                swedish(DOCTOR, OF_CLINIC)
                        .given(Circumstances.NONE.and(relation(Relation.Kind.CARE, WARD))));
    }

    @Test
    void refusesFromTheMomentTheRelationHasEnded() {
        var ended =
                new Relation(
                        Relation.Kind.CARE, CLINIC, Optional.empty(), EARLIER, Optional.of(NOW));
        var question = swedish(DOCTOR, OF_CLINIC).given(Circumstances.NONE.and(ended));

        refuses(RuleId.SE_NO_PART_IN_CARE, question);
        permits(RuleId.SE_PART_IN_CARE, question.at(MOMENT.minusSeconds(1)));
    }

    @Test
    void refusesBeforeTheRelationBegan() {
        refuses(
                RuleId.SE_NO_PART_IN_CARE,
                treated(OF_CLINIC).at(EARLIER.minusSeconds(1).atZone(MOMENT.getZone())));
    }

    @Test
    void permitsOtherWorkInHealthCareThatNeedsTheData() {
        var question =
                swedish(DOCTOR, OF_CLINIC)
                        .forPurpose(Purpose.FOLLOW_UP)
                        .given(related(DOCTOR, Relation.Kind.WORK));

        permits(RuleId.SE_NEEDED_FOR_WORK, question);
        refuses(RuleId.SE_NO_PART_IN_CARE, question.withNeed(Need.NOT_STATED));
        refuses(RuleId.SE_NO_PART_IN_CARE, question.forPurpose(Purpose.CARE));
        refuses(RuleId.SE_NO_PART_IN_CARE, question.to(new Deed.Change()));
        refuses(RuleId.SE_NO_PART_IN_CARE, question.given(Circumstances.NONE));
    }

    @Test
    void refusesWhatTheAssignmentDoesNotReach() {
        var rehabilitation =
                new Assignment("rehab", Set.of(Purpose.CARE), Set.of(DataCategory.REHABILITATION));
        var question = treated(OF_CLINIC).by(with(DOCTOR, rehabilitation));

        permits(RuleId.SE_PART_IN_CARE, question);
        refuses(RuleId.SE_BEYOND_ASSIGNMENT, question.forPurpose(Purpose.CERTIFICATE));
        refuses(
                RuleId.SE_BEYOND_ASSIGNMENT,
                question.about(
                        new Holding(
                                REGION, CLINIC, DataCategory.PSYCHIATRY, MOMENT.toLocalDate())));
    }

    @Test
    void refusesOtherUnitsWhatIsBlockedInside() {
        refuses(RuleId.SE_INNER_BLOCK, blocked());
        refuses(RuleId.SE_INNER_BLOCK, blocked().to(look(Level.OWNER)));
        refuses(RuleId.SE_INNER_BLOCK, blocked().to(new Deed.Change()));
    }

    @Test
    void blocksNothingForTheUnitThatKeepsIt() {
        permits(
                RuleId.SE_PART_IN_CARE,
                treated(OF_CLINIC)
                        .given(
                                related(DOCTOR, Relation.Kind.CARE)
                                        .and(block(Block.Kind.INNER, REGION, CLINIC))));
    }

    @Test
    void anOuterBlockClosesNothingInside() {
        permits(
                RuleId.SE_PART_IN_CARE,
                treated(OF_WARD)
                        .given(
                                related(DOCTOR, Relation.Kind.CARE)
                                        .and(block(Block.Kind.OUTER, REGION, WARD))));
    }

    @Test
    void tellsThoseWhoTakePartThatThereIsABlock() {
        permits(RuleId.SE_INNER_BLOCK_FACT, blocked().to(look(Level.FACT)));
        assertThat(LAWS.rule(blocked().to(look(Level.FACT))).obligations())
                .contains(Obligation.SHOW_ONLY_FACT);
        refuses(
                RuleId.SE_INNER_BLOCK,
                blocked().to(look(Level.FACT)).given(Circumstances.NONE.and(OF_THE_WARD)));
    }

    @Test
    void opensABlockWithThePersonsConsentToJustThat() {
        var known = blocked().circumstances();

        permits(
                RuleId.SE_BLOCK_LIFTED_BY_PERSON,
                blocked().given(known.and(yes(ConsentKind.LIFTING_BLOCK, REGION))));
        for (var other : ConsentKind.values()) {
            if (other != ConsentKind.LIFTING_BLOCK) {
                refuses(RuleId.SE_INNER_BLOCK, blocked().given(known.and(yes(other, REGION))));
            }
        }
    }

    @Test
    void opensABlockOnlyToReadAndOnlyForThoseWhoTakePart() {
        var consent = yes(ConsentKind.LIFTING_BLOCK, REGION);
        var open = blocked().given(blocked().circumstances().and(consent));

        refuses(RuleId.SE_INNER_BLOCK, open.to(new Deed.Change()));
        refuses(RuleId.SE_INNER_BLOCK, open.to(new Deed.Look(Deed.Look.Way.EXPORT, Level.CONTENT)));
        refuses(
                RuleId.SE_INNER_BLOCK,
                open.given(Circumstances.NONE.and(OF_THE_WARD).and(consent)));
    }

    @Test
    void opensABlockForIndispensableCareWhenThePersonCannotBeAsked() {
        var emergency = emergency(DOCTOR, EmergencyReason.INDISPENSABLE_CARE);
        var known = blocked().circumstances().with(NOT_NOW);

        permits(RuleId.SE_BLOCK_LIFTED_FOR_CARE, blocked().given(known.with(emergency)));
        assertThat(LAWS.rule(blocked().given(known.with(emergency))).obligations())
                .containsAll(Obligation.OF_EMERGENCY)
                .contains(Obligation.SHOW_ONLY_INDISPENSABLE, Obligation.LOG);
        refuses(RuleId.SE_INNER_BLOCK, blocked().given(known));
        refuses(
                RuleId.SE_INNER_BLOCK,
                blocked().given(known.with(emergency)).withNeed(Need.NOT_STATED));
        refuses(
                RuleId.SE_INNER_BLOCK,
                blocked().given(known.with(emergency).with(Will.CAN_BE_ASKED)));
        refuses(
                RuleId.SE_INNER_BLOCK,
                blocked().given(known.with(emergency(GP, EmergencyReason.DANGER_TO_LIFE))));
        refuses(
                RuleId.SE_INNER_BLOCK,
                blocked().given(known.with(emergency(DOCTOR, EmergencyReason.WEIGHTY_INTEREST))));
    }

    @Test
    void showsWhichUnitBlockedBeforeWhatItKeeps() {
        var unseen =
                new Emergency(
                        DOCTOR.user(),
                        EmergencyReason.DANGER_TO_LIFE,
                        "unconscious",
                        NOW,
                        LATER,
                        Optional.empty());
        var question = blocked().given(blocked().circumstances().with(NOT_NOW).with(unseen));

        refuses(RuleId.SE_INNER_BLOCK, question);
        permits(RuleId.SE_BLOCK_LIFTED_FOR_CARE, question.to(look(Level.OWNER)));
    }

    @Test
    void closesAgainWhenTheEmergencyOpeningHasRunOut() {
        var opened = emergency(DOCTOR, EmergencyReason.DANGER_TO_LIFE);
        var question = blocked().given(blocked().circumstances().with(NOT_NOW).with(opened));

        permits(RuleId.SE_BLOCK_LIFTED_FOR_CARE, question.at(MOMENT.plusSeconds(3599)));
        refuses(RuleId.SE_INNER_BLOCK, question.at(MOMENT.plusSeconds(3600)));
    }

    @Test
    void permitsHandingToAnotherUnitOfTheProviderButNotWhatIsBlockedFromIt() {
        var question = treated(OF_CLINIC).to(disclose(WARD, REGION));

        permits(RuleId.SE_PART_IN_CARE, question);
        refuses(
                RuleId.SE_INNER_BLOCK,
                question.given(
                        question.circumstances().and(block(Block.Kind.INNER, REGION, CLINIC))));
    }

    @Test
    void permitsSocialServicesTheirOwnUnitsFile() {
        var own =
                swedish(CARE_MANAGER, OF_HOME_CARE)
                        .forPurpose(Purpose.SOCIAL_SERVICES)
                        .given(related(CARE_MANAGER, Relation.Kind.SERVICES));

        permits(RuleId.SE_OWN_SERVICES, own);
        refuses(RuleId.SE_SECRECY, own.given(Circumstances.NONE));
        refuses(RuleId.SE_SECRECY, own.forPurpose(Purpose.QUALITY));
        refuses(
                RuleId.SE_SECRECY,
                own.about(new Holding(SOCIAL, unit(33), DataCategory.SOCIAL_SERVICES, own.day())));
    }

    @Test
    void permitsAnAuthorityItsOwnUnitsCase() {
        var own =
                swedish(JOB_ADVISER, holding(JOB_CENTRE, JOBS))
                        .forPurpose(Purpose.EMPLOYMENT)
                        .given(related(JOB_ADVISER, Relation.Kind.CASE));

        permits(RuleId.SE_OWN_CASE, own);
        refuses(RuleId.SE_SECRECY, own.given(Circumstances.NONE));
        refuses(RuleId.SE_SECRECY, own.forPurpose(Purpose.CARE));
        refuses(RuleId.SE_SECRECY, own.about(holding(JOB_CENTRE, unit(42))));
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void seesAllLevelsOfWhatIsNotBlocked(Level level) {
        permits(RuleId.SE_PART_IN_CARE, treated(OF_WARD).to(look(level)));
    }
}
