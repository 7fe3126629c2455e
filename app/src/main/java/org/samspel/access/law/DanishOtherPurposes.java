package org.samspel.access.law;

import static org.samspel.access.law.Obligation.RECORD_DISCLOSURE;

import org.samspel.identity.Profession;

import java.time.Instant;
import java.time.Period;
import java.util.Optional;
import java.util.Set;

/** Denmark: for other purposes than treatment (sundhedsloven §§ 42 d and 43–44). */
final class DanishOtherPurposes {
    private static final Set<Profession> LOOKING_BACK = Set.of(Profession.DOCTOR, Profession.NURSE);

    static final Gate LOOK_UP =
            Gate.otherwise(RuleId.DK_SECRECY)
                    .forbids(RuleId.DK_BEYOND_NEED, Case::beyondAssignment)
                    .forbids(RuleId.DK_LOOK_UP_DECLINED, Case::hidden)
                    .permits(RuleId.DK_OWN_FOLLOW_UP, DanishOtherPurposes::looksBackAtOwnWork)
                    .permits(RuleId.DK_QUALITY, DanishOtherPurposes::assuresQuality)
                    .permits(
                            RuleId.DK_OTHER_LOOK_UP_CONSENT, DanishOtherPurposes::looksWithConsent);

    /** Also the way to a job centre: never without the person’s own written yes. */
    static final Gate DISCLOSURE =
            Gate.otherwise(RuleId.DK_SECRECY)
                    .forbids(RuleId.DK_BEYOND_NEED, Case::beyondAssignment)
                    .forbids(RuleId.DK_DECLINED, Case::hidden)
                    .permits(
                            RuleId.DK_OTHER_DISCLOSURE_CONSENT,
                            DanishOtherPurposes::handsOverWithConsent,
                            RECORD_DISCLOSURE);

    private DanishOtherPurposes() {}

    /** § 42 d, stk. 1. */
    private static boolean looksWithConsent(Case asked) {
        return asked.looks()
                && asked.keptByHealthCare()
                && DanishLookUp.isHealthProfessional(asked)
                && asked.related(Relation.CARING)
                && asked.consented(ConsentKind.OTHER_PURPOSE);
    }

    /** § 42 d, stk. 2, nr. 1: own work, within six months after it ended. */
    private static boolean looksBackAtOwnWork(Case asked) {
        return asked.reads()
                && asked.keptByHealthCare()
                && asked.is(Calling.HEALTH_CARE)
                && asked.isFor(Set.of(Purpose.FOLLOW_UP))
                && asked.needs(Need.NECESSARY)
                && asked.staff().profession().filter(LOOKING_BACK::contains).isPresent()
                && asked.within(RuleId.DK_OWN_FOLLOW_UP)
                        .filter(within -> tookPartUntil(asked, within))
                        .isPresent();
    }

    private static boolean tookPartUntil(Case asked, Period within) {
        var question = asked.question();
        return question.circumstances().relations().stream()
                .filter(one -> one.kind() == Relation.Kind.CARE)
                .filter(one -> one.user().equals(Optional.of(asked.staff().user())))
                .filter(one -> !one.from().isAfter(question.now()))
                .flatMap(one -> one.until().stream())
                .filter(ended -> !ended.isAfter(question.now()))
                .anyMatch(ended -> !lastMoment(question, ended, within).isBefore(question.now()));
    }

    private static Instant lastMoment(Question question, Instant ended, Period within) {
        return ended.atZone(question.at().getZone()).plus(within).toInstant();
    }

    /**
     * § 42 d, stk. 2, nr. 2: with management’s permission, which is that the assignment names the
     * purpose; data of the own place of treatment, less than five years old.
     */
    private static boolean assuresQuality(Case asked) {
        var question = asked.question();
        return asked.looks()
                && DanishLookUp.isHealthProfessional(asked)
                && asked.isFor(Set.of(Purpose.QUALITY))
                && asked.needs(Need.NECESSARY)
                && asked.ownUnitKeepsIt()
                && asked.within(RuleId.DK_QUALITY)
                        .filter(
                                within ->
                                        asked.holding()
                                                .recordedOn()
                                                .isAfter(question.day().minus(within)))
                        .isPresent();
    }

    /** §§ 43–44: in writing, in the record, and no older than a year. */
    private static boolean handsOverWithConsent(Case asked) {
        return asked.disclosure().isPresent()
                && asked.keepsIt()
                && asked.viewer().calling() != Calling.NO_PERSONS
                && asked.takesPartInCare()
                && DanishLookUp.isHealthProfessional(asked)
                && asked.consented(
                        ConsentKind.OTHER_PURPOSE,
                        yes ->
                                yes.given().isInWriting()
                                        && yes.given().enteredInRecord()
                                        && isFresh(asked, yes));
    }

    private static boolean isFresh(Case asked, Consent yes) {
        return asked.within(RuleId.DK_OTHER_DISCLOSURE_CONSENT)
                .map(within -> lastMoment(asked.question(), yes.from(), within))
                .filter(last -> last.isAfter(asked.question().now()))
                .isPresent();
    }
}
