package org.samspel.plan.web;

import org.samspel.access.web.PersonForm;
import org.samspel.access.web.PersonForms.Visit;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PartyId;
import org.samspel.kernel.UnitId;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.PartyKind;
import org.samspel.organisation.Unit;
import org.samspel.plan.Goal;
import org.samspel.plan.LineKind;
import org.samspel.plan.PlanFault;
import org.samspel.plan.PlanLine;
import org.samspel.plan.Responsible;
import org.samspel.plan.Service;
import org.samspel.plan.WriteLine;
import org.samspel.referral.ReferralId;
import org.samspel.shell.Choice;
import org.samspel.shell.ConflictRow;
import org.samspel.shell.FormErrors;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The form of one row of a plan. */
@Component
class LineForm {
    static final PersonForm.Home PLAN = new PersonForm.Home("/plan", "plan.back");

    /** What stands before an id, in the field that chooses who answers for a service. */
    private static final String UNIT = "unit:";

    private static final String PARTY = "party:";

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

    static Typed fresh(LineKind kind) {
        return new Typed(Map.of("version", "0", "kind", kind.code()));
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
                .forEach(unit -> choices.add(Choice.of(UNIT + unit.id(), unit.fullName())));
        organisations.parties(area).stream()
                .filter(party -> party.kind() != PartyKind.ASSOCIATION)
                .forEach(
                        party ->
                                choices.add(
                                        Choice.of(
                                                PARTY + party.id(),
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

    static Typed typed(PlanLine line) {
        var fields = new HashMap<String, String>();
        fields.put("version", String.valueOf(line.version()));
        fields.put("kind", line.kind().code());
        fields.put("words", line.words());
        fields.put("from", line.from().map(LocalDate::toString).orElse(""));
        fields.put("until", line.until().map(LocalDate::toString).orElse(""));
        line.goal()
                .ifPresent(
                        goal -> {
                            fields.put("whose", goal.whose());
                            fields.put("scale", goal.scale());
                            fields.put("before", number(goal.before()));
                            fields.put("after", number(goal.after()));
                        });
        line.service().ifPresent(service -> typed(service, fields));
        return new Typed(fields);
    }

    private static void typed(Service service, Map<String, String> fields) {
        switch (service.responsible()) {
            case Responsible.Principal(var party, var unit) ->
                    fields.put(
                            "responsible",
                            unit.map(id -> UNIT + id).orElseGet(() -> PARTY + party));
            case Responsible.Outside(var name) -> fields.put("outside", name);
        }
        fields.put("frequency", service.frequency());
        fields.put("fee", service.fee());
        fields.put("catalogue", service.catalogue());
        service.clause()
                .ifPresent(
                        agreed -> {
                            fields.put("agreement", agreed.agreement());
                            fields.put("agreementVersion", String.valueOf(agreed.version()));
                            fields.put("clause", agreed.clause());
                        });
        service.referral().ifPresent(id -> fields.put("referral", id.value().toString()));
    }

    FormErrors errors(Typed typed, LineKind kind, PageContext page) {
        var faults = new ArrayList<PlanFault>();
        if (typed.has("from") && typed.date("from").isEmpty()) {
            faults.add(PlanFault.FROM_NO_DAY);
        }
        if (typed.has("until") && typed.date("until").isEmpty()) {
            faults.add(PlanFault.UNTIL_NO_DAY);
        }
        if (kind == LineKind.SERVICE) {
            if (responsible(typed, page).isEmpty()) {
                faults.add(
                        typed.has("responsible") && typed.has("outside")
                                ? PlanFault.RESPONSIBLE_TWICE
                                : PlanFault.RESPONSIBLE_MISSING);
            }
            if (typed.text("outside").length() > 200) {
                faults.add(PlanFault.WORDS_TOO_LONG);
            }
        }
        if (kind == LineKind.GOAL
                && (isNoNumber(typed.text("before")) || isNoNumber(typed.text("after")))) {
            faults.add(PlanFault.SCALE_NO_NUMBER);
        }
        return Faults.errors(faults, page);
    }

    private static boolean isNoNumber(String text) {
        return !text.isEmpty() && value(text).isEmpty();
    }

    private static Optional<BigDecimal> value(String text) {
        return text.matches("-?\\d{1,5}([.,]\\d{1,2})?")
                ? Optional.of(new BigDecimal(text.replace(',', '.')))
                : Optional.empty();
    }

    private static String number(Optional<BigDecimal> value) {
        return value.map(BigDecimal::toPlainString).orElse("");
    }

    /** Exactly one: a unit or party, or somebody outside. */
    private Optional<Responsible> responsible(Typed typed, PageContext page) {
        var chosen = typed.text("responsible");
        var outside = typed.text("outside");
        if (chosen.isEmpty() == outside.isEmpty()) {
            return Optional.empty();
        }
        if (!outside.isEmpty()) {
            return Optional.of(new Responsible.Outside(outside));
        }
        var area = page.actor().area();
        if (chosen.startsWith(UNIT)) {
            return uuid(chosen.substring(UNIT.length()))
                    .flatMap(id -> organisations.unit(area, new UnitId(id)))
                    .map(unit -> new Responsible.Principal(unit.party(), Optional.of(unit.id())));
        }
        return uuid(chosen.replaceFirst("^" + PARTY, ""))
                .map(PartyId::new)
                .filter(organisations.partiesById(area)::containsKey)
                .map(party -> new Responsible.Principal(party, Optional.empty()));
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** What was typed; {@link #errors} has found nothing. */
    WriteLine read(Typed typed, LineKind kind, UUID id, PageContext page) {
        return new WriteLine(
                id,
                typed.version(),
                kind,
                typed.text("words"),
                kind == LineKind.GOAL ? Optional.empty() : typed.date("from"),
                typed.date("until"),
                kind == LineKind.GOAL
                        ? Optional.of(
                                new Goal(
                                        typed.text("whose"),
                                        typed.text("scale"),
                                        value(typed.text("before")),
                                        value(typed.text("after"))))
                        : Optional.empty(),
                kind == LineKind.SERVICE ? Optional.of(service(typed, page)) : Optional.empty());
    }

    private Service service(Typed typed, PageContext page) {
        return new Service(
                responsible(typed, page).orElseThrow(),
                typed.text("catalogue"),
                typed.text("frequency"),
                typed.text("fee"),
                typed.has("agreement")
                        ? Optional.of(
                                new Service.Agreed(
                                        typed.text("agreement"),
                                        typed.number("agreementVersion").orElse(0),
                                        typed.text("clause")))
                        : Optional.empty(),
                typed.id("referral").map(ReferralId::new));
    }

    /** Field by field: what was typed beside what is stored now. */
    List<ConflictRow> conflict(PageContext page, Typed yours, PlanLine stored) {
        var kept = typed(stored);
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
        var kept = typed(stored);
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
