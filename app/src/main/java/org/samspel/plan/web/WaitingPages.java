package org.samspel.plan.web;

import org.samspel.kernel.PersonId;
import org.samspel.person.Person;
import org.samspel.plan.Waiting;
import org.samspel.plan.Waiting.Count;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;
import org.samspel.shell.Pill;
import org.samspel.shell.Tone;
import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Puts words to what waits. */
@Component
class WaitingPages {
    private final PlanWords words;

    WaitingPages(PlanWords words) {
        this.words = words;
    }

    WaitingPage of(PageContext page, Waiting waiting) {
        return new WaitingPage(
                page,
                Arrays.stream(Count.Scope.values())
                        .map(scope -> counted(page, waiting, scope))
                        .toList(),
                waiting.overdue().stream()
                        .map(
                                one ->
                                        new WaitingPage.Row(
                                                link(page, one.person(), waiting.persons()),
                                                List.of(
                                                        page.deadline(one.since()),
                                                        words.status(page, one.status())),
                                                page.text(
                                                        "plan.waiting.since",
                                                        page.date(one.since()))))
                        .toList(),
                waiting.broken().stream()
                        .map(
                                one ->
                                        new WaitingPage.Row(
                                                link(page, one.person(), waiting.persons()),
                                                one.why().stream()
                                                        .sorted()
                                                        .map(
                                                                why ->
                                                                        Pill.of(
                                                                                Tone.OVERDUE,
                                                                                page.text(
                                                                                        "plan.why."
                                                                                                + why)))
                                                        .toList(),
                                                one.line().words()
                                                        + ", "
                                                        + words.owner(page, one.line())))
                        .toList(),
                waiting.missing().stream()
                        .map(
                                one ->
                                        new WaitingPage.Row(
                                                link(page, one.person(), waiting.persons()),
                                                List.of(),
                                                page.text(
                                                        "plan.waiting.course",
                                                        one.agreement(),
                                                        page.date(one.since()))))
                        .toList());
    }

    private static WaitingPage.Counted counted(
            PageContext page, Waiting waiting, Count.Scope scope) {
        var own = waiting.counts().stream().filter(count -> count.scope() == scope).toList();
        return new WaitingPage.Counted(
                page.text("plan.waiting.scope." + scope),
                Arrays.stream(Waiting.Age.values())
                        .map(
                                age ->
                                        page.texts()
                                                .number(
                                                        own.stream()
                                                                .filter(one -> one.age() == age)
                                                                .mapToLong(Count::plans)
                                                                .sum()))
                        .toList(),
                page.texts().number(own.stream().mapToLong(Count::plans).sum()));
    }

    private static Link link(PageContext page, PersonId id, Map<PersonId, Person> persons) {
        var person = persons.get(id);
        return new Link(
                "/people/" + (person == null ? id : person.id()) + "/plan",
                person == null
                        ? ""
                        : person.nameInLists()
                                + ", "
                                + page.texts().age(person.ageOn(page.today())));
    }
}
