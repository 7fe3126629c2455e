package org.samspel.pathway.web;

import org.samspel.agreement.AgreementLinks;
import org.samspel.agreement.Destination;
import org.samspel.agreement.ReplyDeadline;
import org.samspel.decision.Decision;
import org.samspel.decision.Explanation;
import org.samspel.decision.RuleTrace;
import org.samspel.kernel.Actor;
import org.samspel.organisation.Unit;
import org.samspel.pathway.DecisionView;
import org.samspel.pathway.PathwayLinks;
import org.samspel.pathway.Routing;
import org.samspel.pathway.Suggestion;
import org.samspel.pathway.web.DecisionPage.Notice;
import org.samspel.pathway.web.DecisionPage.RuleLine;
import org.samspel.pathway.web.DecisionPage.SuggestionLines;
import org.samspel.person.web.PersonHeaders;
import org.samspel.questionnaire.Instruments;
import org.samspel.shell.Choice;
import org.samspel.shell.FormErrors;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts the decision page together. */
@Component
class DecisionPages {
    private static final int UNITS_SHOWN = 3;

    private final PersonHeaders headers;
    private final Instruments instruments;

    DecisionPages(PersonHeaders headers, Instruments instruments) {
        this.headers = headers;
        this.instruments = instruments;
    }

    DecisionPage of(
            PageContext page, Actor actor, DecisionView view, Typed typed, FormErrors errors) {
        var suggestion = view.suggestion();
        var why = new ExplanationWords(page, suggestion, instruments);
        var explanation = explanation(suggestion);
        var matched = suggestion.rule().isPresent();
        var agreed = suggestion.agreed();
        return new DecisionPage(
                page,
                headers.of(actor, view.person().id(), page),
                page.text(
                        "pathway.decide.lead",
                        agreed.title(),
                        agreed.number(),
                        agreed.inForceFrom()),
                suggested(page, view),
                notice(page, view),
                view.toAssessFirst().stream().map(why.words()::label).toList(),
                view.isOpen(),
                suggestion.decision() instanceof Decision.Matched found
                        ? why.because(found.rule().reasons())
                        : List.of(),
                matched ? explanation.map(new ChangeWords(why)::of).orElse(List.of()) : List.of(),
                explanation.map(it -> others(why, it)).orElse(List.of()),
                new Link(
                        PathwayLinks.assess(suggestion.assessment().course()),
                        page.text("pathway.decide.back")),
                PathwayLinks.decide(suggestion.assessment().id()) + "/routing",
                destinations(page, suggestion),
                agreed.reasons().stream()
                        .map(reason -> Choice.of(reason.id(), reason.label().in(page.locale())))
                        .toList(),
                typed,
                errors);
    }

    private static Optional<Explanation> explanation(Suggestion suggestion) {
        return switch (suggestion.decision()) {
            case Decision.Matched matched -> Optional.of(matched.explanation());
            case Decision.NoRule none -> Optional.of(none.explanation());
            case Decision.Conflict conflict -> Optional.of(conflict.explanation());
            case Decision.Unusable _ -> Optional.empty();
        };
    }

    private static Optional<SuggestionLines> suggested(PageContext page, DecisionView view) {
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
                                "§ " + clause),
                        ruleLink(page, suggestion, rule),
                        destination.sentence().in(page.locale()),
                        unitsAndDeadline(page, view, destination),
                        suggestion.also().map(also -> also(page, view, also))));
    }

    private static Link ruleLink(PageContext page, Suggestion suggestion, int rule) {
        return new Link(
                AgreementLinks.rule(
                        suggestion.agreed().slug(),
                        suggestion.agreed().number(),
                        suggestion.phase().table(),
                        rule),
                page.text("pathway.rule", rule));
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

    private static String units(PageContext page, List<Unit> units) {
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

    private static Optional<Notice> notice(PageContext page, DecisionView view) {
        if (view.decided().isPresent()) {
            return Optional.of(decided(page, view, view.decided().get()));
        }
        if (view.newer().isPresent()) {
            var way =
                    new Link(
                            PathwayLinks.decide(view.newer().get()),
                            page.text("pathway.newer.way"));
            return Optional.of(
                    new Notice(
                            page.text("pathway.newer.title"),
                            page.text("pathway.newer.text"),
                            List.of(way)));
        }
        if (view.suggestion().rule().isPresent()) {
            return Optional.empty();
        }
        var key =
                switch (view.suggestion().decision()) {
                    case Decision.Conflict _ -> "pathway.conflict";
                    case Decision.Unusable _, Decision.Matched _ -> "pathway.unusable";
                    case Decision.NoRule _ ->
                            view.toAssessFirst().isEmpty() ? "pathway.norule" : "pathway.first";
                };
        return Optional.of(
                new Notice(page.text(key + ".title"), page.text(key + ".text"), List.of()));
    }

    private static Notice decided(PageContext page, DecisionView view, Routing routing) {
        var chosen = view.suggestion().agreed().destination(routing.chosen());
        var sends = chosen.flatMap(Destination::service).isPresent();
        var way =
                sends
                        ? new Link(
                                PathwayLinks.send(routing.id()), page.text("pathway.decided.send"))
                        : new Link(
                                PathwayLinks.person(routing.person()),
                                page.text("pathway.decided.person"));
        return new Notice(
                page.text("pathway.decided.title", routing.decidedAt()),
                page.text(
                        routing.followed() ? "pathway.decided.followed" : "pathway.decided.other",
                        chosen.map(it -> it.name().in(page.locale())).orElse(routing.chosen())),
                List.of(way));
    }

    private static List<RuleLine> others(ExplanationWords why, Explanation explanation) {
        var changes = new ChangeWords(why);
        var answered = why.suggestion().rule().orElse(0);
        return explanation.rules().stream()
                .filter(trace -> trace.rule() != answered)
                .map(trace -> ruleLine(why, changes, trace))
                .toList();
    }

    private static RuleLine ruleLine(ExplanationWords why, ChangeWords changes, RuleTrace trace) {
        return new RuleLine(
                ruleLink(why.page(), why.suggestion(), trace.rule()),
                changes.destinations(why.suggestion(), trace.rule()),
                why.whyNot(trace));
    }

    /** Every destination but the suggested one. */
    private static List<Choice> destinations(PageContext page, Suggestion suggestion) {
        return suggestion.agreed().destinations().stream()
                .filter(it -> suggestion.destination().filter(it::equals).isEmpty())
                .map(it -> Choice.of(it.id(), it.name().in(page.locale())))
                .toList();
    }
}
