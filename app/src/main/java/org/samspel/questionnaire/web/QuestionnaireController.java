package org.samspel.questionnaire.web;

import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.Role;
import org.samspel.person.PersonStatus;
import org.samspel.person.web.PersonHeaders;
import org.samspel.questionnaire.Instruments;
import org.samspel.questionnaire.NextStep;
import org.samspel.questionnaire.Opening;
import org.samspel.questionnaire.Questionnaires;
import org.samspel.questionnaire.Submission;
import org.samspel.shell.NotFound;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

@Controller
@RequestMapping("/people/{id}/questionnaires/{instrument}")
@OpenTo({Role.GP, Role.PHYSIOTHERAPIST, Role.MUNICIPALITY, Role.HOSPITAL})
class QuestionnaireController {
    private static final String FORM = "questionnaire/form";
    private static final String TOKEN = "token";

    private final Questionnaires questionnaires;
    private final Instruments instruments;
    private final PersonHeaders headers;
    private final ObjectProvider<NextStep> nextSteps;

    QuestionnaireController(
            Questionnaires questionnaires,
            Instruments instruments,
            PersonHeaders headers,
            ObjectProvider<NextStep> nextSteps) {
        this.questionnaires = questionnaires;
        this.instruments = instruments;
        this.headers = headers;
        this.nextSteps = nextSteps;
    }

    @GetMapping
    Page show(
            @PathVariable UUID id, @PathVariable String instrument, PageContext page, Actor actor) {
        var person = new PersonId(id);
        return switch (questionnaires.open(actor, person, instrument)) {
            case Opening.Open open ->
                    Page.of(
                            FORM,
                            QuestionnaireForm.fresh(page, headers.of(actor, person, page), open));
            case Opening.PersonGone(var what) -> gone(page, actor, person, what);
            case Opening.NotPermitted _ -> throw new NotFound();
            case Opening.NoSuchInstrument() -> throw new NotFound();
        };
    }

    @PostMapping
    Page submit(
            @PathVariable UUID id,
            @PathVariable String instrument,
            @RequestParam UUID token,
            @RequestParam MultiValueMap<String, String> sent,
            PageContext page,
            Actor actor) {
        var person = new PersonId(id);
        var typed = answers(sent, page);
        var submission =
                questionnaires.submit(actor, person, instrument, typed, page.locale(), token);
        return switch (submission) {
            case Submission.Answered _ -> Page.redirect(next(actor, person, instrument));
            case Submission.Incomplete(var missing) ->
                    Page.invalid(
                            FORM,
                            again(
                                    page,
                                    actor,
                                    person,
                                    instrument,
                                    token,
                                    typed,
                                    missing,
                                    List.of()));
            case Submission.Impossible(var items, var missing) ->
                    Page.invalid(
                            FORM,
                            again(page, actor, person, instrument, token, typed, missing, items));
            case Submission.PersonGone(var what) -> gone(page, actor, person, what);
            case Submission.NotPermitted _ -> throw new NotFound();
            case Submission.NoSuchInstrument() -> throw new NotFound();
        };
    }

    private Page gone(PageContext page, Actor actor, PersonId person, PersonStatus status) {
        return Page.refused(
                "questionnaire/gone", new GonePage(page, headers.of(actor, person, page), status));
    }

    /** All that was sent but the form's own fields; a question answered twice becomes no answer. */
    private static Map<String, String> answers(
            MultiValueMap<String, String> sent, PageContext page) {
        var answers = new HashMap<String, String>();
        sent.forEach((name, values) -> answers.put(name, String.join(" ", values)));
        answers.remove(TOKEN);
        answers.remove(page.csrf().parameter());
        return answers;
    }

    private QuestionnaireForm again(
            PageContext page,
            Actor actor,
            PersonId person,
            String instrument,
            UUID token,
            Map<String, String> typed,
            List<String> missing,
            List<String> impossible) {
        var found = instruments.find(instrument).orElseThrow(NotFound::new);
        return new QuestionnaireForm(
                page,
                headers.of(actor, person, page),
                found,
                token,
                typed,
                Set.of(),
                AnswerErrors.of(page, found, missing, impossible));
    }

    private String next(Actor actor, PersonId person, String instrument) {
        return nextSteps
                .orderedStream()
                .flatMap(room -> room.after(actor, person, instrument).stream())
                .findFirst()
                .orElse("/people/" + person);
    }
}
