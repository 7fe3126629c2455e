package org.samspel.plan;

import org.samspel.kernel.PartyId;
import org.samspel.kernel.UnitId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A row of a plan, with who answers for it and a version of its own.
 *
 * @param version that a form was read at; 0 for a new one
 * @param owner whose entry it is, for retention and disclosure: of a service whoever gives it,
 *     otherwise who wrote it
 * @param until of a goal the day by which it is to be reached
 * @param goal there for goals only
 * @param service there for services only
 */
public record PlanLine(
        UUID id,
        int version,
        LineKind kind,
        Owner owner,
        String words,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<Goal> goal,
        Optional<Service> service,
        Marks marks) {

    public record Owner(PartyId party, UnitId unit) {}

    /**
     * What became of the row.
     *
     * @param confirmedVersion what whoever answers for it has said yes to; 0 for nothing
     * @param done when the person ticked it off
     * @param comment the person’s own words on it
     */
    public record Marks(
            int confirmedVersion, Optional<Instant> done, String comment, boolean isRemoved) {
        public static final Marks NONE = new Marks(0, Optional.empty(), "", false);
    }

    public PlanLine {
        if ((kind == LineKind.GOAL) != goal.isPresent()
                || (kind == LineKind.SERVICE) != service.isPresent()) {
            throw new IllegalArgumentException("A row says what its kind says");
        }
    }

    /** Whether whoever answers for the service has said yes to it as it stands. */
    public boolean isConfirmed() {
        return marks.confirmedVersion() == version;
    }

    /** Whether it has still to be said yes to: what nobody in Samspel answers for is not asked. */
    public boolean awaitsYes() {
        return kind == LineKind.SERVICE
                && !isConfirmed()
                && !marks.isRemoved()
                && unit().isPresent();
    }

    /** The unit that gives the service, if it is one here. */
    public Optional<UnitId> unit() {
        return service.flatMap(
                of ->
                        of.responsible() instanceof Responsible.Principal(var _, var unit)
                                ? unit
                                : Optional.empty());
    }

    /** Whether it still goes on after a day. */
    public boolean goesOnAfter(LocalDate day) {
        return until.filter(last -> !last.isAfter(day)).isEmpty();
    }

    /** Without its words: they must never reach a log. */
    @Override
    public String toString() {
        return "PlanLine[" + id + "]";
    }
}
