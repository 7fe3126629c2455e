package org.samspel.plan;

import org.samspel.kernel.PartyId;
import org.samspel.kernel.UnitId;

import java.util.Optional;

/** Who answers for a service: exactly one principal, or one actor outside of the principals. */
public sealed interface Responsible {
    /**
     * @param unit that gives it, where that is known
     */
    record Principal(PartyId party, Optional<UnitId> unit) implements Responsible {}

    /**
     * @param name as the parties know it: an employer, an association, a school
     */
    record Outside(String name) implements Responsible {
        @Override
        public String toString() {
            return "Outside";
        }
    }
}
