package org.samspel.plan.web;

import org.samspel.kernel.PartyId;
import org.samspel.kernel.UnitId;
import org.samspel.organisation.Organisations;
import org.samspel.plan.Goal;
import org.samspel.plan.LineKind;
import org.samspel.plan.PlanFault;
import org.samspel.plan.PlanLine;
import org.samspel.plan.Responsible;
import org.samspel.plan.Service;
import org.samspel.plan.WriteLine;
import org.samspel.referral.ReferralId;
import org.samspel.shell.FormErrors;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The fields of a row of a plan: read from what was typed, and filled in from what is stored. */
@Component
class LineFields {
    /** What stands before an id, in the field that chooses who answers for a service. */
    static final String UNIT = "unit:";

    static final String PARTY = "party:";

    private final Organisations organisations;

    LineFields(Organisations organisations) {
        this.organisations = organisations;
    }

    static Typed fresh(LineKind kind) {
        return new Typed(Map.of("version", "0", "kind", kind.code()));
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
}
