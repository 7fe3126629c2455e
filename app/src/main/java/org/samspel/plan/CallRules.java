package org.samspel.plan;

import static org.samspel.plan.PlanFault.all;
import static org.samspel.plan.PlanFault.when;

import org.samspel.organisation.Country;
import org.samspel.organisation.Unit;
import org.samspel.organisation.WorkingDays;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a call to a meeting must hold. Pure: the moment and what is known come in. */
final class CallRules {
    /** Outside of these hours whoever calls is asked whether they mean it. */
    private static final LocalTime EARLIEST = LocalTime.of(7, 0);

    private static final LocalTime LATEST = LocalTime.of(19, 0);
    private static final String LINK = "https://[^\\s<>\"]{3,300}";

    private CallRules() {}

    /**
     * No call without a consent that holds (domain notes on the SIP; OSL 10 kap. 1 §): consent
     * lifts the secrecy under which the parties meet.
     *
     * @param called the units that are called, as they are known
     */
    static Set<PlanFault> of(
            Call call,
            Collection<Unit> called,
            PlanConsent consent,
            WorkingDays days,
            Country country,
            ZoneId zone,
            Instant now) {
        var day = call.at().atZone(zone).toLocalDate();
        var faults =
                all(
                        List.of(
                                when(call.units().isEmpty(), PlanFault.CALL_TO_NOBODY),
                                when(
                                        called.size() < call.units().size()
                                                || called.stream()
                                                        .anyMatch(unit -> !unit.isOpenOn(day)),
                                        PlanFault.CALL_TO_CLOSED_UNIT),
                                when(
                                        !consent.isLive()
                                                || called.stream()
                                                        .anyMatch(
                                                                unit ->
                                                                        !consent.covers(
                                                                                unit.party())),
                                        PlanFault.CALL_WITHOUT_CONSENT),
                                when(!call.at().isAfter(now), PlanFault.MEETING_PAST),
                                when(
                                        call.place().isBlank() && call.link().isBlank(),
                                        PlanFault.PLACE_MISSING),
                                when(
                                        !call.link().isBlank() && !call.link().matches(LINK),
                                        PlanFault.LINK_WRONG),
                                when(
                                        isUnusual(call.at(), days, country, zone)
                                                && !call.unusualHour(),
                                        PlanFault.MEETING_UNUSUAL)));
        return faults.isEmpty() ? Set.of() : EnumSet.copyOf(faults);
    }

    /** An hour at which, or a day on which, few people meet. */
    static boolean isUnusual(Instant at, WorkingDays days, Country country, ZoneId zone) {
        var local = at.atZone(zone);
        var day = local.toLocalDate();
        var works = days.between(day.minusDays(1), day, country) == 1;
        return !works
                || local.toLocalTime().isBefore(EARLIEST)
                || local.toLocalTime().isAfter(LATEST);
    }
}
