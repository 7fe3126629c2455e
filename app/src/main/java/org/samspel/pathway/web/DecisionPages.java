package org.samspel.pathway.web;

import org.samspel.agreement.FactDefinition;
import org.samspel.agreement.FactDefinition.FactKind;
import org.samspel.decision.Decision;
import org.samspel.decision.Explanation;
import org.samspel.decision.RuleTrace;
import org.samspel.kernel.Actor;
import org.samspel.pathway.DecisionView;
import org.samspel.pathway.PathwayLinks;
import org.samspel.pathway.Routing;
import org.samspel.pathway.Stated;
import org.samspel.pathway.StatementReading;
import org.samspel.pathway.Suggestion;
import org.samspel.pathway.web.DecisionPage.MissingLine;
import org.samspel.pathway.web.DecisionPage.Notice;
import org.samspel.pathway.web.DecisionPage.RuleLine;
import org.samspel.person.web.PersonHeaders;
import org.samspel.questionnaire.Instruments;
import org.samspel.shell.FormErrors;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** Puts the decision page together. */
@Component
class DecisionPages {
    private final PersonHeaders headers;
    private final StatementReading statements;
    private final Instruments instruments;

    DecisionPages(PersonHeaders headers, StatementReading statements, Instruments instruments) {
        this.headers = headers;
        this.statements = statements;
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
                SuggestionWords.lines(page, view),
                notice(page, view),
                view.toAssessFirst().stream().map(fact -> missing(why, actor, fact)).toList(),
                view.isOpen(),
                suggestion.decision() instanceof Decision.Matched found
                        ? why.because(found.rule().reasons())
                        : List.of(),
                matched ? explanation.map(new ChangeWords(why)::of).orElse(List.of()) : List.of(),
                explanation.map(it -> others(why, it)).orElse(List.of()),
                view.underNewest().map(newest -> NewestWords.line(page, suggestion, newest)),
                back(page, view),
                ChoiceForm.of(
                        page,
                        PathwayLinks.decide(suggestion.assessment().id()) + "/routing",
                        agreed,
                        suggestion.destination(),
                        typed,
                        errors));
    }

    private static Link back(PageContext page, DecisionView view) {
        var course = view.suggestion().assessment().course();
        return view.assessable()
                ? new Link(PathwayLinks.assess(course), page.text("pathway.decide.back"))
                : new Link(PathwayLinks.course(course), page.text("pathway.course.back"));
    }

    /** What only a doctor may state is no question of an assessment: the page says who may. */
    private MissingLine missing(ExplanationWords why, Actor actor, FactDefinition fact) {
        var label = why.words().label(fact);
        if (!(fact.kind() instanceof FactKind.DoctorsStatement(var roles))) {
            return new MissingLine(label, "", Optional.empty());
        }
        var may =
                actor instanceof Actor.Staff staff
                        && statements.mayState(
                                staff,
                                why.suggestion().agreed(),
                                new Stated.ByDoctor(fact.name(), true));
        var assessment = why.suggestion().assessment();
        return new MissingLine(
                label,
                DoctorWords.who(why.page(), roles),
                may
                        ? Optional.of(
                                new Link(
                                        PathwayLinks.stateFor(assessment, fact.name()),
                                        why.page().text("pathway.doctor.way")))
                        : Optional.empty());
    }

    private static Optional<Explanation> explanation(Suggestion suggestion) {
        return switch (suggestion.decision()) {
            case Decision.Matched matched -> Optional.of(matched.explanation());
            case Decision.NoRule none -> Optional.of(none.explanation());
            case Decision.Collected collected -> Optional.of(collected.explanation());
            case Decision.Otherwise otherwise -> Optional.of(otherwise.explanation());
            case Decision.Conflict conflict -> Optional.of(conflict.explanation());
            case Decision.Unusable _ -> Optional.empty();
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
                    case Decision.Unusable _,
                            Decision.Matched _,
                            Decision.Collected _,
                            Decision.Otherwise _ ->
                            "pathway.unusable";
                    case Decision.NoRule _ ->
                            view.toAssessFirst().isEmpty() ? "pathway.norule" : "pathway.first";
                };
        return Optional.of(
                new Notice(page.text(key + ".title"), page.text(key + ".text"), List.of()));
    }

    private static Notice decided(PageContext page, DecisionView view, Routing routing) {
        var chosen = view.suggestion().agreed().destination(routing.chosen());
        var way =
                view.toSend()
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
                SuggestionWords.ruleLink(why.page(), why.suggestion(), trace.rule()),
                changes.destinations(why.suggestion(), trace.rule()),
                why.whyNot(trace));
    }
}
