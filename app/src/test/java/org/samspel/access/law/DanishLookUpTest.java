package org.samspel.access.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samspel.access.law.LawFixtures.*;

import org.junit.jupiter.api.Test;
import org.samspel.identity.Profession;
import org.samspel.kernel.Role;

import java.util.Optional;
import java.util.Set;

/** Sundhedsloven § 42 a, and one's own cases. */
class DanishLookUpTest {
    private static final Block DECLINED = block(Block.Kind.DECLINED, REGION, CLINIC);

    private static Question lookUp() {
        return danish(GP, OF_CLINIC).given(related(GP, Relation.Kind.CARE));
    }

    @Test
    void looksUpWhatIsNecessaryForCurrentTreatment() {
        permits(RuleId.DK_CURRENT_TREATMENT, lookUp());
        permits(RuleId.DK_CURRENT_TREATMENT, lookUp().given(related(GP, Relation.Kind.OWN_GP)));
        refuses(RuleId.DK_SECRECY, lookUp().given(Circumstances.NONE));
        refuses(RuleId.DK_SECRECY, lookUp().withNeed(Need.MAY_MATTER));
    }

    @Test
    void looksUpOnlyAsAHealthProfessional() {
        refuses(RuleId.DK_SECRECY, lookUp().by(as(GP, Profession.SOCIAL_WORKER)));
        refuses(
                RuleId.DK_SECRECY,
                lookUp().by(staff(Role.GP, Optional.empty(), PRACTICE, PRIVATE)));
    }

    @Test
    void looksUpRecordsOfHealthCareOnly() {
        refuses(RuleId.DK_SECRECY, lookUp().about(OF_HOME_CARE));
        refuses(RuleId.DK_SECRECY, lookUp().about(holding(JOB_CENTRE, JOBS)));
    }

    @Test
    void looksUpOnlyWhatTheAssignmentReaches() {
        var rehabilitation =
                new Assignment("rehab", Set.of(Purpose.CARE), Set.of(DataCategory.REHABILITATION));

        permits(RuleId.DK_CURRENT_TREATMENT, lookUp().by(with(GP, rehabilitation)));
        refuses(
                RuleId.DK_BEYOND_NEED,
                lookUp().by(with(GP, rehabilitation))
                        .about(
                                new Holding(
                                        REGION,
                                        CLINIC,
                                        DataCategory.PSYCHIATRY,
                                        MOMENT.toLocalDate())));
    }

    @Test
    void leavesWhatThePersonHasDeclined() {
        var declined = lookUp().given(lookUp().circumstances().and(DECLINED));

        refuses(RuleId.DK_LOOK_UP_DECLINED, declined);
        permits(RuleId.DK_CURRENT_TREATMENT, declined.about(OF_WARD));
        permits(
                RuleId.DK_CURRENT_TREATMENT,
                declined.by(DOCTOR)
                        .given(declined.circumstances().and(relation(Relation.Kind.CARE, CLINIC))));
    }

    @Test
    void goesPastANoForWeightyReasonsAndTellsReviewerAndPerson() {
        var known = lookUp().circumstances().and(DECLINED);
        var opened = lookUp().given(known.with(emergency(GP, EmergencyReason.WEIGHTY_INTEREST)));

        permits(RuleId.DK_WEIGHTY_LOOK_UP, opened);
        assertThat(LAWS.rule(opened).obligations()).containsAll(Obligation.OF_EMERGENCY);
        refuses(RuleId.DK_LOOK_UP_DECLINED, opened.at(MOMENT.plusHours(2)));
        refuses(RuleId.DK_LOOK_UP_DECLINED, opened.withNeed(Need.MAY_MATTER));
        refuses(
                RuleId.DK_LOOK_UP_DECLINED,
                opened.to(new Deed.Look(Deed.Look.Way.LIST, Level.CONTENT)));
        refuses(
                RuleId.DK_LOOK_UP_DECLINED,
                lookUp().given(known.with(emergency(GP, EmergencyReason.INDISPENSABLE_CARE))));
        refuses(RuleId.DK_LOOK_UP_DECLINED, opened.by(as(GP, Profession.SOCIAL_WORKER)));
    }

    @Test
    void writesOnlyInTheOwnRecord() {
        var write =
                danish(GP, OF_PRACTICE)
                        .to(new Deed.Change())
                        .given(related(GP, Relation.Kind.CARE));

        permits(RuleId.DK_OWN_RECORD, write);
        permits(RuleId.DK_OWN_RECORD, write.forPurpose(Purpose.PLANNING));
        refuses(RuleId.DK_SECRECY, write.about(OF_CLINIC));
        refuses(RuleId.DK_SECRECY, write.given(Circumstances.NONE));
    }

    @Test
    void letsJobCentresAndSocialServicesReadTheirOwnCasesOnly() {
        var own =
                danish(JOB_ADVISER, holding(JOB_CENTRE, JOBS))
                        .forPurpose(Purpose.EMPLOYMENT)
                        .given(related(JOB_ADVISER, Relation.Kind.CASE));

        permits(RuleId.DK_OWN_CASE, own);
        permits(
                RuleId.DK_OWN_CASE,
                danish(CARE_MANAGER, OF_HOME_CARE)
                        .given(related(CARE_MANAGER, Relation.Kind.SERVICES)));
        refuses(RuleId.DK_SECRECY, own.given(Circumstances.NONE));
        refuses(RuleId.DK_SECRECY, own.about(holding(JOB_CENTRE, unit(42))));
        refuses(RuleId.DK_SECRECY, own.about(OF_CLINIC));
    }

    @Test
    void opensNoHealthRecordToAJobCentreWhateverWasConsentedTo() {
        var known = related(JOB_ADVISER, Relation.Kind.CASE);
        for (var kind : ConsentKind.values()) {
            known = known.and(yes(kind, JOB_CENTRE, REGION));
        }
        for (var purpose : Purpose.values()) {
            refuses(
                    RuleId.DK_SECRECY,
                    danish(JOB_ADVISER, OF_CLINIC).forPurpose(purpose).given(known));
        }
    }
}
