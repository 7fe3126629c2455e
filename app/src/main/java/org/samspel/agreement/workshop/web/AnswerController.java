package org.samspel.agreement.workshop.web;

import static org.samspel.kernel.Role.*;

import org.samspel.agreement.workshop.Answer;
import org.samspel.agreement.workshop.Answer.Stance;
import org.samspel.agreement.workshop.Consultations;
import org.samspel.agreement.workshop.Markdown;
import org.samspel.agreement.workshop.Outcome;
import org.samspel.agreement.workshop.PartyAnswers;
import org.samspel.agreement.workshop.Refusal;
import org.samspel.agreement.workshop.Round;
import org.samspel.agreement.workshop.WorkshopLinks;
import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.shell.Choice;
import org.samspel.shell.ConflictRow;
import org.samspel.shell.NotFound;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A party reads what went out, and answers clause by clause or for the whole. */
@Controller
@OpenTo({
    GP,
    PHYSIOTHERAPIST,
    MUNICIPALITY,
    HOSPITAL,
    JOB_CENTRE,
    ASSOCIATION,
    SECRETARY,
    COUNCIL,
    REVIEWER,
    ADMIN
})
class AnswerController {
    /** What stands in an address for the agreement as a whole. */
    private static final String WHOLE = "whole";

    private static final int TEXT_LETTERS_MAX = 4000;

    private final Consultations consultations;
    private final PartyAnswers answers;
    private final ConsultationPages pages;

    AnswerController(Consultations consultations, PartyAnswers answers, ConsultationPages pages) {
        this.consultations = consultations;
        this.answers = answers;
        this.pages = pages;
    }

    @GetMapping("/agreements/{slug}/revisions/{number}/consultation")
    Page list(PageContext page, Actor.Staff actor, Round round) {
        return Page.of("agreement/consultation", pages.of(page, actor, round));
    }

    @GetMapping("/agreements/{slug}/revisions/{number}/answers/{clause}")
    Page form(PageContext page, Actor.Staff actor, Round round, @PathVariable String clause) {
        if (!ConsultationPages.mayAnswer(page, actor, round)) {
            return Page.redirect(WorkshopLinks.consultation(round.revision().key()));
        }
        return form(page, round, part(round, clause), stored(actor, round, part(round, clause)))
                .show();
    }

    @PostMapping("/agreements/{slug}/revisions/{number}/answers/{clause}")
    Page answer(
            PageContext page,
            Actor.Staff actor,
            Round round,
            @PathVariable String clause,
            Typed typed) {
        var part = part(round, clause);
        var form = form(page, round, part, typed);
        var stance =
                Arrays.stream(Stance.values())
                        .filter(each -> each.name().equals(typed.text("stance")))
                        .findFirst();
        var errors = form.missing("stance");
        if (stance.filter(Stance::asksForReply).isPresent() && !typed.has("text")) {
            errors = errors.with("text", page.text("agreement.work.answer.why"));
        }
        if (typed.text("text").length() > TEXT_LETTERS_MAX) {
            errors = errors.with("text", page.text("agreement.work.clause.fault.TOO_LONG"));
        }
        if (stance.isEmpty() || !errors.isEmpty()) {
            return form.invalid(
                    errors.isEmpty()
                            ? errors.with(
                                    "stance",
                                    page.text("agreement.work.missing", form.label("stance")))
                            : errors);
        }
        var key = round.revision().key();
        var text = typed.text("text");
        var outcome = answers.answer(actor, key, part, typed.version(), stance.get(), text);
        if (outcome instanceof Outcome.Refused(Refusal.Stale _)) {
            var now =
                    consultations
                            .round(actor, key)
                            .flatMap(stored -> stored.answer(actor.party(), part));
            return form(page, round, part, typed.at(now.map(Answer::version).orElse(0)))
                    .stale(conflict(page, stance.get(), text, now));
        }
        return form.answer(outcome, "stance", WorkshopLinks.consultation(key) + "#" + anchor(part));
    }

    /** The clause's number; empty for the whole. */
    private static String part(Round round, String clause) {
        if (clause.equals(WHOLE)) {
            return "";
        }
        return round.version().clause(clause).map(found -> found.id()).orElseThrow(NotFound::new);
    }

    /** How an address names the part. */
    static String address(String part) {
        return part.isEmpty() ? WHOLE : part;
    }

    static String anchor(String part) {
        return "part-" + address(part).replace('.', '-');
    }

    private static Typed stored(Actor.Staff actor, Round round, String part) {
        return round.answer(actor.party(), part)
                .map(
                        answer ->
                                new Typed(
                                        Map.of(
                                                "version",
                                                String.valueOf(answer.version()),
                                                "stance",
                                                answer.stance().name(),
                                                "text",
                                                answer.text())))
                .orElseGet(() -> new Typed(Map.of("version", "0")));
    }

    private static StepForm form(PageContext page, Round round, String part, Typed typed) {
        var key = round.revision().key();
        var fields =
                List.of(
                        FormField.hidden("version"),
                        FormField.radios(
                                "stance",
                                page.text("agreement.work.answer.stance"),
                                Arrays.stream(Stance.values())
                                        .map(
                                                stance ->
                                                        Choice.of(
                                                                stance.name(),
                                                                WorkWords.stanceWord(page, stance)))
                                        .toList()),
                        FormField.text("text", page.text("agreement.work.answer.text"))
                                .hint(page.text("agreement.work.answer.text.hint"))
                                .asOptional());
        var form =
                StepForm.of(
                                page,
                                "answer",
                                ConsultationPages.back(page, key),
                                WorkshopLinks.revision(key) + "/answers/" + address(part),
                                fields,
                                typed)
                        .titled(ConsultationPages.title(page, round, part));
        return round.version()
                .clause(part)
                .map(clause -> form.about(Markdown.of(clause.text())))
                .orElse(form);
    }

    private static List<ConflictRow> conflict(
            PageContext page, Stance stance, String text, Optional<Answer> now) {
        return List.of(
                new ConflictRow(
                        page.text("agreement.work.answer.stance"),
                        WorkWords.stanceWord(page, stance),
                        now.map(it -> WorkWords.stanceWord(page, it.stance())).orElse("")),
                new ConflictRow(
                        page.text("agreement.work.answer.text"),
                        text,
                        now.map(Answer::text).orElse("")));
    }
}
