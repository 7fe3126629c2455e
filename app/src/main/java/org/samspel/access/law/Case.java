package org.samspel.access.law;

import org.samspel.kernel.UnitId;

import java.time.Period;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A question of a member of staff, in the words that the rules are written in.
 *
 * @param book the law of the country
 */
record Case(Question question, Asker.Staff staff, LawBook book) {

    Holding holding() {
        return question.holding();
    }

    private Circumstances known() {
        return question.circumstances();
    }

    boolean looks() {
        return question.deed() instanceof Deed.Look;
    }

    /** Opens one person’s data to read; lists, searches and exports are no reading. */
    boolean reads() {
        return question.deed() instanceof Deed.Look(Deed.Look.Way way, _)
                && way == Deed.Look.Way.READ;
    }

    boolean changes() {
        return question.deed() instanceof Deed.Change;
    }

    boolean asksOnlyFor(Set<Level> levels) {
        return question.deed() instanceof Deed.Look(_, Level level) && levels.contains(level);
    }

    Optional<Deed.Disclose> disclosure() {
        return question.deed() instanceof Deed.Disclose disclosed
                ? Optional.of(disclosed)
                : Optional.empty();
    }

    private Optional<Deed.Receiver> receiver() {
        return disclosure().map(Deed.Disclose::receiver);
    }

    /** Who would see the data: the receiver of a disclosure, otherwise the asker. */
    Provider viewer() {
        return receiver().map(Deed.Receiver::provider).orElse(staff.provider());
    }

    private UnitId viewingUnit() {
        return receiver().map(Deed.Receiver::unit).orElse(staff.unit());
    }

    boolean keepsIt() {
        return staff.provider().equals(holding().keeper());
    }

    boolean staysInside() {
        return keepsIt() && viewer().equals(holding().keeper());
    }

    boolean ownUnitKeepsIt() {
        return keepsIt() && staff.unit().equals(holding().unit());
    }

    boolean keptByHealthCare() {
        return holding().keeper().calling() == Calling.HEALTH_CARE;
    }

    boolean is(Calling calling) {
        return staff.provider().calling() == calling;
    }

    boolean isFor(Set<Purpose> purposes) {
        return purposes.contains(question.purpose());
    }

    boolean needs(Need least) {
        return question.need().isAtLeast(least);
    }

    boolean beyondAssignment() {
        return !staff.assignment().reaches(question.purpose(), holding().category());
    }

    /** Whether the asker’s unit has a relation of one of these kinds with the person now. */
    boolean related(Set<Relation.Kind> kinds) {
        return known().relations().stream()
                .anyMatch(
                        one ->
                                kinds.contains(one.kind())
                                        && one.unit().equals(staff.unit())
                                        && one.holdsAt(question.now()));
    }

    boolean takesPartInCare() {
        return is(Calling.HEALTH_CARE) && related(Relation.CARING);
    }

    /** Whether the person has closed the data to the asker, or to who would receive them. */
    boolean hidden() {
        return known().blocks().stream()
                .filter(one -> one.holdsAt(question.now()))
                .anyMatch(
                        one ->
                                one.hides(holding(), staff.provider(), staff.unit())
                                        || one.hides(holding(), viewer(), viewingUnit()));
    }

    Will will() {
        return known().will();
    }

    /** Whether the person has expressly said yes of this kind to what the viewer would see. */
    boolean consented(ConsentKind kind) {
        return consented(kind, yes -> true);
    }

    /**
     * @param such what the statute asks of the consent beside that
     */
    boolean consented(ConsentKind kind, Predicate<Consent> such) {
        var now = question.now();
        var answers =
                known().consents().stream()
                        .filter(one -> one.kind() == kind)
                        .filter(
                                one ->
                                        one.scope()
                                                .reaches(
                                                        viewer().party(), viewingUnit(), holding()))
                        .toList();
        return answers.stream()
                .filter(one -> one.holdsAt(now))
                .filter(one -> book.settings().consentBy().contains(one.given().by()))
                .filter(one -> one.given().isExpress())
                .filter(such)
                .anyMatch(yes -> answers.stream().noneMatch(no -> no.saysNoSince(yes.from(), now)));
    }

    /** Whether the asker has an emergency opening for such a reason, and reads under it. */
    boolean inEmergency(Set<EmergencyReason> reasons) {
        return emergency().filter(one -> reasons.contains(one.reason())).isPresent();
    }

    Optional<Emergency> emergency() {
        return known().emergency()
                .filter(one -> one.by().equals(staff.user()) && one.isOpenAt(question.now()));
    }

    /** Whether they may see what the data say, having seen who has them. */
    boolean seesOwnersBeforeContent() {
        return asksOnlyFor(Set.of(Level.FACT, Level.OWNER))
                || emergency().filter(one -> one.ownersShownBy(question.now())).isPresent();
    }

    Optional<Period> within(RuleId rule) {
        return book.within(rule);
    }
}
