package org.samspel.pathway.web;

import gg.jte.Content;

import org.jspecify.annotations.Nullable;
import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.Agreements;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.pathway.Course;
import org.samspel.pathway.PathwayLinks;
import org.samspel.pathway.PathwayStep;
import org.samspel.pathway.PathwaySteps;
import org.samspel.questionnaire.Instruments;
import org.samspel.shell.Definition;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;
import org.samspel.shell.PersonPanel;
import org.samspel.shell.Templates;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The next step for a person, for clinicians. */
@Component
class StepPanel implements PersonPanel {
    private static final int ORDER = 100;

    private final PathwaySteps steps;
    private final Agreements agreements;
    private final Instruments instruments;
    private final Templates templates;

    StepPanel(
            PathwaySteps steps,
            Agreements agreements,
            Instruments instruments,
            Templates templates) {
        this.steps = steps;
        this.agreements = agreements;
        this.instruments = instruments;
        this.templates = templates;
    }

    @Override
    public Column column() {
        return Column.NOW;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Content> panel(PersonId person, Actor actor, PageContext page) {
        if (!(actor instanceof Actor.Staff staff) || !PathwaySteps.isFor(staff)) {
            return Optional.empty();
        }
        var step = steps.next(staff, person);
        return step instanceof PathwayStep.Nothing
                ? Optional.empty()
                : Optional.of(templates.content("pathway/panel", page(page, staff, person, step)));
    }

    private StepPanelPage page(
            PageContext page, Actor.Staff actor, PersonId person, PathwayStep step) {
        var way = PathwayLinks.of(step, person);
        return switch (step) {
            case PathwayStep.Start _ ->
                    panel(page, actor, null, page.text("pathway.next.start"), way, "start", null);
            case PathwayStep.FillIn(var course, var instrument) -> {
                var name = name(page, instrument);
                yield panel(
                        page,
                        actor,
                        course,
                        page.text("pathway.next.fill", name),
                        way,
                        "fill",
                        assess(page, course, "pathway.next.assess.without"));
            }
            case PathwayStep.Assess(var course) ->
                    panel(
                            page,
                            actor,
                            course,
                            page.text("pathway.next.assess"),
                            way,
                            "assess",
                            null);
            case PathwayStep.Decide(var course, var assessment) ->
                    panel(
                            page,
                            actor,
                            course,
                            page.text("pathway.next.decide", assessment.assessedOn()),
                            way,
                            "decide",
                            assess(page, course, "pathway.next.assess.again"));
            case PathwayStep.Send(var course, var _, var to) ->
                    panel(
                            page,
                            actor,
                            course,
                            page.text("pathway.next.send", to.name().in(page.locale())),
                            way,
                            "send",
                            assess(page, course, "pathway.next.assess.again"));
            case PathwayStep.Done(var course, var routing, var to) ->
                    panel(
                            page,
                            actor,
                            course,
                            page.text(
                                    "pathway.next.done",
                                    LocalDate.ofInstant(routing.decidedAt(), page.zone()),
                                    to.name().in(page.locale())),
                            "",
                            "",
                            assess(page, course, "pathway.next.assess.again"));
            case PathwayStep.Nothing _ -> panel(page, actor, null, "", "", "", null);
        };
    }

    private StepPanelPage panel(
            PageContext page,
            Actor.Staff actor,
            @Nullable Course course,
            String text,
            String way,
            String key,
            @Nullable Link other) {
        var main =
                way.isEmpty()
                        ? Optional.<Link>empty()
                        : Optional.of(new Link(way, wayWords(page, key, way)));
        return new StepPanelPage(
                page,
                text,
                main,
                Optional.ofNullable(other),
                course == null ? List.of() : facts(page, actor, course),
                Optional.ofNullable(course)
                        .map(
                                it ->
                                        new Link(
                                                PathwayLinks.edit(it.id()),
                                                page.text("pathway.next.course.edit"))));
    }

    private String wayWords(PageContext page, String key, String way) {
        var instrument = way.substring(way.lastIndexOf('/') + 1);
        return page.text("pathway.next." + key + ".way", name(page, instrument));
    }

    private static Link assess(PageContext page, Course course, String key) {
        return new Link(PathwayLinks.assess(course.id()), page.text(key));
    }

    private String name(PageContext page, String instrument) {
        return instruments
                .find(instrument)
                .map(known -> known.name().in(page.locale()))
                .orElse(instrument);
    }

    private List<Definition> facts(PageContext page, Actor.Staff actor, Course course) {
        var agreed =
                agreements
                        .inForce(actor.area(), course.agreement(), page.today())
                        .or(
                                () ->
                                        agreements.version(
                                                actor.area(),
                                                course.agreement(),
                                                course.agreementVersion()));
        return agreed.map(it -> facts(page, it, course)).orElse(List.of());
    }

    private static List<Definition> facts(
            PageContext page, AgreementVersion agreed, Course course) {
        var phase = course.phaseOn(page.today(), agreed).name().in(page.locale());
        return List.of(
                new Definition(
                        page.text("pathway.agreement"),
                        agreed.title(),
                        "/agreements/" + agreed.slug()),
                Definition.of(
                        page.text("pathway.onset"),
                        page.date(course.onset())
                                + " · "
                                + page.text(
                                        "pathway.timeline.weeks", course.weeksOn(page.today()))),
                Definition.of(
                        page.text("pathway.phase"),
                        course.override()
                                .map(
                                        judged ->
                                                page.text(
                                                        "pathway.next.phase.judged",
                                                        phase,
                                                        judged.reason()))
                                .orElse(phase)));
    }
}
