package org.samspel.agreement.web;

import org.jspecify.annotations.Nullable;
import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.Agreements;
import org.samspel.agreement.VersionState;
import org.samspel.agreement.workshop.Consultations;
import org.samspel.agreement.workshop.Reminder;
import org.samspel.agreement.workshop.Revisions;
import org.samspel.agreement.workshop.WorkshopLinks;
import org.samspel.kernel.Actor;
import org.samspel.kernel.AreaId;
import org.samspel.kernel.OpenTo;
import org.samspel.kernel.Role;
import org.samspel.kernel.TransactionDoor;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.Party;
import org.samspel.shell.Link;
import org.samspel.shell.NotFound;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;

@Controller
@OpenTo
class AgreementController {
    private final Agreements agreements;
    private final Organisations organisations;
    private final Revisions revisions;
    private final Consultations consultations;
    private final TransactionDoor door;

    AgreementController(
            Agreements agreements,
            Organisations organisations,
            Revisions revisions,
            Consultations consultations,
            TransactionDoor door) {
        this.agreements = agreements;
        this.revisions = revisions;
        this.consultations = consultations;
        this.organisations = organisations;
        this.door = door;
    }

    @GetMapping("/agreements")
    Page list(PageContext page) {
        var area = page.actor().area();
        return door.enter(
                page.actor(),
                () -> {
                    var inForce = agreements.inForce(area, page.today());
                    return Page.of(
                            "agreement/list",
                            AgreementsPage.of(
                                    page, agreements.all(area), inForce, reminders(page)));
                });
    }

    private List<Reminder> reminders(PageContext page) {
        return page.actor() instanceof Actor.Staff staff
                ? consultations.awaited(staff).stream()
                        .map(awaited -> Reminder.of(page, awaited))
                        .toList()
                : List.of();
    }

    @GetMapping("/agreements/{slug}")
    Page show(
            PageContext page,
            @PathVariable String slug,
            @RequestParam(name = "version", required = false) @Nullable String version) {
        return door.enter(page.actor(), () -> shown(page, slug, version));
    }

    @GetMapping("/agreements/{slug}/versions/{number}")
    Page showVersion(PageContext page, @PathVariable String slug, @PathVariable String number) {
        return door.enter(page.actor(), () -> shown(page, slug, number));
    }

    @GetMapping("/agreements/{slug}/tables/{table}")
    Page table(
            PageContext page,
            @PathVariable String slug,
            @PathVariable String table,
            @RequestParam(name = "version", required = false) @Nullable String version) {
        return door.enter(
                page.actor(),
                () -> {
                    var found = version(page, slug, version);
                    if (!found.tables().containsKey(table)) {
                        throw new NotFound();
                    }
                    return Page.of(
                            "agreement/table",
                            TablePage.of(page, found, state(page, found), table));
                });
    }

    private Page shown(PageContext page, String slug, @Nullable String number) {
        var version = version(page, slug, number);
        var others =
                agreements.all(version.area()).stream()
                        .filter(other -> other.slug().equals(slug))
                        .filter(other -> other.number() != version.number())
                        .toList();
        return Page.of(
                "agreement/show",
                AgreementPage.of(
                        page,
                        version,
                        state(page, version),
                        parties(version),
                        others,
                        work(page, version.slug())));
    }

    /** To the next version, where it is under way; the secretariat can begin it. */
    private List<Link> work(PageContext page, String slug) {
        var underWay =
                revisions.all(page.actor()).stream()
                        .filter(revision -> revision.key().slug().equals(slug))
                        .filter(revision -> revision.life().isUnderWay())
                        .map(
                                revision ->
                                        new Link(
                                                WorkshopLinks.revision(revision.key()),
                                                page.text(
                                                        "agreement.work.way.revision",
                                                        revision.key().number())))
                        .toList();
        var secretary = page.actor() instanceof Actor.Staff staff && staff.role() == Role.SECRETARY;
        return underWay.isEmpty() && secretary
                ? List.of(
                        new Link(WorkshopLinks.begin(slug), page.text("agreement.work.way.begin")))
                : underWay;
    }

    /** The version asked for; without a number the one in force, else the newest there is. */
    private AgreementVersion version(PageContext page, String slug, @Nullable String number) {
        AreaId area = page.actor().area();
        if (number == null) {
            return agreements
                    .inForce(area, slug, page.today())
                    .or(
                            () ->
                                    agreements.all(area).stream()
                                            .filter(version -> version.slug().equals(slug))
                                            .findFirst())
                    .orElseThrow(NotFound::new);
        }
        if (!number.matches("\\d{1,6}")) {
            throw new NotFound();
        }
        return agreements.version(area, slug, Integer.parseInt(number)).orElseThrow(NotFound::new);
    }

    private VersionState state(PageContext page, AgreementVersion version) {
        return VersionState.of(
                version,
                agreements.inForce(version.area(), version.slug(), page.today()),
                page.today());
    }

    /** The names of the parties in the agreement's order; one that has gone keeps its id. */
    private List<String> parties(AgreementVersion version) {
        var all = organisations.parties(version.area());
        return version.parties().stream()
                .map(
                        slug ->
                                all.stream()
                                        .filter(party -> party.slug().equals(slug))
                                        .map(Party::name)
                                        .findFirst()
                                        .orElse(slug))
                .toList();
    }
}
