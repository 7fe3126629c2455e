package org.samspel.access.law;

import org.samspel.kernel.PartyId;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How a question would look once a step was taken; unchanged when the step cannot be taken. */
final class StepsTaken {
    /** The steps that can be tried out, in the order in which they are taken. */
    static final List<NextStep> TRIED =
            List.of(
                    NextStep.STATE_NEED,
                    NextStep.ESTABLISH_RELATION,
                    NextStep.ASK_FOR_CONSENT,
                    NextStep.SEEK_ATTITUDE,
                    NextStep.ASK_PERSON_TO_OPEN_BLOCK,
                    NextStep.ASK_BLOCKER_TO_LIFT,
                    NextStep.SEE_OWNERS_FIRST,
                    NextStep.EMERGENCY_OPENING,
                    NextStep.TRY_SECRECY);

    private static final Set<ConsentKind> ASKED_FOR =
            Set.of(
                    ConsentKind.READING,
                    ConsentKind.DISCLOSURE,
                    ConsentKind.PLAN,
                    ConsentKind.OTHER_PURPOSE);

    private StepsTaken() {}

    static Question take(NextStep step, Question question) {
        return question.asker() instanceof Asker.Staff staff
                ? take(step, question, staff)
                : question;
    }

    private static Question take(NextStep step, Question question, Asker.Staff staff) {
        var known = question.circumstances();
        var asking = known.will().asking();
        return switch (step) {
            case STATE_NEED ->
                    question.need().isAtLeast(Need.NECESSARY)
                            ? question
                            : question.withNeed(Need.NECESSARY);
            case ESTABLISH_RELATION -> related(question, staff);
            case ASK_FOR_CONSENT ->
                    asking == Will.Asking.POSSIBLE
                            ? consented(question, staff, ASKED_FOR)
                            : question;
            case SEEK_ATTITUDE ->
                    asking == Will.Asking.LASTINGLY_UNABLE
                            ? question.given(known.with(known.will().withAttitudeSought()))
                            : question;
            case ASK_PERSON_TO_OPEN_BLOCK ->
                    asking == Will.Asking.POSSIBLE && !known.blocks().isEmpty()
                            ? consented(question, staff, Set.of(ConsentKind.LIFTING_BLOCK))
                            : question;
            case ASK_BLOCKER_TO_LIFT -> question.given(known.withBlocks(List.of()));
            case SEE_OWNERS_FIRST ->
                    known.emergency()
                            .filter(one -> one.isOpenAt(question.now()))
                            .map(one -> question.given(known.with(ownersShown(one, question))))
                            .orElse(question);
            case EMERGENCY_OPENING ->
                    known.emergency().filter(one -> one.isOpenAt(question.now())).isPresent()
                            ? question
                            : inEmergency(question, staff);
            case TRY_SECRECY ->
                    question.deed() instanceof Deed.Disclose(Deed.Receiver receiver, _)
                            ? question.to(new Deed.Disclose(receiver, true))
                            : question;
            case REQUEST_DISCLOSURE, USE_COUNTS, ASK_DATA_PROTECTION_OFFICER -> question;
        };
    }

    private static Question related(Question question, Asker.Staff staff) {
        var kind =
                switch (staff.provider().calling()) {
                    case HEALTH_CARE -> Relation.Kind.CARE;
                    case SOCIAL_CARE -> Relation.Kind.SERVICES;
                    case AUTHORITY, NO_PERSONS -> Relation.Kind.CASE;
                };
        var begun =
                new Relation(
                        kind, staff.unit(), Optional.empty(), question.now(), Optional.empty());
        return question.given(question.circumstances().and(begun));
    }

    private static Question consented(
            Question question, Asker.Staff staff, Set<ConsentKind> kinds) {
        var known = question.circumstances();
        for (var kind : kinds) {
            known = known.and(yes(kind, question, staff));
        }
        return question.given(known);
    }

    private static Consent yes(ConsentKind kind, Question question, Asker.Staff staff) {
        var holding = question.holding();
        var viewer =
                question.deed() instanceof Deed.Disclose(Deed.Receiver receiver, _)
                        ? receiver.provider()
                        : staff.provider();
        Set<PartyId> circle =
                viewer.party().equals(holding.keeper().party())
                        ? Set.of(viewer.party())
                        : Set.of(viewer.party(), holding.keeper().party());
        var scope = new Scope(circle, Set.of(), Set.of(holding.category()), Set.of(), Set.of());
        return new Consent(
                kind,
                Consent.Answer.YES,
                scope,
                new Given(Given.By.PERSON, Given.How.WRITTEN, true),
                question.now(),
                Optional.empty(),
                Optional.empty());
    }

    private static Emergency ownersShown(Emergency opened, Question question) {
        return new Emergency(
                opened.by(),
                opened.reason(),
                opened.text(),
                opened.openedAt(),
                opened.until(),
                Optional.of(opened.ownersShownAt().orElse(question.now())));
    }

    private static Question inEmergency(Question question, Asker.Staff staff) {
        var now = question.now();
        var opened =
                new Emergency(
                        staff.user(),
                        EmergencyReason.DANGER_TO_LIFE,
                        "tried out",
                        now,
                        now.plus(Duration.ofMinutes(1)),
                        Optional.of(now));
        var known = question.circumstances();
        var will =
                known.will().cannotBeAsked()
                        ? known.will()
                        : new Will(Will.Asking.NOT_NOW, false, false);
        return question.withNeed(Need.INDISPENSABLE).given(known.with(opened).with(will));
    }
}
