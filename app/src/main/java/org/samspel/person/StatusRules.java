package org.samspel.person;

import org.samspel.organisation.Country;
import org.samspel.person.StatusOutcome.Fault;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Which changes of status can be, without a database. */
final class StatusRules {
    private StatusRules() {}

    /**
     * Why a change cannot be; nothing if it can.
     *
     * @param municipalities codes of the area's own
     */
    static Optional<Fault> fault(
            Person person,
            StatusChange change,
            Country country,
            Set<String> municipalities,
            LocalDate today) {
        if (change.on().isAfter(today)) {
            return Optional.of(Fault.IN_THE_FUTURE);
        }
        if (change.on().isBefore(person.birthDate())) {
            return Optional.of(Fault.BEFORE_BIRTH);
        }
        var status = person.status();
        return switch (change) {
            case StatusChange.Moved moved ->
                    first(
                            when(
                                    !municipalities.contains(moved.municipalityCode()),
                                    Fault.NOT_A_MUNICIPALITY_HERE),
                            afterDeath(status, moved.on()),
                            when(status.leftAreaOn().isPresent(), Fault.LEFT_ALREADY),
                            when(
                                    moved.municipalityCode().equals(person.municipalityCode()),
                                    Fault.LIVES_THERE_ALREADY));
            case StatusChange.LeftArea left ->
                    first(
                            afterDeath(status, left.on()),
                            when(status.leftAreaOn().isPresent(), Fault.LEFT_ALREADY));
            case StatusChange.CameBack back ->
                    first(
                            when(
                                    !municipalities.contains(back.municipalityCode()),
                                    Fault.NOT_A_MUNICIPALITY_HERE),
                            afterDeath(status, back.on()),
                            when(status.leftAreaOn().isEmpty(), Fault.LIVES_HERE));
            case StatusChange.Died _ -> when(status.diedOn().isPresent(), Fault.ALREADY_DEAD);
            case StatusChange.DeathWithdrawn _ -> when(status.diedOn().isEmpty(), Fault.NOT_DEAD);
            case StatusChange.IdentityProtected it ->
                    when(
                            !Protection.in(country).contains(it.protection()),
                            Fault.NOT_OF_THIS_COUNTRY);
            case StatusChange.ProtectionEnded _ -> when(!status.isProtected(), Fault.NOT_PROTECTED);
        };
    }

    private static Optional<Fault> afterDeath(PersonStatus status, LocalDate on) {
        return when(
                status.diedOn().filter(died -> !on.isBefore(died)).isPresent(), Fault.AFTER_DEATH);
    }

    private static Optional<Fault> when(boolean wrong, Fault fault) {
        return wrong ? Optional.of(fault) : Optional.empty();
    }

    @SafeVarargs
    private static Optional<Fault> first(Optional<Fault>... faults) {
        for (var fault : faults) {
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }
}
