package org.samspel.organisation.web;

import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.kernel.Role;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.Unit;
import org.samspel.shell.FormErrors;
import org.samspel.shell.NotFound;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** The services of the area, for all who work in it: what there is, for whom, and who answers. */
@Controller
@OpenTo({
    Role.GP,
    Role.PHYSIOTHERAPIST,
    Role.MUNICIPALITY,
    Role.HOSPITAL,
    Role.JOB_CENTRE,
    Role.ASSOCIATION,
    Role.SECRETARY,
    Role.COUNCIL,
    Role.REVIEWER,
    Role.ADMIN
})
class ServiceController {
    private final Organisations organisations;

    ServiceController(Organisations organisations) {
        this.organisations = organisations;
    }

    /** Without a choice of municipality, that of the reader's own unit; an empty one means all. */
    @GetMapping("/services")
    Page list(
            Actor.Staff actor,
            PageContext page,
            @RequestParam(defaultValue = "") String q,
            @RequestParam Optional<String> municipality,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(name = "for", defaultValue = "") String audience,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(name = "page", defaultValue = "1") int number) {
        var day = day(on, page);
        var filter =
                new ServiceFilter(
                        q.strip(),
                        municipality.orElseGet(() -> own(actor)),
                        kind,
                        audience,
                        on,
                        sort);
        var list =
                new ServiceListPage(
                        page,
                        filter,
                        day.orElse(page.today()),
                        organisations.municipalities(actor.area()),
                        organisations.catalogue(actor.area()),
                        Math.max(1, number),
                        errors(day, page));
        return day.isEmpty()
                ? Page.invalid("organisation/services", list)
                : Page.of("organisation/services", list);
    }

    @GetMapping("/services/{id:[a-z0-9-]+}")
    Page show(
            Actor.Staff actor,
            PageContext page,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String on) {
        var day = day(on, page);
        var answers = organisations.responsibilities(actor.area(), id);
        var service =
                new ServicePage(
                        page,
                        answers.service().orElseThrow(NotFound::new),
                        answers,
                        organisations.area(actor.area()).language().getLanguage(),
                        organisations.municipalities(actor.area()),
                        own(actor),
                        on,
                        day.orElse(page.today()),
                        errors(day, page));
        return day.isEmpty()
                ? Page.invalid("organisation/service", service)
                : Page.of("organisation/service", service);
    }

    private String own(Actor.Staff actor) {
        return organisations
                .unit(actor.area(), actor.unit())
                .flatMap(Unit::municipalityCode)
                .orElse("");
    }

    private static FormErrors errors(Optional<LocalDate> day, PageContext page) {
        return day.isPresent()
                ? FormErrors.none()
                : FormErrors.none().with("on", page.text("organisation.services.on.wrong"));
    }

    /** Today without a choice; empty when what was written is no day. */
    private static Optional<LocalDate> day(String written, PageContext page) {
        try {
            return Optional.of(written.isBlank() ? page.today() : LocalDate.parse(written.strip()));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
