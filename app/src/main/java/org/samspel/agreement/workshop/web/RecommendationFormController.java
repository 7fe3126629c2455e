package org.samspel.agreement.workshop.web;

import org.samspel.agreement.CompanionText;
import org.samspel.agreement.CompanionText.Recommendation;
import org.samspel.agreement.CompanionText.Recommendation.Cover;
import org.samspel.agreement.Companions;
import org.samspel.agreement.workshop.CompanionOutcome;
import org.samspel.agreement.workshop.Draft;
import org.samspel.agreement.workshop.Recommendations;
import org.samspel.agreement.workshop.Refusal;
import org.samspel.agreement.workshop.RevisionKey;
import org.samspel.agreement.workshop.Revisions;
import org.samspel.agreement.workshop.WorkshopLinks;
import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.kernel.Role;
import org.samspel.shell.Choice;
import org.samspel.shell.ConflictRow;
import org.samspel.shell.FormErrors;
import org.samspel.shell.Link;
import org.samspel.shell.NotFound;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes how a draft answers a national recommendation. */
@Controller
@OpenTo(Role.SECRETARY)
class RecommendationFormController {
    private final Recommendations recommendations;
    private final Companions companions;
    private final Revisions revisions;

    RecommendationFormController(
            Recommendations recommendations, Companions companions, Revisions revisions) {
        this.recommendations = recommendations;
        this.companions = companions;
        this.revisions = revisions;
    }

    @GetMapping("/agreements/{slug}/revisions/{number}/recommendations/{id}")
    Page form(PageContext page, Actor.Staff actor, RevisionKey key, @PathVariable String id) {
        var draft = draft(actor, key);
        if (!draft.revision().life().isDraft()) {
            return Page.redirect(shown(key));
        }
        if (id.equals("new")) {
            var fresh = new Typed(Map.of("version", "0"));
            return form(page, draft, recommendations.newId(), fresh).show();
        }
        var stored =
                companions.of(actor, key.slug(), key.number()).recommendations().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        return form(page, draft, id, typed(stored.text(), stored.version())).show();
    }

    @PostMapping("/agreements/{slug}/revisions/{number}/recommendations/{id}")
    Page save(
            PageContext page,
            Actor.Staff actor,
            RevisionKey key,
            @PathVariable String id,
            Typed typed) {
        var draft = draft(actor, key);
        if (!id.matches("[a-z0-9-]{1,60}")) {
            throw new NotFound();
        }
        var form = form(page, draft, id, typed);
        var errors = errors(page, draft, form, typed);
        if (!errors.isEmpty()) {
            return form.invalid(errors);
        }
        var text = read(draft, typed);
        return switch (recommendations.save(actor, key, id, typed.version(), text)) {
            case CompanionOutcome.Saved _ -> Page.redirect(shown(key));
            case CompanionOutcome.Stale(var stored) ->
                    form(page, draft, id, typed.at(stored.version()))
                            .stale(conflict(page, text, stored.text()));
            case CompanionOutcome.Refused(Refusal.NotYours _) -> throw new NotFound();
            case CompanionOutcome.Refused _ -> Page.redirect(shown(key));
        };
    }

    private Draft draft(Actor.Staff actor, RevisionKey key) {
        return revisions.view(actor, key).orElseThrow(NotFound::new).draft();
    }

    private static String shown(RevisionKey key) {
        return WorkshopLinks.recommendations(key.slug(), key.number());
    }

    private static FormErrors errors(PageContext page, Draft draft, StepForm form, Typed typed) {
        var errors = form.missing("text", "source", "edition", "cover");
        var cover = cover(typed);
        if (cover.filter(it -> it != Cover.NOT_COVERED).isPresent()
                && clauses(draft, typed).isEmpty()) {
            errors = errors.with("clause", page.text("agreement.recommendation.noClause"));
        }
        if (cover.filter(it -> it != Cover.COVERED).isPresent() && !typed.has("why")) {
            errors = errors.with("why", page.text("agreement.recommendation.noWhy"));
        }
        return cover.isEmpty() && typed.has("cover")
                ? errors.with("cover", page.text("agreement.recommendation.cover"))
                : errors;
    }

    private static Optional<Cover> cover(Typed typed) {
        return Arrays.stream(Cover.values())
                .filter(each -> each.name().equals(typed.text("cover")))
                .findFirst();
    }

    private static List<String> clauses(Draft draft, Typed typed) {
        return draft.clauses().stream()
                .map(clause -> clause.text().number())
                .filter(number -> typed.has("clause-" + number))
                .toList();
    }

    private static Recommendation read(Draft draft, Typed typed) {
        return new Recommendation(
                typed.text("text"),
                typed.text("source"),
                typed.text("edition"),
                typed.text("reference"),
                cover(typed).orElseThrow(),
                clauses(draft, typed),
                typed.text("why"),
                typed.text("verify"));
    }

    private static Typed typed(Recommendation text, int version) {
        var fields = new HashMap<String, String>();
        fields.put("version", String.valueOf(version));
        fields.put("text", text.text());
        fields.put("source", text.source());
        fields.put("edition", text.edition());
        fields.put("reference", text.reference());
        fields.put("cover", text.cover().name());
        fields.put("why", text.why());
        fields.put("verify", text.verify());
        text.clauses().forEach(clause -> fields.put("clause-" + clause, "yes"));
        return new Typed(fields);
    }

    private static StepForm form(PageContext page, Draft draft, String id, Typed typed) {
        var key = draft.revision().key();
        var covers =
                Arrays.stream(Cover.values())
                        .map(each -> Choice.of(each.name(), page.text("agreement.cover." + each)))
                        .toList();
        var clauses =
                draft.clauses().stream()
                        .map(
                                each ->
                                        Choice.of(
                                                each.text().number(),
                                                each.text().number() + " " + each.text().title()))
                        .toList();
        return StepForm.of(
                page,
                "recommendation",
                new Link(shown(key), page.text("agreement.recommendations")),
                WorkshopLinks.recommendation(key, id),
                List.of(
                        FormField.hidden("version"),
                        FormField.text("text", page.text("agreement.recommendation"))
                                .hint(page.text("agreement.recommendation.hint")),
                        FormField.line("source", page.text("agreement.source")),
                        FormField.line("edition", page.text("agreement.recommendation.edition")),
                        FormField.line("reference", page.text("agreement.recommendation.reference"))
                                .asOptional(),
                        FormField.radios(
                                "cover", page.text("agreement.recommendation.cover"), covers),
                        FormField.ticks(
                                        "clause",
                                        page.text("agreement.recommendation.clauses"),
                                        clauses)
                                .asOptional(),
                        FormField.text("why", page.text("agreement.recommendation.why"))
                                .hint(page.text("agreement.recommendation.why.hint"))
                                .asOptional(),
                        FormField.text("verify", page.text("agreement.verify")).asOptional()),
                typed);
    }

    private static List<ConflictRow> conflict(
            PageContext page, Recommendation yours, CompanionText stored) {
        if (!(stored instanceof Recommendation theirs)) {
            throw new NotFound();
        }
        return List.of(
                new ConflictRow(page.text("agreement.recommendation"), yours.text(), theirs.text()),
                new ConflictRow(page.text("agreement.source"), yours.source(), theirs.source()),
                new ConflictRow(
                        page.text("agreement.recommendation.edition"),
                        yours.edition(),
                        theirs.edition()),
                new ConflictRow(
                        page.text("agreement.recommendation.cover"),
                        page.text("agreement.cover." + yours.cover()),
                        page.text("agreement.cover." + theirs.cover())),
                new ConflictRow(
                        page.text("agreement.recommendation.clauses"),
                        String.join(", ", yours.clauses()),
                        String.join(", ", theirs.clauses())),
                new ConflictRow(
                        page.text("agreement.recommendation.why"), yours.why(), theirs.why()));
    }
}
