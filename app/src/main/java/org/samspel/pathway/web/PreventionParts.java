package org.samspel.pathway.web;

import org.samspel.agreement.AgreementLinks;
import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.Destination;
import org.samspel.kernel.Actor;
import org.samspel.organisation.Organisations;
import org.samspel.pathway.CourseView;
import org.samspel.pathway.PathwayLinks;
import org.samspel.pathway.Prevention;
import org.samspel.pathway.Preventions;
import org.samspel.pathway.Routing;
import org.samspel.pathway.web.CoursePage.PreventionPart;
import org.samspel.person.Person;
import org.samspel.shell.Cited;
import org.samspel.shell.FormErrors;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** What follows on the end of a course, for its page. */
@Component
class PreventionParts {
    private final Preventions preventions;
    private final Organisations organisations;

    PreventionParts(Preventions preventions, Organisations organisations) {
        this.preventions = preventions;
        this.organisations = organisations;
    }

    Optional<PreventionPart> of(
            PageContext page, Actor.Staff actor, CourseView view, Typed typed, FormErrors errors) {
        if (view.course().isOpen()) {
            return Optional.empty();
        }
        return preventions
                .of(actor, view.course())
                .map(found -> part(page, view, found, typed, errors));
    }

    private PreventionPart part(
            PageContext page, CourseView view, Prevention found, Typed typed, FormErrors errors) {
        return new PreventionPart(
                clause(found.agreed(), found.clause()),
                found.destination().sentence().in(page.locale()),
                units(page, view.person(), found.destination()),
                found.decided().map(it -> decided(page, found, it)),
                found.decided().flatMap(it -> send(page, found, it)),
                ChoiceForm.of(
                        page,
                        PathwayLinks.prevent(view.course().id()),
                        found.agreed(),
                        found.latest().pilots(),
                        Optional.of(found.destination()),
                        typed,
                        errors));
    }

    static Link clause(AgreementVersion agreed, String clause) {
        return new Link(
                AgreementLinks.clause(agreed.slug(), agreed.number(), clause),
                Cited.clause(clause));
    }

    private String units(PageContext page, Person person, Destination destination) {
        return destination
                .service()
                .map(
                        service ->
                                SuggestionWords.units(
                                        page,
                                        organisations.responsibleFor(
                                                page.actor().area(),
                                                service,
                                                person.municipalityCode(),
                                                page.today())))
                .orElse("");
    }

    private static String decided(PageContext page, Prevention found, Routing routing) {
        var chosen =
                found.agreed()
                        .destination(routing.chosen())
                        .map(it -> it.name().in(page.locale()))
                        .orElse(routing.chosen());
        return page.text(
                routing.followed() ? "pathway.decided.followed" : "pathway.decided.other", chosen);
    }

    /** The check page, which says whether it is sent already. */
    private static Optional<Link> send(PageContext page, Prevention found, Routing routing) {
        return found.agreed()
                .destination(routing.chosen())
                .flatMap(Destination::service)
                .map(
                        _ ->
                                new Link(
                                        PathwayLinks.send(routing.id()),
                                        page.text("pathway.decided.send")));
    }
}
