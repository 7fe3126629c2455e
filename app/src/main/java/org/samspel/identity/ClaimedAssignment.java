package org.samspel.identity;

import org.samspel.kernel.AreaId;
import org.samspel.kernel.Role;
import org.samspel.kernel.UnitId;
import org.samspel.organisation.Unit;

import java.util.Optional;

/** An assignment that an identity provider vouches for, at a unit that is known here. */
public record ClaimedAssignment(
        AreaId area, Unit unit, Role role, Optional<Profession> profession) {

    boolean isThatOf(Account account) {
        return account.role() == role
                && account.area().equals(area)
                && account.unit().equals(Optional.<UnitId>of(unit.id()));
    }
}
