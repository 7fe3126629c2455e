package org.samspel.worklist.web;

import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.Agreements;
import org.samspel.agreement.workshop.Consultations;
import org.samspel.agreement.workshop.Reminder;
import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.kernel.Role;
import org.samspel.kernel.TransactionDoor;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.samspel.shell.Paging;
import org.samspel.worklist.TaskGroup;
import org.samspel.worklist.TaskPage;
import org.samspel.worklist.Worklist;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.Map;
import java.util.stream.Collectors;

/** What should my unit do now? */
@Controller
@OpenTo({Role.GP, Role.PHYSIOTHERAPIST, Role.MUNICIPALITY, Role.HOSPITAL, Role.JOB_CENTRE})
class WorklistController {
    private static final int PAGE_SIZE = 25;

    private final Worklist worklist;
    private final WorklistRows rows;
    private final Agreements agreements;
    private final Consultations consultations;
    private final TransactionDoor door;

    WorklistController(
            Worklist worklist,
            WorklistRows rows,
            Agreements agreements,
            Consultations consultations,
            TransactionDoor door) {
        this.worklist = worklist;
        this.rows = rows;
        this.agreements = agreements;
        this.consultations = consultations;
        this.door = door;
    }

    @GetMapping("/")
    Page show(
            PageContext page,
            Actor.Staff staff,
            @RequestParam Map<String, String> parameters,
            @RequestParam(name = "page", defaultValue = "1") int number) {
        var query = WorklistQuery.of(parameters);
        var shown = Math.max(1, number);
        // One transaction for the whole page: the tasks and the words about them.
        return door.enter(
                staff,
                () -> {
                    var found =
                            worklist.open(
                                    staff,
                                    query.filter(),
                                    query.order(),
                                    shown,
                                    PAGE_SIZE,
                                    page.zone());
                    return Page.of(
                            "worklist/list",
                            new WorklistPage(
                                    page,
                                    rows.of(page, staff, found),
                                    found,
                                    agreements(page, staff, found),
                                    consultations.awaited(staff).stream()
                                            .map(awaited -> Reminder.of(page, awaited))
                                            .toList(),
                                    query,
                                    new Paging(
                                            "/",
                                            query.parameters(),
                                            shown,
                                            PAGE_SIZE,
                                            found.total())));
                });
    }

    /** A clause's number says enough while all are of one agreement. */
    private Map<String, String> agreements(PageContext page, Actor.Staff staff, TaskPage found) {
        var slugs = found.counts().groups().stream().map(TaskGroup::agreement).distinct().count();
        return slugs < 2
                ? Map.of()
                : agreements.inForce(staff.area(), page.today()).stream()
                        .collect(Collectors.toMap(AgreementVersion::slug, AgreementVersion::title));
    }
}
