package org.samspel.plan;

import org.samspel.kernel.PersonId;
import org.samspel.person.Person;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What waits for a unit.
 *
 * @param counts of follow-ups that should have been, by how long ago, for the reader’s unit, its
 *     party and the whole area; never a person
 * @param overdue of the reader’s unit, the oldest first
 * @param persons by their ids
 */
public record Waiting(
        List<Count> counts,
        List<Overdue> overdue,
        List<Broken> broken,
        List<Missing> missing,
        Map<PersonId, Person> persons) {
    @Override
    public String toString() {
        return "Waiting";
    }

    /** A plan whose next follow-up should have been. */
    public record Overdue(PersonId person, LocalDate since, PlanStatus status) {}

    /** A service of an open plan that nobody gives as it stands there. */
    public record Broken(PersonId person, PlanLine line, Set<Why> why) {
        @Override
        public String toString() {
            return "Broken" + why;
        }
    }

    /** Why a service shows up. */
    public enum Why {
        UNIT_CLOSED,
        /** Somebody else answers for it in the person’s municipality today. */
        RESPONSIBILITY_MOVED,
        REFERRAL_DECLINED,
        REFERRAL_WITHDRAWN
    }

    /** A person whose course asks for a plan, and who has none. */
    public record Missing(PersonId person, LocalDate since, String agreement) {}

    /** How many follow-ups should have been, for how long. */
    public record Count(Scope scope, Age age, int plans) {
        public enum Scope {
            UNIT,
            PARTY,
            AREA
        }
    }

    /** How long ago a follow-up should have been. */
    public enum Age {
        UP_TO_MONTH(30),
        UP_TO_QUARTER(90),
        LONGER(Integer.MAX_VALUE);

        private final int daysMax;

        Age(int daysMax) {
            this.daysMax = daysMax;
        }

        int daysMax() {
            return daysMax;
        }
    }
}
