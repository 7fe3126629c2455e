package org.samspel.worklist.web;

import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.Agreements;
import org.samspel.agreement.Clause;
import org.samspel.kernel.Actor;
import org.samspel.kernel.UserId;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.Unit;
import org.samspel.person.Persons;
import org.samspel.referral.Deadlines;
import org.samspel.shell.Choice;
import org.samspel.shell.Cited;
import org.samspel.shell.ConflictRow;
import org.samspel.shell.Definition;
import org.samspel.shell.FormErrors;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;
import org.samspel.worklist.Colleagues;
import org.samspel.worklist.Task;
import org.samspel.worklist.Worklist.OneTask;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says of a task why it is there. */
@Component
class WhyPages {
    private final Persons persons;
    private final Organisations organisations;
    private final Agreements agreements;
    private final Clock clock;

    WhyPages(Persons persons, Organisations organisations, Agreements agreements, Clock clock) {
        this.persons = persons;
        this.organisations = organisations;
        this.agreements = agreements;
        this.clock = clock;
    }

    WhyPage of(PageContext page, Actor.Staff reader, OneTask found) {
        return of(page, reader, found, current(found), FormErrors.none(), List.of());
    }

    WhyPage withErrors(PageContext page, Actor.Staff reader, OneTask found, FormErrors errors) {
        return of(page, reader, found, current(found), errors, List.of());
    }

    /** Who has it; and where nobody has, the reader, who most often wants to take it. */
    private static String current(OneTask found) {
        return found.task().holder().orElse(found.colleagues().reader()).toString();
    }

    /** What the reader wanted beside what holds now. */
    WhyPage withConflict(
            PageContext page, Actor.Staff reader, OneTask now, Optional<UserId> wanted) {
        var rows =
                List.of(
                        new ConflictRow(
                                page.text("worklist.holder"),
                                name(page, now.colleagues(), wanted),
                                name(page, now.colleagues(), now.task().holder())));
        return of(
                page,
                reader,
                now,
                wanted.map(UserId::toString).orElse(""),
                FormErrors.none(),
                rows);
    }

    /** That the reader wanted it done, beside what holds now. */
    WhyPage notNoted(PageContext page, Actor.Staff reader, OneTask now) {
        var rows =
                List.of(
                        new ConflictRow(
                                page.text("worklist.task"),
                                page.text("worklist.conflict.done"),
                                page.text(
                                        "worklist.conflict.open",
                                        holder(page, now.task(), now.colleagues()))));
        return of(page, reader, now, current(now), FormErrors.none(), rows);
    }

    private WhyPage of(
            PageContext page,
            Actor.Staff reader,
            OneTask found,
            String chosen,
            FormErrors errors,
            List<ConflictRow> conflict) {
        var task = found.task();
        var colleagues = found.colleagues();
        var from = organisations.unit(reader.area(), task.from()).map(Unit::fullName).orElse("");
        var agreed = agreements.version(reader.area(), task.agreement(), task.agreementVersion());
        return new WhyPage(
                page,
                new Link(task.href(), page.text("worklist.task." + task.kind().code())),
                persons.find(reader, task.person())
                        .map(person -> WorklistRows.person(page, person))
                        .orElse(new Link("/people/" + task.person(), "")),
                WorklistRows.due(page, task, clock.instant()),
                reasons(page, task, from),
                WorklistRows.basis(page, task),
                agreed.flatMap(version -> version.clause(task.clause()))
                        .map(Clause::title)
                        .orElse(""),
                agreed.map(AgreementVersion::language).orElse(page.locale()).getLanguage(),
                holder(page, task, colleagues),
                choices(page, colleagues),
                chosen,
                WorklistRows.giveAction(task),
                WorklistRows.noteAction(task),
                task.version(),
                task.closedAt().map(at -> page.text("worklist.why.done", page.dateTime(at))),
                errors,
                conflict);
    }

    private static List<Definition> reasons(PageContext page, Task task, String from) {
        var kind = task.kind().code();
        var rows = new ArrayList<Definition>();
        rows.add(
                Definition.of(
                        page.text("worklist.why.event"),
                        page.text(
                                "worklist.why.event." + kind,
                                from,
                                page.dateTime(task.openedAt()))));
        rows.add(
                Definition.of(
                        page.text("worklist.why.rule"), page.text("worklist.why.rule." + kind)));
        rows.add(
                Definition.of(
                        page.text("worklist.due"),
                        task.due()
                                .map(
                                        due ->
                                                page.text(
                                                        "worklist.why.due",
                                                        page.dateTime(due),
                                                        Cited.clause(task.clause())))
                                .orElseGet(() -> page.text("worklist.why.due.none"))));
        rows.add(
                Definition.of(
                        page.text("worklist.why.gone"), page.text("worklist.why.gone." + kind)));
        return rows;
    }

    private static String holder(PageContext page, Task task, Colleagues colleagues) {
        return task.given()
                .map(
                        given ->
                                given.to().equals(given.by())
                                        ? page.text(
                                                "worklist.holder.took",
                                                name(page, colleagues, Optional.of(given.to())),
                                                Deadlines.day(page, given.at()))
                                        : page.text(
                                                "worklist.holder.got",
                                                name(page, colleagues, Optional.of(given.to())),
                                                colleagues
                                                        .nameOf(given.by())
                                                        .orElseGet(
                                                                () ->
                                                                        page.text(
                                                                                "worklist.holder.former")),
                                                Deadlines.day(page, given.at())))
                .orElseGet(() -> page.text("worklist.holder.unit.sentence"));
    }

    private static String name(PageContext page, Colleagues colleagues, Optional<UserId> user) {
        return user.map(
                        id ->
                                colleagues
                                        .nameOf(id)
                                        .orElseGet(() -> page.text("worklist.holder.former")))
                .orElseGet(() -> page.text("worklist.holder.unit"));
    }

    private static List<Choice> choices(PageContext page, Colleagues colleagues) {
        var choices = new ArrayList<Choice>();
        choices.add(
                Choice.of(
                        colleagues.reader().toString(),
                        page.text(
                                "worklist.holder.you",
                                colleagues.nameOf(colleagues.reader()).orElse(""))));
        colleagues
                .others()
                .forEach(other -> choices.add(Choice.of(other.id().toString(), other.name())));
        choices.add(Choice.of("", page.text("worklist.holder.unit")));
        return choices;
    }
}
