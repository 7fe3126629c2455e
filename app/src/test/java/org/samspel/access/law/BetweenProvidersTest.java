package org.samspel.access.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samspel.access.law.LawFixtures.*;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Optional;

/** Gate 2: lag (2022:913). */
class BetweenProvidersTest {
    private static final Block OBJECTION = block(Block.Kind.OUTER, REGION, CLINIC);
    private static final Consent READING = yes(ConsentKind.READING, PRIVATE, SOCIAL);

    /** A practice asks for what the region's clinic keeps. */
    private static Question asked() {
        return swedish(GP, OF_CLINIC).given(related(GP, Relation.Kind.CARE));
    }

    private static Question consented() {
        return asked().given(asked().circumstances().and(READING));
    }

    private static Question services() {
        return swedish(CARE_MANAGER, OF_CLINIC)
                .forPurpose(Purpose.SOCIAL_SERVICES)
                .given(related(CARE_MANAGER, Relation.Kind.SERVICES));
    }

    private static Question inDanger() {
        return asked().withNeed(Need.INDISPENSABLE)
                .given(
                        asked().circumstances()
                                .with(NOT_NOW)
                                .with(emergency(GP, EmergencyReason.DANGER_TO_LIFE)));
    }

    @Test
    void permitsACareProviderWithRelationConsentAndNeed() {
        permits(RuleId.SE_CARE_PROVIDER, consented());
        permits(RuleId.SE_CARE_PROVIDER, consented().withNeed(Need.MAY_MATTER));
        permits(RuleId.SE_CARE_PROVIDER, consented().forPurpose(Purpose.CERTIFICATE));
        permits(RuleId.SE_CARE_PROVIDER, consented().forPurpose(Purpose.SICK_LEAVE_COORDINATION));
    }

    @Test
    void refusesACareProviderThatLacksAnyOfThem() {
        refuses(RuleId.SE_EXHAUSTIVE, asked());
        refuses(RuleId.SE_EXHAUSTIVE, consented().withNeed(Need.NOT_STATED));
        refuses(RuleId.SE_EXHAUSTIVE, consented().given(Circumstances.NONE.and(READING)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Purpose.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CARE", "CERTIFICATE", "SICK_LEAVE_COORDINATION"})
    void refusesACareProviderEveryOtherPurposeEvenWithConsent(Purpose purpose) {
        refuses(RuleId.SE_EXHAUSTIVE, consented().forPurpose(purpose));
    }

    @Test
    void consentForAPlanOpensNoRecords() {
        for (var purpose : Purpose.values()) {
            refuses(
                    RuleId.SE_EXHAUSTIVE,
                    asked().forPurpose(purpose)
                            .given(
                                    asked().circumstances()
                                            .and(yes(ConsentKind.PLAN, PRIVATE, REGION))
                                            .and(yes(ConsentKind.DISCLOSURE, PRIVATE, REGION))));
        }
    }

    @Test
    void permitsASocialCareProviderWithServicesConsentAndNeed() {
        var known = services().circumstances();

        permits(RuleId.SE_SOCIAL_CARE_PROVIDER, services().given(known.and(READING)));
        refuses(RuleId.SE_EXHAUSTIVE, services());
        refuses(
                RuleId.SE_EXHAUSTIVE,
                services().given(known.and(READING)).withNeed(Need.NOT_STATED));
        refuses(
                RuleId.SE_EXHAUSTIVE,
                services().given(known.and(READING)).forPurpose(Purpose.CARE));
        refuses(RuleId.SE_EXHAUSTIVE, services().given(Circumstances.NONE.and(READING)));
    }

    @Test
    void readsForThePersonWhoLastinglyCannotConsentWhenNothingSpeaksForANo() {
        var will = new Will(Will.Asking.LASTINGLY_UNABLE, true, false);
        var care = asked().given(asked().circumstances().with(will));
        var social = services().given(services().circumstances().with(will));

        permits(RuleId.SE_UNABLE_CARE, care);
        permits(RuleId.SE_UNABLE_SOCIAL_CARE, social);
        refuses(RuleId.SE_EXHAUSTIVE, care.withNeed(Need.NOT_STATED));
        refuses(RuleId.SE_EXHAUSTIVE, social.withNeed(Need.NOT_STATED));
    }

    @Test
    void doesNotReadForTheUnableWithoutTheirAttitudeOrAgainstIt() {
        for (var will :
                new Will[] {
                    new Will(Will.Asking.LASTINGLY_UNABLE, false, false),
                    new Will(Will.Asking.LASTINGLY_UNABLE, true, true),
                    new Will(Will.Asking.NOT_NOW, true, false)
                }) {
            refuses(RuleId.SE_EXHAUSTIVE, asked().given(asked().circumstances().with(will)));
            refuses(RuleId.SE_EXHAUSTIVE, services().given(services().circumstances().with(will)));
        }
    }

    @Test
    void opensUnblockedDataInDangerToLife() {
        permits(RuleId.SE_DANGER, inDanger());
        assertThat(LAWS.rule(inDanger()).obligations())
                .containsAll(Obligation.OF_EMERGENCY)
                .contains(Obligation.SHOW_ONLY_INDISPENSABLE);
    }

    @Test
    void opensNothingInDangerUnlessEachConditionHolds() {
        var known = inDanger().circumstances();

        refuses(RuleId.SE_EXHAUSTIVE, inDanger().withNeed(Need.NECESSARY));
        refuses(RuleId.SE_EXHAUSTIVE, inDanger().given(known.with(Will.CAN_BE_ASKED)));
        refuses(RuleId.SE_EXHAUSTIVE, inDanger().forPurpose(Purpose.CERTIFICATE));
        refuses(RuleId.SE_EXHAUSTIVE, inDanger().at(MOMENT.plusHours(2)));
        refuses(
                RuleId.SE_EXHAUSTIVE,
                inDanger().to(new Deed.Look(Deed.Look.Way.LIST, Level.CONTENT)));
        refuses(
                RuleId.SE_EXHAUSTIVE,
                inDanger().given(known.with(emergency(DOCTOR, EmergencyReason.DANGER_TO_LIFE))));
        refuses(
                RuleId.SE_EXHAUSTIVE,
                inDanger().given(known.with(emergency(GP, EmergencyReason.INDISPENSABLE_CARE))));
    }

    @Test
    void showsWhoHasTheDataBeforeWhatTheySay() {
        var unseen =
                new Emergency(
                        GP.user(),
                        EmergencyReason.SERIOUS_RISK,
                        "unconscious",
                        NOW,
                        LATER,
                        Optional.empty());
        var question = inDanger().given(inDanger().circumstances().with(unseen));

        permits(RuleId.SE_DANGER, question.to(look(Level.OWNER)));
        refuses(RuleId.SE_EXHAUSTIVE, question);
    }

    @Test
    void emergencyRulesAreNotForSocialCare() {
        refuses(
                RuleId.SE_EXHAUSTIVE,
                services()
                        .forPurpose(Purpose.CARE)
                        .withNeed(Need.INDISPENSABLE)
                        .given(
                                services()
                                        .circumstances()
                                        .and(relation(Relation.Kind.CARE, HOME_CARE))
                                        .with(NOT_NOW)
                                        .with(
                                                emergency(
                                                        CARE_MANAGER,
                                                        EmergencyReason.DANGER_TO_LIFE))));
    }

    @Test
    void anObjectionClosesTheDataWhateverConsentThereIs() {
        refuses(
                RuleId.SE_OBJECTION,
                consented()
                        .given(
                                consented()
                                        .circumstances()
                                        .and(OBJECTION)
                                        .and(yes(ConsentKind.LIFTING_BLOCK, PRIVATE))));
        for (var level : Level.values()) {
            refuses(
                    RuleId.SE_OBJECTION,
                    asked().to(look(level)).given(asked().circumstances().and(OBJECTION)));
        }
    }

    @Test
    void anObjectionToOneUnitsDataLeavesTheOthers() {
        permits(
                RuleId.SE_CARE_PROVIDER,
                consented().about(OF_WARD).given(consented().circumstances().and(OBJECTION)));
    }

    @Test
    void opensAgainFromTheMomentTheBlockIsLifted() {
        var lifted =
                new Block(
                        Block.Kind.OUTER,
                        Optional.of(REGION.party()),
                        Optional.empty(),
                        Block.SetBy.PERSON,
                        EARLIER,
                        Optional.of(NOW));
        var question = consented().given(consented().circumstances().and(lifted));

        permits(RuleId.SE_CARE_PROVIDER, question);
        refuses(RuleId.SE_OBJECTION, question.at(MOMENT.minusSeconds(1)));
    }

    @Test
    void anInnerBlockClosesToOtherProvidersToo() {
        refuses(
                RuleId.SE_OBJECTION,
                consented()
                        .given(
                                consented()
                                        .circumstances()
                                        .and(block(Block.Kind.INNER, REGION, CLINIC))));
    }

    @Test
    void ofBlockedDataDangerShowsOnlyWhoBlocked() {
        var question = inDanger().given(inDanger().circumstances().and(OBJECTION));

        permits(RuleId.SE_DANGER_BLOCKED, question.to(look(Level.FACT)));
        permits(RuleId.SE_DANGER_BLOCKED, question.to(look(Level.OWNER)));
        refuses(RuleId.SE_OBJECTION, question);
        assertThat(LAWS.rule(question.to(look(Level.OWNER))).obligations())
                .containsAll(Obligation.OF_EMERGENCY)
                .contains(Obligation.SHOW_ONLY_OWNER);
        assertThat(LAWS.sight(question)).contains(Level.OWNER);
    }

    @Test
    void showsThatThereAreUnblockedDataAndNoMore() {
        permits(RuleId.SE_UNBLOCKED_EXIST, asked().to(look(Level.FACT)));
        permits(RuleId.SE_UNBLOCKED_EXIST, services().to(look(Level.FACT)));
        refuses(RuleId.SE_EXHAUSTIVE, asked().to(look(Level.OWNER)));
        refuses(RuleId.SE_EXHAUSTIVE, asked().to(look(Level.FACT)).given(Circumstances.NONE));
        assertThat(LAWS.sight(asked())).contains(Level.FACT);
    }

    @Test
    void nobodyWritesInAnothersRecord() {
        refuses(RuleId.SE_EXHAUSTIVE, consented().to(new Deed.Change()));
    }

    @Test
    void aMunicipalitysCareAndItsSocialServicesAreTwoProviders() {
        var question = swedish(HOME_NURSE, OF_HOME_CARE);
        var known = related(HOME_NURSE, Relation.Kind.CARE);

        refuses(RuleId.SE_EXHAUSTIVE, question.given(known));
        permits(
                RuleId.SE_CARE_PROVIDER,
                question.given(known.and(yes(ConsentKind.READING, MUNICIPAL_CARE))));
    }

    @Test
    void authoritiesHaveNoPartInSharedRecords() {
        refuses(
                RuleId.SE_SECRECY,
                swedish(JOB_ADVISER, OF_CLINIC)
                        .given(
                                related(JOB_ADVISER, Relation.Kind.CASE)
                                        .and(yes(ConsentKind.READING, JOB_CENTRE))));
    }
}
