package org.samspel.pathway.web;

import org.samspel.agreement.AgreementLinks;
import org.samspel.agreement.Destination;
import org.samspel.agreement.Pilot;
import org.samspel.agreement.ReplyDeadline;
import org.samspel.organisation.OrganisationLinks;
import org.samspel.organisation.Unit;
import org.samspel.pathway.DecisionView;
import org.samspel.pathway.Suggestion;
import org.samspel.pathway.web.DecisionPage.SuggestionLines;
import org.samspel.shell.Cited;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what the agreement suggests: where to, who answers there, and by when. */
final class SuggestionWords {
    private static final int UNITS_SHOWN = 3;

    private SuggestionWords() {}

    /** The suggestion in lines; empty when no rule answers. */
    static Optional<SuggestionLines> lines(PageContext page, DecisionView view) {
        var suggestion = view.suggestion();
        if (suggestion.rule().isEmpty()) {
            return Optional.empty();
        }
        var rule = suggestion.rule().get();
        var destination = suggestion.destination().orElseThrow();
        var clause = suggestion.clauseOf(rule);
        return Optional.of(
                new SuggestionLines(
                        new Link(
                                AgreementLinks.clause(
                                        suggestion.agreed().slug(),
                                        suggestion.agreed().number(),
                                        clause),
                                Cited.clause(clause)),
                        ruleLink(page, suggestion, rule),
                        suggestion.pilot().map(pilot -> pilot(page, pilot, clause)),
                        destination.sentence().in(page.locale()),
                        unitsAndDeadline(page, view, destination),
                        suggestion.also().map(also -> also(page, view, also)),
                        services(page, destination, suggestion.also())));
    }

    private static String pilot(PageContext page, Pilot pilot, String clause) {
        return page.text("pathway.pilot", pilot.name(), pilot.to(), clause);
    }

    /** Where each destination stands in the catalogue; what needs no service has no entry. */
    private static List<Link> services(
            PageContext page, Destination destination, Optional<Destination> also) {
        return Stream.concat(Stream.of(destination), also.stream())
                .flatMap(
                        to ->
                                to
                                        .service()
                                        .map(
                                                slug ->
                                                        new Link(
                                                                OrganisationLinks.service(slug),
                                                                page.text(
                                                                        "pathway.decide.service",
                                                                        to.name()
                                                                                .in(
                                                                                        page
                                                                                                .locale()))))
                                        .stream())
                .toList();
    }

    static Link ruleLink(PageContext page, Suggestion suggestion, int rule) {
        return new Link(
                AgreementLinks.rule(
                        suggestion.agreed().slug(),
                        suggestion.agreed().number(),
                        suggestion.phase().table(),
                        suggestion.written(rule)),
                page.text("pathway.rule", suggestion.written(rule)));
    }

    private static String also(PageContext page, DecisionView view, Destination also) {
        var sentence = also.sentence().in(page.locale());
        var line = sentence + " " + unitsAndDeadline(page, view, also);
        return also.consent() ? line + " · " + page.text("pathway.consent") : line;
    }

    private static String unitsAndDeadline(
            PageContext page, DecisionView view, Destination destination) {
        if (destination.service().isEmpty()) {
            return page.text("pathway.decide.unsent");
        }
        var parts = new ArrayList<String>();
        parts.add(units(page, view.units().getOrDefault(destination.id(), List.of())));
        destination.reply().map(reply -> deadline(page, reply)).ifPresent(parts::add);
        return String.join(" · ", parts);
    }

    static String units(PageContext page, List<Unit> units) {
        if (units.isEmpty()) {
            return page.text("pathway.decide.nobody");
        }
        var names =
                units.stream()
                        .limit(UNITS_SHOWN)
                        .map(Unit::fullName)
                        .collect(Collectors.joining("; "));
        return units.size() > UNITS_SHOWN
                ? page.text("pathway.decide.units", names, units.size() - UNITS_SHOWN)
                : names;
    }

    private static String deadline(PageContext page, ReplyDeadline reply) {
        return switch (reply) {
            case ReplyDeadline.WorkingDays(var days, var clause) ->
                    page.text("pathway.reply.days", days, clause);
            case ReplyDeadline.Hours(var hours, var clause) ->
                    page.text("pathway.reply.hours", hours, clause);
        };
    }
}
