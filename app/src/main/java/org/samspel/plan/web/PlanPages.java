package org.samspel.plan.web;

import org.samspel.access.web.PersonForms.Visit;
import org.samspel.person.NamedContacts;
import org.samspel.plan.LineKind;
import org.samspel.plan.Participant;
import org.samspel.plan.Plan;
import org.samspel.plan.PlanSheet;
import org.samspel.plan.PlanStatus;
import org.samspel.plan.PlanView;
import org.samspel.shell.Definition;
import org.samspel.shell.FormErrors;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;
import org.samspel.shell.Pill;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the page of a plan together. */
@Component
class PlanPages {
    static final String TEMPLATE = "plan/show";

    private final PlanWords words;
    private final LineRows rows;
    private final PlanSteps steps;
    private final NamedContacts contacts;

    PlanPages(PlanWords words, LineRows rows, PlanSteps steps, NamedContacts contacts) {
        this.words = words;
        this.rows = rows;
        this.steps = steps;
        this.contacts = contacts;
    }

    PlanPage of(Visit at, PlanSheet sheet) {
        var page = at.page();
        var plan = sheet.plan();
        var header = at.headers().of(at.actor(), at.person(), page);
        var base = header.href() + "/plan";
        return new PlanPage(
                page,
                header,
                words.title(page, plan.head()),
                words.views(page, plan.head()),
                words.status(page, plan.status()),
                followUp(page, plan),
                sheet.whole(),
                sheet.isWithdrawn(),
                rows.of(page, sheet, base),
                sheet.whole() ? about(page, plan) : List.of(),
                contacts(at, plan),
                plan.meeting().isPresent() ? meeting(page, sheet) : List.of(),
                invitation(plan, base),
                plan.head().isShownAs(PlanView.PATIENT_CONTRACT) && sheet.whole()
                        ? contract(page, sheet)
                        : List.of(),
                steps.of(page, at.actor(), sheet, base),
                versions(page, plan, base),
                plan.version(),
                List.of(),
                FormErrors.none());
    }

    private static Optional<Pill> followUp(PageContext page, Plan plan) {
        return plan.isOpen()
                ? Optional.of(page.deadline(plan.head().followUpOn()))
                : Optional.empty();
    }

    private List<Definition> about(PageContext page, Plan plan) {
        var head = plan.head();
        var facts = new ArrayList<Definition>();
        facts.add(
                Definition.of(
                        page.text("plan.followUpOn"),
                        page.text(
                                "plan.followUp.by",
                                page.date(head.followUpOn()),
                                words.unit(page, head.followUpBy()))));
        facts.add(
                Definition.of(
                        page.text("plan.overall"),
                        head.overall()
                                .map(id -> words.party(page, id))
                                .orElse(page.text("plan.missing"))));
        facts.add(
                Definition.of(
                        page.text("plan.begun"),
                        page.text(
                                "plan.begun.by",
                                page.date(LocalDate.ofInstant(plan.begunAt(), page.zone())),
                                words.unit(page, plan.unit()),
                                page.text("plan.foundBy." + plan.foundBy()))));
        plan.closing()
                .ifPresent(
                        closing -> {
                            facts.add(Definition.of(page.text("plan.closing"), closing.words()));
                            if (!closing.ofPerson().isEmpty()) {
                                facts.add(
                                        Definition.of(
                                                page.text("plan.closing.person"),
                                                closing.ofPerson()));
                            }
                        });
        return facts;
    }

    /** The contact for the plan, then those who are named to the person anyway: not typed again. */
    private List<Definition> contacts(Visit at, Plan plan) {
        var page = at.page();
        var contact = plan.head().contact();
        var all = new ArrayList<Definition>();
        all.add(
                Definition.of(
                        page.text("plan.contact." + words.country(page)),
                        contact.name().isBlank()
                                ? page.text("plan.contact.none")
                                : joined(
                                        contact.name(),
                                        contact.unit(),
                                        contact.phone(),
                                        contact.substitute().isBlank()
                                                ? ""
                                                : page.text(
                                                        "plan.contact.substitute.is",
                                                        contact.substitute()))));
        contacts.of(at.actor(), at.person()).stream()
                .filter(named -> named.isCurrentOn(page.today()))
                .filter(named -> !named.name().equals(contact.name()))
                .forEach(
                        named ->
                                all.add(
                                        Definition.of(
                                                page.text("people.contactKind." + named.kind()),
                                                joined(
                                                        named.name(),
                                                        named.unit(),
                                                        named.phone()))));
        return all;
    }

    static String joined(String... words) {
        return String.join(", ", List.of(words).stream().filter(word -> !word.isBlank()).toList());
    }

    private List<Definition> meeting(PageContext page, PlanSheet sheet) {
        var meeting = sheet.plan().meeting().orElseThrow();
        var facts = new ArrayList<Definition>();
        facts.add(Definition.of(page.text("plan.meeting.at"), page.dateTime(meeting.at())));
        if (!meeting.place().isBlank()) {
            facts.add(Definition.of(page.text("plan.meeting.place"), meeting.place()));
        }
        if (!meeting.link().isBlank()) {
            facts.add(Definition.of(page.text("plan.meeting.link"), meeting.link()));
        }
        sheet.participants().stream()
                .filter(one -> one.meeting() == meeting.number())
                .forEach(
                        one ->
                                facts.add(
                                        Definition.of(
                                                words.unit(page, one.unit()), answer(page, one))));
        if (!meeting.present().isBlank()) {
            facts.add(Definition.of(page.text("plan.meeting.present"), meeting.present()));
        }
        return facts;
    }

    private static String answer(PageContext page, Participant one) {
        return page.text(
                one.answer().map(answer -> "plan.answer." + answer).orElse("plan.answer.none"));
    }

    private static Optional<String> invitation(Plan plan, String base) {
        return plan.status() == PlanStatus.CALLED
                ? Optional.of(base + "/meeting.ics")
                : Optional.empty();
    }

    /** The four parts of the patient contract (SKR), and what is missing of each. */
    private List<PlanPage.Check> contract(PageContext page, PlanSheet sheet) {
        var plan = sheet.plan();
        var services = sheet.linesOf(LineKind.SERVICE);
        var contact = plan.head().contact();
        var agreed =
                plan.agreed() > 0
                        && services.stream().noneMatch(line -> line.awaitsYes())
                        && !sheet.linesOf(LineKind.ACTION).isEmpty();
        return List.of(
                check(page, "agreement", agreed),
                check(page, "contact", contact.isNamedAndReachable()),
                check(page, "time", plan.head().followUpOn().isAfter(page.today())),
                check(page, "coherent", !services.isEmpty() && plan.head().overall().isPresent()));
    }

    private static PlanPage.Check check(PageContext page, String part, boolean there) {
        return new PlanPage.Check(
                page.text("plan.contract." + part),
                there,
                page.text("plan.contract." + part + (there ? ".there" : ".missing")));
    }

    private static List<Link> versions(PageContext page, Plan plan, String base) {
        var links = new ArrayList<Link>();
        for (var number = plan.agreed(); number > 0; number--) {
            links.add(new Link(base + "/versions/" + number, page.text("plan.version", number)));
        }
        return links;
    }
}
