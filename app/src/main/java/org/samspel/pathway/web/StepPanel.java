package org.samspel.pathway.web;

import gg.jte.Content;

import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.pathway.Course;
import org.samspel.pathway.PathwayLinks;
import org.samspel.pathway.PathwayStep;
import org.samspel.pathway.PathwaySteps;
import org.samspel.questionnaire.Instruments;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;
import org.samspel.shell.PersonPanel;
import org.samspel.shell.Templates;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Optional;

/** The next step for a person, for clinicians. */
@Component
class StepPanel implements PersonPanel {
    private static final int ORDER = 100;

    private final PathwaySteps steps;
    private final Instruments instruments;
    private final Templates templates;

    StepPanel(PathwaySteps steps, Instruments instruments, Templates templates) {
        this.steps = steps;
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
                : Optional.of(templates.content("pathway/panel", page(page, person, step)));
    }

    private StepPanelPage page(PageContext page, PersonId person, PathwayStep step) {
        var way = PathwayLinks.of(step, person);
        return switch (step) {
            case PathwayStep.Start _ -> panel(page, page.text("pathway.next.start"), way, "start");
            case PathwayStep.FillIn(var course, var instrument) -> {
                var text = page.text("pathway.next.fill", name(page, instrument));
                yield panel(page, text, way, "fill")
                        .beside(assess(page, course, "pathway.next.assess.without"));
            }
            case PathwayStep.Assess _ ->
                    panel(page, page.text("pathway.next.assess"), way, "assess");
            case PathwayStep.Decide(var course, var assessment) ->
                    panel(
                                    page,
                                    page.text("pathway.next.decide", assessment.assessedOn()),
                                    way,
                                    "decide")
                            .beside(assess(page, course, "pathway.next.assess.again"));
            case PathwayStep.Send(var course, var _, var to) -> {
                var text = page.text("pathway.next.send", to.name().in(page.locale()));
                yield panel(page, text, way, "send").beside(onwards(page, person, course));
            }
            case PathwayStep.Close(var _, var departure) ->
                    panel(page, DepartureWords.of(page, departure), way, "close");
            case PathwayStep.Prevent(var _, var to, var clause) ->
                    panel(
                                    page,
                                    page.text(
                                            "pathway.next.prevent",
                                            to.sentence().in(page.locale()),
                                            clause),
                                    way,
                                    "prevent")
                            .beside(start(page, person));
            case PathwayStep.Done(var course, var routing, var to) ->
                    panel(
                                    page,
                                    page.text(
                                            "pathway.next.done",
                                            LocalDate.ofInstant(routing.decidedAt(), page.zone()),
                                            to.name().in(page.locale())),
                                    "",
                                    "")
                            .beside(assess(page, course, "pathway.next.assess.again"));
            case PathwayStep.Nothing _ -> panel(page, "", "", "");
        };
    }

    private StepPanelPage panel(PageContext page, String text, String way, String key) {
        var main =
                way.isEmpty()
                        ? Optional.<Link>empty()
                        : Optional.of(new Link(way, wayWords(page, key, way)));
        return new StepPanelPage(page, text, main, Optional.empty());
    }

    private String wayWords(PageContext page, String key, String way) {
        var instrument = way.substring(way.lastIndexOf('/') + 1);
        return page.text("pathway.next." + key + ".way", name(page, instrument));
    }

    /** An ended course takes no assessment; a new one may begin. */
    private static Link onwards(PageContext page, PersonId person, Course course) {
        return course.isOpen()
                ? assess(page, course, "pathway.next.assess.again")
                : start(page, person);
    }

    private static Link start(PageContext page, PersonId person) {
        return new Link(PathwayLinks.start(person), page.text("pathway.next.start.way"));
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
}
