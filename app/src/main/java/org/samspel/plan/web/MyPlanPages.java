package org.samspel.plan.web;

import org.samspel.kernel.Actor;
import org.samspel.person.NamedContacts;
import org.samspel.person.Person;
import org.samspel.plan.LineKind;
import org.samspel.plan.PlanLine;
import org.samspel.plan.PlanSheet;
import org.samspel.shell.Definition;
import org.samspel.shell.FormErrors;
import org.samspel.shell.PageContext;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Puts a plan into words for the person whose it is: no codes, no clauses. */
@Component
class MyPlanPages {
    static final int WORDS_MAX = 2000;

    private static final List<LineKind> OTHERS =
            List.of(
                    LineKind.MATTERS,
                    LineKind.GOAL,
                    LineKind.SERVICE,
                    LineKind.RELATIVES,
                    LineKind.SITUATION);

    private final PlanWords words;
    private final NamedContacts contacts;

    MyPlanPages(PlanWords words, NamedContacts contacts) {
        this.words = words;
        this.contacts = contacts;
    }

    MyPlanPage none(PageContext page, FormErrors errors) {
        return new MyPlanPage(
                page,
                page.text("plan.my.title"),
                page.text("plan.my.none"),
                true,
                List.of(),
                List.of(),
                List.of(),
                errors);
    }

    MyPlanPage of(
            PageContext page,
            Actor.Oneself actor,
            Person self,
            PlanSheet sheet,
            FormErrors errors) {
        var plan = sheet.plan();
        return new MyPlanPage(
                page,
                page.text("plan.my.title"),
                plan.isOpen()
                        ? page.text(
                                "plan.my.says",
                                words.title(page, plan.head()),
                                page.date(plan.head().followUpOn()),
                                words.unit(page, plan.head().followUpBy()))
                        : page.text("plan.my.over"),
                !plan.isOpen(),
                sheet.linesOf(LineKind.ACTION).stream().map(line -> mine(sheet, line)).toList(),
                OTHERS.stream()
                        .map(kind -> group(page, sheet, kind))
                        .filter(group -> !group.lines().isEmpty())
                        .toList(),
                contacts(page, actor, self, sheet),
                errors);
    }

    private static MyPlanPage.Mine mine(PlanSheet sheet, PlanLine line) {
        return new MyPlanPage.Mine(
                action(sheet, line),
                line.words(),
                line.marks().done().isPresent(),
                line.marks().comment(),
                "comment-" + line.id());
    }

    private static String action(PlanSheet sheet, PlanLine line) {
        return sheet.plan().isOpen() ? "/my/plan/lines/" + line.id() : "";
    }

    private MyPlanPage.Group group(PageContext page, PlanSheet sheet, LineKind kind) {
        return new MyPlanPage.Group(
                page.text("plan.my.kind." + kind.code()),
                sheet.linesOf(kind).stream().map(line -> line(page, sheet, line)).toList());
    }

    private MyPlanPage.Line line(PageContext page, PlanSheet sheet, PlanLine line) {
        return new MyPlanPage.Line(
                line.words(),
                line.kind() == LineKind.SERVICE ? words.owner(page, line) : "",
                when(page, line),
                action(sheet, line),
                line.marks().comment(),
                "comment-" + line.id());
    }

    private static String when(PageContext page, PlanLine line) {
        var service = line.service();
        return String.join(
                " · ",
                Stream.of(
                                service.map(it -> it.frequency()).orElse(""),
                                line.from()
                                        .map(day -> page.text("plan.my.from", page.date(day)))
                                        .orElse(""),
                                line.until()
                                        .map(day -> page.text("plan.my.until", page.date(day)))
                                        .orElse(""),
                                service.map(it -> it.fee()).orElse(""))
                        .filter(part -> !part.isBlank())
                        .toList());
    }

    private List<Definition> contacts(
            PageContext page, Actor.Oneself actor, Person self, PlanSheet sheet) {
        var all = new ArrayList<Definition>();
        var contact = sheet.plan().head().contact();
        if (!contact.name().isBlank()) {
            all.add(
                    Definition.of(
                            page.text("plan.contact." + words.country(page)),
                            PlanPages.joined(
                                    contact.name(),
                                    contact.unit(),
                                    contact.phone(),
                                    contact.substitute())));
        }
        contacts.of(actor, self).stream()
                .filter(named -> named.isCurrentOn(page.today()))
                .filter(named -> !named.name().equals(contact.name()))
                .forEach(
                        named ->
                                all.add(
                                        Definition.of(
                                                page.text("people.contactKind." + named.kind()),
                                                PlanPages.joined(
                                                        named.name(),
                                                        named.unit(),
                                                        named.phone()))));
        return all;
    }
}
