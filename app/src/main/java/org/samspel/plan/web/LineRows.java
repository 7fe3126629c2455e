package org.samspel.plan.web;

import org.samspel.kernel.Actor;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.Unit;
import org.samspel.plan.Goal;
import org.samspel.plan.LineKind;
import org.samspel.plan.PlanLine;
import org.samspel.plan.PlanSheet;
import org.samspel.plan.Service;
import org.samspel.referral.AgreedWords;
import org.samspel.shell.Definition;
import org.samspel.shell.Icon;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;
import org.samspel.shell.Pill;
import org.samspel.shell.Tone;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The rows of a plan on its page, kind by kind. */
@Component
class LineRows {
    private final PlanWords words;
    private final Organisations organisations;

    LineRows(PlanWords words, Organisations organisations) {
        this.words = words;
        this.organisations = organisations;
    }

    /**
     * @param base the plan’s address; empty where nothing can be changed
     */
    List<PlanPage.Part> of(PageContext page, PlanSheet sheet, String base) {
        return Arrays.stream(LineKind.values())
                .map(kind -> part(page, sheet, kind, base))
                .filter(part -> !part.rows().isEmpty() || sheet.whole())
                .toList();
    }

    private PlanPage.Part part(PageContext page, PlanSheet sheet, LineKind kind, String base) {
        var mayWrite = !base.isEmpty() && sheet.whole() && sheet.plan().isOpen();
        return new PlanPage.Part(
                kind.code(),
                page.text("plan.part." + kind.code()),
                page.text("plan.kind." + kind.code() + ".none"),
                sheet.linesOf(kind).stream()
                        .map(line -> row(page, sheet, line, mayWrite, base))
                        .toList(),
                mayWrite
                        ? Optional.of(
                                new Link(
                                        base + "/new/" + kind.code(),
                                        page.text("plan.kind." + kind.code() + ".add")))
                        : Optional.empty());
    }

    private PlanPage.Row row(
            PageContext page, PlanSheet sheet, PlanLine line, boolean mayWrite, String base) {
        var asked =
                !base.isEmpty()
                        && sheet.plan().isOpen()
                        && line.awaitsYes()
                        && page.actor() instanceof Actor.Staff staff
                        && line.owner().party().equals(staff.party());
        return new PlanPage.Row(
                line.id().toString(),
                line.version(),
                line.words(),
                words.owner(page, line),
                facts(page, line),
                pills(page, sheet, line),
                line.marks().comment(),
                mayWrite
                        ? Optional.of(
                                new Link(base + "/lines/" + line.id(), page.text("plan.edit")))
                        : Optional.empty(),
                asked
                        ? Optional.of(base + "/lines/" + line.id() + "/confirmation")
                        : Optional.empty());
    }

    private List<Definition> facts(PageContext page, PlanLine line) {
        var facts = new ArrayList<Definition>();
        line.goal().ifPresent(goal -> goal(page, goal, facts));
        line.service()
                .ifPresent(
                        service -> {
                            add(facts, page.text("plan.frequency"), service.frequency());
                            add(facts, page.text("plan.fee"), service.fee());
                            service.clause().ifPresent(agreed -> facts.add(clause(page, agreed)));
                        });
        line.from().ifPresent(day -> add(facts, page.text("plan.from"), page.date(day)));
        line.until()
                .ifPresent(
                        day ->
                                add(
                                        facts,
                                        page.text(
                                                line.kind() == LineKind.GOAL
                                                        ? "plan.goal.by"
                                                        : "plan.until"),
                                        page.date(day)));
        return facts;
    }

    private static void goal(PageContext page, Goal goal, List<Definition> facts) {
        add(facts, page.text("plan.whose"), goal.whose());
        if (goal.isMeasured()) {
            add(
                    facts,
                    goal.scale(),
                    page.text(
                            "plan.scale.values",
                            value(page, goal.before()),
                            value(page, goal.after())));
        }
    }

    private static String value(PageContext page, Optional<BigDecimal> value) {
        return value.map(it -> page.texts().number(it.doubleValue(), 2)).orElse("–");
    }

    private static Definition clause(PageContext page, Service.Agreed agreed) {
        var link = AgreedWords.clause(agreed.agreement(), agreed.version(), agreed.clause());
        return new Definition(page.text("plan.clause"), link.words(), link.href());
    }

    private static void add(List<Definition> facts, String term, String text) {
        if (!text.isBlank()) {
            facts.add(Definition.of(term, text));
        }
    }

    private List<Pill> pills(PageContext page, PlanSheet sheet, PlanLine line) {
        var pills = new ArrayList<Pill>();
        if (line.kind() == LineKind.SERVICE && sheet.plan().isOpen()) {
            if (line.awaitsYes()) {
                pills.add(Pill.of(Tone.SOON, page.text("plan.unconfirmed")));
            } else if (line.isConfirmed()) {
                pills.add(Pill.of(Tone.GOOD, page.text("plan.confirmed")));
            }
            if (isAtClosedUnit(page, line)) {
                pills.add(Pill.of(Tone.OVERDUE, page.text("plan.unit.closed")));
            }
        }
        line.marks()
                .done()
                .ifPresent(
                        at ->
                                pills.add(
                                        new Pill(
                                                Tone.GOOD,
                                                Icon.CHECK,
                                                page.text("plan.done", page.dateTime(at)))));
        return pills;
    }

    private boolean isAtClosedUnit(PageContext page, PlanLine line) {
        return line.goesOnAfter(page.today())
                && line.unit()
                        .flatMap(id -> organisations.unit(page.actor().area(), id))
                        .filter((Unit unit) -> !unit.isOpenOn(page.today()))
                        .isPresent();
    }
}
