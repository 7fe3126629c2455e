package org.samspel.plan.web;

import org.samspel.access.web.PersonForm;
import org.samspel.access.web.PersonForms.Visit;
import org.samspel.kernel.Actor;
import org.samspel.kernel.UnitId;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.PartyKind;
import org.samspel.organisation.Unit;
import org.samspel.plan.LineKind;
import org.samspel.plan.PlanLine;
import org.samspel.shell.Choice;
import org.samspel.shell.ConflictRow;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The form of one row of a plan. */
@Component
class LineForm {
    static final PersonForm.Home PLAN = new PersonForm.Home("/plan", "plan.back");

    private final Organisations organisations;

    LineForm(Organisations organisations) {
        this.organisations = organisations;
    }

    PersonForm of(Visit at, LineKind kind, UUID id) {
        return new PersonForm(
                at,
                PLAN,
                "plan/line",
                "plan/lines/" + id,
                Map.of(
                        "responsible",
                        kind == LineKind.SERVICE ? responsible(at.page()) : List.of()));
    }

    /** Units that are open, then the parties, for what no unit is named for yet. */
    List<Choice> responsible(PageContext page) {
        var area = page.actor().area();
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", page.text("plan.responsible.choose")));
        organisations.units(area).stream()
                .filter(unit -> unit.isOpenOn(page.today()))
                .filter(LineForm::givesServices)
                .sorted(
                        Comparator.comparing((Unit unit) -> !unit.id().equals(ownUnit(page)))
                                .thenComparing(Unit::fullName))
                .forEach(
                        unit ->
                                choices.add(
                                        Choice.of(LineFields.UNIT + unit.id(), unit.fullName())));
        organisations.parties(area).stream()
                .filter(party -> party.kind() != PartyKind.ASSOCIATION)
                .forEach(
                        party ->
                                choices.add(
                                        Choice.of(
                                                LineFields.PARTY + party.id(),
                                                page.text(
                                                        "plan.responsible.party", party.name()))));
        return choices;
    }

    static boolean givesServices(Unit unit) {
        return switch (unit.kind()) {
            case SECRETARIAT, ASSOCIATION, ADMINISTRATION, LOG_REVIEW -> false;
            default -> true;
        };
    }

    private static UnitId ownUnit(PageContext page) {
        if (page.actor() instanceof Actor.Staff staff) {
            return staff.unit();
        }
        throw new IllegalStateException("Only staff write rows");
    }

    /** Field by field: what was typed beside what is stored now. */
    List<ConflictRow> conflict(PageContext page, Typed yours, PlanLine stored) {
        var kept = LineFields.typed(stored);
        return fields(stored.kind()).stream()
                .map(
                        field ->
                                new ConflictRow(
                                        page.text("plan.field." + field),
                                        shown(page, field, yours),
                                        shown(page, field, kept)))
                .toList();
    }

    /** What stands in the row now, for who said yes to what it was before. */
    List<ConflictRow> asStored(PageContext page, PlanLine stored) {
        var kept = LineFields.typed(stored);
        return List.of(
                new ConflictRow(
                        page.text("plan.field.words"),
                        page.text("plan.conflict.changed"),
                        shown(page, "words", kept)));
    }

    private static List<String> fields(LineKind kind) {
        return switch (kind) {
            case GOAL -> List.of("words", "whose", "until", "scale", "before", "after");
            case SERVICE ->
                    List.of("words", "responsible", "outside", "from", "until", "frequency", "fee");
            default -> List.of("words", "from", "until");
        };
    }

    private String shown(PageContext page, String field, Typed typed) {
        var text = typed.text(field);
        if (field.equals("responsible")) {
            return responsible(page).stream()
                    .filter(choice -> choice.value().equals(text) && !text.isEmpty())
                    .map(Choice::label)
                    .findFirst()
                    .orElse("");
        }
        return field.equals("from") || field.equals("until")
                ? typed.date(field).map(page::date).orElse("")
                : text;
    }
}
