package org.samspel.plan;

import org.samspel.kernel.PartyId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a plan can begin with, filled in already.
 *
 * @param overall the principal that has overall responsibility, to be confirmed
 * @param followUpOn a proposal; no statute sets an interval
 * @param situation in the words of the agreement that the course follows
 */
public record Known(
        Set<PlanView> views,
        Optional<PartyId> overall,
        PlanContact contact,
        LocalDate followUpOn,
        Optional<String> situation,
        List<Given> services) {
    public Known {
        views = Set.copyOf(views);
        services = List.copyOf(services);
    }

    /**
     * A service that is asked for or given already.
     *
     * @param from the day on which it began, or was asked for
     */
    public record Given(String words, LocalDate from, Service terms) {
        @Override
        public String toString() {
            return "Given";
        }
    }

    /** How many fields of the plan nobody has to type. */
    public int fields() {
        // Kind, day and unit of the next follow-up.
        var head = 3 + (overall.isPresent() ? 1 : 0) + (situation.isPresent() ? 1 : 0);
        var named =
                Stream.of(contact.name(), contact.unit(), contact.phone(), contact.substitute())
                        .filter(words -> !words.isBlank())
                        .count();
        // Words, who answers, the first day, the clause; the unit and the fee where they are known.
        var given =
                services.stream()
                        .mapToInt(
                                service ->
                                        4
                                                + (service.terms().fee().isEmpty() ? 0 : 1)
                                                + (hasUnit(service.terms()) ? 1 : 0))
                        .sum();
        return head + (int) named + given;
    }

    private static boolean hasUnit(Service terms) {
        return terms.responsible() instanceof Responsible.Principal(var _, var unit)
                && unit.isPresent();
    }

    @Override
    public String toString() {
        return "Known";
    }
}
