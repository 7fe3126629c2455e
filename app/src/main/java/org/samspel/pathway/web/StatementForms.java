package org.samspel.pathway.web;

import org.samspel.agreement.FactDefinition;
import org.samspel.agreement.FactDefinition.FactKind;
import org.samspel.agreement.StageFact;
import org.samspel.kernel.Actor;
import org.samspel.pathway.CourseStages;
import org.samspel.pathway.CourseView;
import org.samspel.pathway.DiagnosisCodes;
import org.samspel.pathway.Stated;
import org.samspel.person.web.PersonHeaders;
import org.samspel.shell.Choice;
import org.samspel.shell.FormErrors;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The forms to state something of a course: one for each thing that can be stated. */
@Component
class StatementForms {
    private final CourseStages stages;
    private final DiagnosisCodes codes;
    private final PersonHeaders headers;

    StatementForms(CourseStages stages, DiagnosisCodes codes, PersonHeaders headers) {
        this.stages = stages;
        this.codes = codes;
        this.headers = headers;
    }

    /** Empty when the agreement asks for no such thing. */
    Optional<StatementPage> form(
            PageContext page,
            Actor.Staff actor,
            CourseView view,
            String about,
            UUID token,
            Typed typed,
            FormErrors errors) {
        return question(page, actor, view, about)
                .map(
                        question ->
                                new StatementPage(
                                        page,
                                        headers.of(actor, view.course().person(), page),
                                        view.course(),
                                        question,
                                        token,
                                        typed,
                                        errors));
    }

    private Optional<StatementQuestion> question(
            PageContext page, Actor.Staff actor, CourseView view, String about) {
        if (about.equals(StatementQuestion.DIAGNOSIS)) {
            return Optional.of(ofDiagnosis(page, actor));
        }
        return asked(actor, view, about)
                .map(fact -> ofMilestone(page, fact))
                .or(
                        () ->
                                view.agreed()
                                        .fact(about)
                                        .filter(StatementForms::isDoctors)
                                        .map(fact -> ofDoctor(page, fact)));
    }

    private static boolean isDoctors(FactDefinition fact) {
        return fact.kind() instanceof FactKind.DoctorsStatement;
    }

    private StatementQuestion ofDiagnosis(PageContext page, Actor.Staff actor) {
        var list = codes.of(actor.area());
        return new StatementQuestion(
                StatementQuestion.DIAGNOSIS,
                page.text("pathway.state.diagnosis.title"),
                page.text("pathway.state.diagnosis.code", list.name()),
                "",
                diagnoses(page, actor),
                page.text("pathway.score.source", list.source()),
                false);
    }

    private static StatementQuestion ofMilestone(PageContext page, StageFact fact) {
        return new StatementQuestion(
                fact.code(),
                page.text("pathway.state." + fact.code() + ".title"),
                "",
                page.text("pathway.state." + fact.code() + ".hint"),
                List.of(),
                "",
                false);
    }

    private static StatementQuestion ofDoctor(PageContext page, FactDefinition fact) {
        var label = fact.label().in(page.locale());
        return new StatementQuestion(
                fact.name(),
                label,
                page.text("pathway.doctor.question", label),
                fact.help().map(it -> it.in(page.locale())).orElse(""),
                List.of(
                        Choice.of("yes", page.text("pathway.doctor.yes")),
                        Choice.of("no", page.text("pathway.doctor.no"))),
                "",
                true);
    }

    private List<Choice> diagnoses(PageContext page, Actor.Staff actor) {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", page.text("pathway.state.diagnosis.choose")));
        codes.of(actor.area())
                .codes()
                .forEach(
                        one ->
                                choices.add(
                                        Choice.of(
                                                one.code(),
                                                one.code() + " " + one.label().in(page.locale()))));
        return choices;
    }

    private Optional<StageFact> asked(Actor.Staff actor, CourseView view, String about) {
        return StageFact.named(about)
                .filter(
                        fact ->
                                stages.agreed(actor, view.course()).course().stages().stream()
                                        .anyMatch(stage -> stage.asked().contains(fact)));
    }

    /** What the form states; empty where nothing is chosen. */
    Optional<Stated> stated(Actor.Staff actor, CourseView view, String about, Typed typed) {
        if (about.equals(StatementQuestion.DIAGNOSIS)) {
            return typed.has("choice")
                    ? Optional.of(
                            new Stated.Diagnosis(
                                    codes.of(actor.area()).system(), typed.text("choice")))
                    : Optional.empty();
        }
        return asked(actor, view, about)
                .<Stated>map(Stated.Milestone::new)
                .or(
                        () ->
                                switch (typed.text("choice")) {
                                    case "yes" -> Optional.of(new Stated.ByDoctor(about, true));
                                    case "no" -> Optional.of(new Stated.ByDoctor(about, false));
                                    default -> Optional.empty();
                                });
    }
}
