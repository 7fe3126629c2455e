package org.samspel.pathway.web;

import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.Agreements;
import org.samspel.agreement.FactDefinition;
import org.samspel.agreement.FactDefinition.FactKind;
import org.samspel.kernel.Actor;
import org.samspel.kernel.UnitId;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.Unit;
import org.samspel.pathway.Assessment;
import org.samspel.pathway.AssessmentId;
import org.samspel.pathway.Assessments;
import org.samspel.pathway.PathwayLinks;
import org.samspel.pathway.PathwaySteps;
import org.samspel.pathway.Routing;
import org.samspel.pathway.RoutingId;
import org.samspel.pathway.Routings;
import org.samspel.questionnaire.Instruments;
import org.samspel.shell.PageContext;
import org.samspel.shell.Pill;
import org.samspel.shell.TimelineText;
import org.samspel.shell.TimelineWords;
import org.samspel.shell.Tone;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The timeline's lines about assessments and routings. */
@Component
class PathwayTimeline implements TimelineWords {
    private static final String ASSESSED = "assessed";
    private static final String ROUTED = "routed";

    private final Assessments assessments;
    private final Routings routings;
    private final Agreements agreements;
    private final Organisations organisations;
    private final Instruments instruments;

    PathwayTimeline(
            Assessments assessments,
            Routings routings,
            Agreements agreements,
            Organisations organisations,
            Instruments instruments) {
        this.assessments = assessments;
        this.routings = routings;
        this.agreements = agreements;
        this.organisations = organisations;
        this.instruments = instruments;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(ASSESSED, ROUTED);
    }

    /** What clinicians found is for clinicians and the person. */
    @Override
    public Map<UUID, TimelineText> words(
            String kind, Collection<UUID> subjectIds, PageContext page) {
        var actor = page.actor();
        var words = new HashMap<UUID, TimelineText>();
        if (actor instanceof Actor.Oneself || PathwaySteps.isFor(actor)) {
            if (kind.equals(ASSESSED)) {
                assessments
                        .findAll(actor, subjectIds.stream().map(AssessmentId::new).toList())
                        .forEach(found -> words.put(found.id().value(), assessed(page, found)));
            } else if (kind.equals(ROUTED)) {
                routings.findAll(actor, subjectIds.stream().map(RoutingId::new).toList())
                        .forEach(chosen -> words.put(chosen.id().value(), routed(page, chosen)));
            }
        }
        return words;
    }

    private TimelineText assessed(PageContext page, Assessment assessment) {
        var parts = new ArrayList<String>();
        parts.add(page.text("pathway.timeline.weeks", assessment.weeks()));
        agreed(page, assessment.agreement(), assessment.agreementVersion())
                .ifPresent(
                        it ->
                                it.facts().stream()
                                        .flatMap(fact -> part(page, assessment, fact).stream())
                                        .forEach(parts::add));
        return new TimelineText(
                page.text("pathway.timeline.assessed"),
                String.join(", ", parts),
                Optional.empty(),
                unit(page, assessment.unit()),
                href(page, assessment.id()));
    }

    private Optional<String> part(PageContext page, Assessment assessment, FactDefinition fact) {
        return switch (fact.kind()) {
            case FactKind.AnyRedFlag _ ->
                    Optional.of(
                            page.text(
                                    switch (assessment.facts().getOrDefault(fact.name(), "")) {
                                        case "true" -> "pathway.timeline.flags.present";
                                        case "false" -> "pathway.timeline.flags.absent";
                                        default -> "pathway.timeline.flags.unknown";
                                    }));
            case FactKind.InstrumentScore _ -> score(page, assessment, fact);
            default -> Optional.empty();
        };
    }

    private Optional<String> score(PageContext page, Assessment assessment, FactDefinition fact) {
        return Optional.ofNullable(assessment.scores().get(fact.name()))
                .flatMap(
                        taken ->
                                instruments
                                        .find(taken.instrument())
                                        .map(
                                                known ->
                                                        page.text(
                                                                "pathway.timeline.score",
                                                                fact.label().in(page.locale()),
                                                                taken.score(),
                                                                known.scoreMax(),
                                                                cutOff(fact))));
    }

    private static String cutOff(FactDefinition fact) {
        return fact.threshold().map(it -> Integer.toString(it.value())).orElse("–");
    }

    private TimelineText routed(PageContext page, Routing routing) {
        var agreed = agreed(page, routing.agreement(), routing.agreementVersion());
        var chosen =
                agreed.flatMap(it -> it.destination(routing.chosen()))
                        .map(it -> it.name().in(page.locale()))
                        .orElse(routing.chosen());
        return new TimelineText(
                page.text("pathway.timeline.routed", chosen),
                routing.followed() ? page.text("pathway.timeline.clause", routing.clause()) : "",
                Optional.of(pill(page, routing, agreed)),
                unit(page, routing.unit()),
                href(page, routing.assessment()));
    }

    private static Pill pill(PageContext page, Routing routing, Optional<AgreementVersion> agreed) {
        return routing.deviation()
                .map(Routing.Deviation::reason)
                .map(
                        id ->
                                agreed.stream()
                                        .flatMap(it -> it.reasons().stream())
                                        .filter(ready -> ready.id().equals(id))
                                        .map(ready -> ready.label().in(page.locale()))
                                        .findFirst()
                                        .orElse(id))
                .map(reason -> Pill.of(Tone.SOON, page.text("pathway.timeline.other", reason)))
                .orElseGet(() -> Pill.of(Tone.ACCENT, page.text("pathway.timeline.followed")));
    }

    private static Optional<String> href(PageContext page, AssessmentId assessment) {
        return PathwaySteps.isFor(page.actor())
                ? Optional.of(PathwayLinks.decide(assessment))
                : Optional.empty();
    }

    private Optional<AgreementVersion> agreed(PageContext page, String slug, int number) {
        return agreements.version(page.actor().area(), slug, number);
    }

    private String unit(PageContext page, UnitId id) {
        return organisations.unit(page.actor().area(), id).map(Unit::fullName).orElse("");
    }
}
