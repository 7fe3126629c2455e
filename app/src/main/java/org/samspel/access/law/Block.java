package org.samspel.access.law;

import org.samspel.kernel.PartyId;
import org.samspel.kernel.UnitId;
import org.samspel.organisation.Country;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Data that the person has closed to others. Holds at once and until it is lifted; no consent opens
 * it.
 *
 * @param keeper whose data; empty for whoever keeps some
 * @param unit only this unit’s data; empty for all units
 */
public record Block(
        Kind kind,
        Optional<PartyId> keeper,
        Optional<UnitId> unit,
        SetBy setBy,
        Instant from,
        Optional<Instant> liftedAt) {
    public enum Kind {
        /** Inre spärr: closed to the other units of the provider, and so to other providers. */
        INNER,
        /** Closed to other providers. */
        OUTER,
        /** The Danish frabedelse: neither disclosed nor looked up by others. */
        DECLINED;

        /** Those that the country’s law knows, in order. */
        public static List<Kind> in(Country country) {
            return switch (country) {
                case SE -> List.of(INNER, OUTER);
                case DK -> List.of(DECLINED);
            };
        }
    }

    public enum SetBy {
        PERSON,
        /** Staff, because the person asked. */
        STAFF_AT_REQUEST,
        GUARDIAN,
        /** Staff, without being asked. */
        STAFF
    }

    public boolean holdsAt(Instant now) {
        return !from.isAfter(now) && liftedAt.filter(end -> !end.isAfter(now)).isEmpty();
    }

    /** Whether it closes a holding to somebody; the unit that keeps it always sees its own. */
    boolean hides(Holding holding, Provider viewer, UnitId viewingUnit) {
        var speaksOfIt =
                keeper.filter(one -> !one.equals(holding.keeper().party())).isEmpty()
                        && unit.filter(one -> !one.equals(holding.unit())).isEmpty();
        return speaksOfIt
                && switch (kind) {
                    case INNER, DECLINED -> !viewingUnit.equals(holding.unit());
                    case OUTER -> !viewer.equals(holding.keeper());
                };
    }
}
