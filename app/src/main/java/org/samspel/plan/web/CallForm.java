package org.samspel.plan.web;

import org.samspel.access.web.PersonForm;
import org.samspel.access.web.PersonForms.Visit;
import org.samspel.kernel.UnitId;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.Unit;
import org.samspel.plan.Call;
import org.samspel.plan.Participant;
import org.samspel.plan.PlanLine;
import org.samspel.plan.PlanSheet;
import org.samspel.shell.Choice;
import org.samspel.shell.Typed;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The form that calls the parties: those who give a service are ticked already. */
@Component
class CallForm {
    private static final String UNIT = "unit.";

    private final Organisations organisations;

    CallForm(Organisations organisations) {
        this.organisations = organisations;
    }

    /** Those that give a service come first, so that nobody looks for them in a long list. */
    private static boolean isTicked(Unit unit, PlanSheet sheet) {
        return fresh(sheet).has(UNIT + unit.id());
    }

    /** Units of organisations that the person’s consent reaches, but for the caller’s own. */
    PersonForm of(Visit at, PlanSheet sheet) {
        var page = at.page();
        var units =
                organisations.units(page.actor().area()).stream()
                        .filter(unit -> unit.isOpenOn(page.today()))
                        .filter(LineForm::givesServices)
                        .filter(unit -> sheet.consent().covers(unit.party()))
                        .filter(unit -> !unit.id().equals(at.actor().unit()))
                        .sorted(Comparator.comparing((Unit unit) -> !isTicked(unit, sheet)))
                        .map(unit -> Choice.of(unit.id().toString(), unit.fullName()))
                        .toList();
        return new PersonForm(at, LineForm.PLAN, "plan/call", "plan/call", Map.of("units", units));
    }

    static Typed fresh(PlanSheet sheet) {
        var fields = new HashMap<String, String>();
        fields.put("version", String.valueOf(sheet.plan().version()));
        Stream.concat(
                        sheet.lines().stream().map(PlanLine::unit).flatMap(Optional::stream),
                        sheet.participants().stream().map(Participant::unit))
                .forEach(unit -> fields.put(UNIT + unit, "yes"));
        sheet.plan()
                .meeting()
                .ifPresent(
                        meeting -> {
                            fields.put("place", meeting.place());
                            fields.put("link", meeting.link());
                        });
        return new Typed(fields);
    }

    static Optional<Instant> moment(Typed typed, ZoneId zone) {
        try {
            var time = LocalTime.parse(typed.text("time").replace('.', ':'));
            return typed.date("day").map(day -> day.atTime(time).atZone(zone).toInstant());
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    static Call read(Typed typed, Instant moment) {
        return new Call(
                moment,
                typed.text("place"),
                typed.text("link"),
                units(typed),
                typed.has("unusual"));
    }

    private static Set<UnitId> units(Typed typed) {
        return typed.fields().keySet().stream()
                .filter(field -> field.startsWith(UNIT))
                .flatMap(field -> unit(field.substring(UNIT.length())).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<UnitId> unit(String text) {
        try {
            return Optional.of(new UnitId(UUID.fromString(text)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
