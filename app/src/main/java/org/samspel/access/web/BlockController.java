package org.samspel.access.web;

import static org.samspel.kernel.Role.*;

import org.samspel.access.BlockOutcome;
import org.samspel.access.BlockSight;
import org.samspel.access.Blocks;
import org.samspel.access.KeptBlock;
import org.samspel.access.law.Block;
import org.samspel.access.law.Level;
import org.samspel.access.web.PersonForms.Visit;
import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.organisation.Organisations;
import org.samspel.shell.Choice;
import org.samspel.shell.NotFound;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Sets a block when a person asks for it, and lifts one of the reader’s own organisation. */
@Controller
@OpenTo({GP, PHYSIOTHERAPIST, MUNICIPALITY, HOSPITAL, JOB_CENTRE})
class BlockController {
    /** Who may have asked; that the law lets only the person is told beside the field. */
    private static final List<Block.SetBy> ASKED_BY =
            List.of(Block.SetBy.STAFF_AT_REQUEST, Block.SetBy.GUARDIAN, Block.SetBy.STAFF);

    private final PersonForms forms;
    private final Blocks blocks;
    private final BlockSight sight;
    private final BlockFields fields;
    private final AccessWords words;
    private final Organisations organisations;

    BlockController(
            PersonForms forms,
            Blocks blocks,
            BlockSight sight,
            BlockFields fields,
            AccessWords words,
            Organisations organisations) {
        this.forms = forms;
        this.blocks = blocks;
        this.sight = sight;
        this.fields = fields;
        this.words = words;
        this.organisations = organisations;
    }

    @GetMapping("/people/{id}/access/blocks/new")
    Page ask(PageContext page, Actor.Staff actor, @PathVariable String id) {
        var typed = new Typed(Map.of("id", blocks.newId().toString()));
        return forms.open(page, actor, id, at -> form(at).show(typed));
    }

    @PostMapping("/people/{id}/access/blocks")
    Page set(
            PageContext page,
            Actor.Staff actor,
            @PathVariable String id,
            @RequestParam Map<String, String> sent) {
        return forms.take(page, actor, id, at -> set(at, new Typed(sent)));
    }

    private Page set(Visit at, Typed typed) {
        var errors = fields.errors(typed, keepers(at), at.page());
        var by = by(typed);
        if (by.isEmpty()) {
            errors = errors.with("by", at.page().text("access.block.by.missing"));
        }
        if (!errors.isEmpty()) {
            return form(at).sentBack(typed, errors);
        }
        var wish = fields.read(typed, at.person().id(), by.orElseThrow(), at.page());
        return answer(form(at), typed, blocks.set(at.actor(), wish));
    }

    private Page answer(PersonForm form, Typed typed, BlockOutcome outcome) {
        var page = form.at().page();
        return switch (outcome) {
            case BlockOutcome.Done _ -> form.done();
            case BlockOutcome.NotPermitted(var ruling) ->
                    form.sentBack(typed, "by", BlockFields.refusal(ruling, page));
            case BlockOutcome.NotTheKeeper _ ->
                    form.sentBack(typed, "by", page.text("access.block.notKeeper"));
            case BlockOutcome.Stale(var kept) ->
                    form.stale(
                            typed,
                            kept.version(),
                            words.ended(
                                    kept.block().from(),
                                    words.state(kept.block(), page),
                                    kept.block().liftedAt().orElse(kept.block().from()),
                                    page));
            case BlockOutcome.NoSuchUnit _, BlockOutcome.Missing _ -> throw new NotFound();
        };
    }

    private static Optional<Block.SetBy> by(Typed typed) {
        return ASKED_BY.stream().filter(one -> one.name().equals(typed.text("by"))).findFirst();
    }

    private PersonForm form(Visit at) {
        return new PersonForm(
                at,
                PersonAccessPage.HOME,
                "access/block",
                "access/blocks",
                Map.of(
                        "kind", fields.kinds(at.page()),
                        "keeper", keepers(at),
                        "by", askedBy(at)));
    }

    /** Staff block what their own unit or organisation keeps, or everything; no others’ alone. */
    private List<Choice> keepers(Visit at) {
        return fields.keepers(
                organisations.unit(at.actor().area(), at.actor().unit()).stream().toList(),
                at.page());
    }

    private static List<Choice> askedBy(Visit at) {
        return Picks.of(ASKED_BY, by -> "access.block.asked." + by, at.page());
    }

    @GetMapping("/people/{id}/access/blocks/{block}")
    Page check(
            PageContext page,
            Actor.Staff actor,
            @PathVariable String id,
            @PathVariable UUID block) {
        return forms.open(
                page,
                actor,
                id,
                at -> {
                    var kept = kept(at, block);
                    return end(at, kept)
                            .show(new Typed(Map.of("version", String.valueOf(kept.version()))));
                });
    }

    @PostMapping("/people/{id}/access/blocks/{block}")
    Page lift(
            PageContext page,
            Actor.Staff actor,
            @PathVariable String id,
            @PathVariable UUID block,
            @RequestParam Map<String, String> sent) {
        return forms.take(page, actor, id, at -> lift(at, kept(at, block), new Typed(sent)));
    }

    private Page lift(Visit at, KeptBlock kept, Typed typed) {
        var by = by(typed);
        if (by.isEmpty()) {
            var missing = at.page().text("access.block.by.missing");
            return end(at, kept).sentBack(typed, "by", missing);
        }
        var person = at.person().id();
        var outcome = blocks.lift(at.actor(), person, kept.id(), typed.version(), by.orElseThrow());
        return answer(end(at, kept), typed, outcome);
    }

    /** The block, for those who may know all of it. */
    private KeptBlock kept(Visit at, UUID block) {
        return blocks.of(at.actor(), at.person()).stream()
                .filter(one -> one.id().equals(block))
                .filter(
                        one ->
                                sight.of(at.actor(), at.person(), one)
                                        .filter(level -> level == Level.CONTENT)
                                        .isPresent())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private PersonForm end(Visit at, KeptBlock kept) {
        return new PersonForm(
                at,
                PersonAccessPage.HOME,
                "access/lift",
                "access/blocks/" + kept.id(),
                words.facts(kept.block(), at.page()),
                Map.of("by", askedBy(at)));
    }
}
