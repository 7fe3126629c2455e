package org.samspel.pathway.web;

import org.samspel.agreement.FactDefinition;
import org.samspel.agreement.FactDefinition.FactKind;
import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.kernel.Role;
import org.samspel.pathway.AssessmentOutcome;
import org.samspel.pathway.AssessmentStart;
import org.samspel.pathway.Assessments;
import org.samspel.pathway.CourseId;
import org.samspel.pathway.PathwayLinks;
import org.samspel.pathway.web.AssessmentPage.ScoreLine;
import org.samspel.person.web.PersonHeaders;
import org.samspel.questionnaire.Instruments;
import org.samspel.shell.FormErrors;
import org.samspel.shell.Link;
import org.samspel.shell.NotFound;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Controller
@OpenTo({Role.GP, Role.PHYSIOTHERAPIST, Role.MUNICIPALITY, Role.HOSPITAL})
class AssessmentController {
    private static final String FORM = "pathway/assess";

    private final Assessments assessments;
    private final Instruments instruments;
    private final PersonHeaders headers;

    AssessmentController(Assessments assessments, Instruments instruments, PersonHeaders headers) {
        this.assessments = assessments;
        this.instruments = instruments;
        this.headers = headers;
    }

    @GetMapping("/courses/{id}/assessments/new")
    Page begin(@PathVariable UUID id, PageContext page, Actor.Staff actor) {
        return switch (assessments.begin(actor, new CourseId(id))) {
            case AssessmentStart.Ready ready ->
                    Page.of(
                            FORM,
                            form(
                                    page,
                                    actor,
                                    ready,
                                    AssessmentForm.fresh(ready),
                                    FormErrors.none()));
            case AssessmentStart.CourseEnded(var course) ->
                    Page.redirect(PathwayLinks.course(course.id()));
            case AssessmentStart.PersonGone(var course, var departure) ->
                    Page.refused(
                            "pathway/gone",
                            new GonePage(
                                    page,
                                    headers.of(actor, course.person(), page),
                                    course,
                                    departure));
            case AssessmentStart.NoAgreement(var course) ->
                    Page.redirect(PathwayLinks.start(course.person()));
            case AssessmentStart.NotPermitted _ -> throw new NotFound();
        };
    }

    @PostMapping("/courses/{id}/assessments")
    Page assess(
            @PathVariable UUID id,
            @RequestParam UUID token,
            @RequestParam Map<String, String> sent,
            PageContext page,
            Actor.Staff actor) {
        var course = new CourseId(id);
        var form = AssessmentForm.sent(token, sent);
        return switch (assessments.assess(actor, form.wish(course))) {
            case AssessmentOutcome.Kept(var assessment) ->
                    Page.redirect(PathwayLinks.decide(assessment));
            case AssessmentOutcome.Invalid(var faults) -> {
                var ready = ready(actor, course);
                var errors = AssessmentForm.errors(page, ready.agreed(), faults);
                yield Page.invalid(FORM, form(page, actor, ready, form, errors));
            }
            // Their pages say what holds now, and how to go on.
            case AssessmentOutcome.CourseEnded _,
                    AssessmentOutcome.PersonGone _,
                    AssessmentOutcome.NoAgreement _ ->
                    begin(id, page, actor);
            case AssessmentOutcome.NotPermitted _ -> throw new NotFound();
        };
    }

    private AssessmentStart.Ready ready(Actor.Staff actor, CourseId course) {
        if (assessments.begin(actor, course) instanceof AssessmentStart.Ready ready) {
            return ready;
        }
        throw new NotFound();
    }

    private AssessmentPage form(
            PageContext page,
            Actor.Staff actor,
            AssessmentStart.Ready ready,
            AssessmentForm form,
            FormErrors errors) {
        var scores =
                ready.agreed().facts().stream()
                        .flatMap(fact -> score(page, ready, fact).stream())
                        .toList();
        return new AssessmentPage(
                page,
                headers.of(actor, ready.course().person(), page),
                ready,
                scores,
                form.token(),
                form.answers(),
                form.flags(),
                errors);
    }

    private Optional<ScoreLine> score(
            PageContext page, AssessmentStart.Ready ready, FactDefinition fact) {
        if (!(fact.kind() instanceof FactKind.InstrumentScore(var instrument))) {
            return Optional.empty();
        }
        var label = fact.label().in(page.locale());
        var taken = ready.scores().get(fact.name());
        var words = new ScoreWords(page, ready.agreed(), instruments);
        var way = PathwayLinks.fillIn(ready.course().person(), instrument);
        return Optional.of(
                taken == null
                        ? new ScoreLine(
                                label,
                                page.text("pathway.score.none"),
                                "",
                                new Link(way, page.text("pathway.score.fill", label)))
                        : new ScoreLine(
                                label,
                                words.score(taken),
                                words.note(fact, taken),
                                new Link(way, page.text("pathway.score.again", label))));
    }
}
