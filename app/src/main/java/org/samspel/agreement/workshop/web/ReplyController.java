package org.samspel.agreement.workshop.web;

import org.samspel.agreement.workshop.Answer;
import org.samspel.agreement.workshop.Answer.Reply;
import org.samspel.agreement.workshop.Consultations;
import org.samspel.agreement.workshop.Markdown;
import org.samspel.agreement.workshop.Outcome;
import org.samspel.agreement.workshop.PartyAnswers;
import org.samspel.agreement.workshop.Refusal;
import org.samspel.agreement.workshop.Round;
import org.samspel.agreement.workshop.WorkshopLinks;
import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.kernel.PartyId;
import org.samspel.kernel.Role;
import org.samspel.shell.ConflictRow;
import org.samspel.shell.NotFound;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The group replies to what a party answered. */
@Controller
@OpenTo(Role.SECRETARY)
class ReplyController {
    private final Consultations consultations;
    private final PartyAnswers answers;

    ReplyController(Consultations consultations, PartyAnswers answers) {
        this.consultations = consultations;
        this.answers = answers;
    }

    @GetMapping("/agreements/{slug}/revisions/{number}/answers/{clause}/{party}/reply")
    Page form(
            PageContext page,
            Actor.Staff actor,
            Round round,
            @PathVariable String clause,
            @PathVariable UUID party) {
        var answer = answer(round, clause, party);
        var typed =
                answer.reply()
                        .map(
                                reply ->
                                        new Typed(
                                                Map.of(
                                                        "version",
                                                        String.valueOf(reply.version()),
                                                        "reply",
                                                        reply.text())))
                        .orElseGet(() -> new Typed(Map.of("version", "0")));
        return form(page, round, answer, typed).show();
    }

    @PostMapping("/agreements/{slug}/revisions/{number}/answers/{clause}/{party}/reply")
    Page reply(
            PageContext page,
            Actor.Staff actor,
            Round round,
            @PathVariable String clause,
            @PathVariable UUID party,
            Typed typed) {
        var answer = answer(round, clause, party);
        var form = form(page, round, answer, typed);
        var missing = form.missing("reply");
        if (!missing.isEmpty()) {
            return form.invalid(missing);
        }
        var key = round.revision().key();
        var outcome =
                answers.reply(
                        actor,
                        key,
                        answer.party(),
                        answer.clause(),
                        typed.version(),
                        typed.text("reply"));
        if (outcome instanceof Outcome.Refused(Refusal.Stale _)) {
            var now =
                    consultations
                            .round(actor, key)
                            .flatMap(stored -> answer(stored, clause, party).reply());
            var row =
                    new ConflictRow(
                            page.text("agreement.work.reply.text"),
                            typed.text("reply"),
                            now.map(Reply::text).orElse(""));
            return form(page, round, answer, typed.at(now.map(Reply::version).orElse(0)))
                    .stale(List.of(row));
        }
        return form.answer(
                outcome,
                "reply",
                WorkshopLinks.consultation(key) + "#" + AnswerController.anchor(answer.clause()));
    }

    private static Answer answer(Round round, String clause, UUID party) {
        return round.answers().stream()
                .filter(each -> each.party().equals(new PartyId(party)))
                .filter(each -> AnswerController.address(each.clause()).equals(clause))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static StepForm form(PageContext page, Round round, Answer answer, Typed typed) {
        var key = round.revision().key();
        return StepForm.of(
                        page,
                        "reply",
                        ConsultationPages.back(page, key),
                        WorkshopLinks.revision(key)
                                + "/answers/"
                                + AnswerController.address(answer.clause())
                                + "/"
                                + answer.party()
                                + "/reply",
                        List.of(
                                FormField.hidden("version"),
                                FormField.text("reply", page.text("agreement.work.reply.text"))),
                        typed)
                .titled(ConsultationPages.title(page, round, answer.clause()))
                .about(Markdown.of(answer.text()));
    }
}
