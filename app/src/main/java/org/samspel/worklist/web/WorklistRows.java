package org.samspel.worklist.web;

import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.organisation.Unit;
import org.samspel.person.Person;
import org.samspel.person.Persons;
import org.samspel.referral.AgreedWords;
import org.samspel.referral.Deadlines;
import org.samspel.referral.Referral;
import org.samspel.referral.ReferralReading;
import org.samspel.referral.ReferralTerms;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;
import org.samspel.worklist.Task;
import org.samspel.worklist.TaskPage;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives tasks their words: whose, about whom, from where. */
@Component
class WorklistRows {
    private static final int DETAIL_LETTERS_MAX = 120;

    private final Persons persons;
    private final ReferralReading referrals;
    private final AgreedWords words;
    private final Clock clock;

    WorklistRows(Persons persons, ReferralReading referrals, AgreedWords words, Clock clock) {
        this.persons = persons;
        this.referrals = referrals;
        this.words = words;
        this.clock = clock;
    }

    List<WorklistPage.Row> of(PageContext page, Actor.Staff staff, TaskPage found) {
        var tasks = found.tasks();
        var about = persons.findAll(staff, tasks.stream().map(Task::person).distinct().toList());
        var destinations = new HashMap<String, String>();
        var known =
                referrals.ofUnit(
                        staff,
                        tasks.stream()
                                .flatMap(task -> task.referral().stream())
                                .distinct()
                                .toList());
        return tasks.stream()
                .map(
                        task ->
                                row(
                                        page,
                                        task,
                                        about,
                                        found,
                                        task.referral()
                                                .flatMap(id -> Optional.ofNullable(known.get(id)))
                                                .map(
                                                        referral ->
                                                                detail(
                                                                        page,
                                                                        staff,
                                                                        task,
                                                                        referral,
                                                                        destinations))
                                                .orElse("")))
                .toList();
    }

    private WorklistPage.Row row(
            PageContext page,
            Task task,
            Map<PersonId, Person> about,
            TaskPage found,
            String detail) {
        var colleagues = found.colleagues();
        return new WorklistPage.Row(
                due(page, task, clock.instant()),
                new Link(task.href(), page.text("worklist.task." + task.kind().code())),
                detail,
                Optional.ofNullable(about.get(task.person()))
                        .map(person -> person(page, person))
                        .orElse(new Link("/people/" + task.person(), "")),
                Optional.ofNullable(found.units().get(task.from())).map(Unit::fullName).orElse(""),
                basis(page, task),
                task.holder()
                        .flatMap(
                                user ->
                                        colleagues
                                                .nameOf(user)
                                                .map(
                                                        name ->
                                                                new WorklistPage.Holder(
                                                                        name,
                                                                        user.equals(
                                                                                colleagues
                                                                                        .reader())))),
                "/worklist/" + task.id().value(),
                giveAction(task),
                task.version(),
                colleagues.reader().toString(),
                noteAction(task));
    }

    /**
     * @param destinations names that were looked up before, since many rows share theirs
     */
    private String detail(
            PageContext page,
            Actor.Staff staff,
            Task task,
            Referral referral,
            Map<String, String> destinations) {
        var notes = referral.notes();
        return switch (task.kind()) {
            case CHOOSE_OTHER_WAY -> shortened(notes.declineReason().orElse(""));
            case READ_REDIRECT -> shortened(notes.redirectReason().orElse(""));
            case SUPPLEMENT ->
                    shortened(
                            referral.completions().isEmpty()
                                    ? ""
                                    : referral.completions().getLast().missing());
            default ->
                    destinations.computeIfAbsent(
                            String.join(
                                    " ",
                                    referral.agreement(),
                                    Integer.toString(referral.agreementVersion()),
                                    referral.destination()),
                            _ -> words.destination(staff.area(), ReferralTerms.of(referral), page));
        };
    }

    private static String shortened(String text) {
        return text.length() <= DETAIL_LETTERS_MAX
                ? text
                : text.substring(0, DETAIL_LETTERS_MAX).strip() + " …";
    }

    static Optional<WorklistPage.Due> due(PageContext page, Task task, Instant now) {
        return task.due()
                .map(
                        due ->
                                new WorklistPage.Due(
                                        Deadlines.due(page, due, now), Deadlines.day(page, due)));
    }

    /** What asks for it: the clause of an agreement, or the plan itself. */
    static Link basis(PageContext page, Task task) {
        return task.kind().isOfPlan()
                ? new Link(task.href(), page.text("worklist.basis.plan"))
                : AgreedWords.clause(task.agreement(), task.agreementVersion(), task.clause());
    }

    static String giveAction(Task task) {
        return "/worklist/" + task.id().value() + "/holder";
    }

    /** Empty where a step of the referral ends the task, and when it is done. */
    static Optional<String> noteAction(Task task) {
        return task.kind().isNotedByHand() && task.closedAt().isEmpty()
                ? Optional.of("/worklist/" + task.id().value() + "/done")
                : Optional.empty();
    }

    static Link person(PageContext page, Person person) {
        return new Link(
                "/people/" + person.id(),
                person.nameInLists() + ", " + page.texts().age(person.ageOn(page.today())));
    }
}
