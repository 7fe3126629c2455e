package org.samspel.access.web;

import static org.samspel.kernel.Role.*;

import org.samspel.access.BlockSight;
import org.samspel.access.Blocks;
import org.samspel.access.KeptBlock;
import org.samspel.access.law.Level;
import org.samspel.access.web.PersonForms.Visit;
import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.shell.NotFound;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import java.util.Map;
import java.util.UUID;

/** Lifts a block of the reader’s own organisation. */
@Controller
@OpenTo({GP, PHYSIOTHERAPIST, MUNICIPALITY, HOSPITAL, JOB_CENTRE})
class LiftController {
    private final PersonForms forms;
    private final Blocks blocks;
    private final BlockSight sight;
    private final BlockWords words;
    private final BlockAnswers answers;

    LiftController(
            PersonForms forms,
            Blocks blocks,
            BlockSight sight,
            BlockWords words,
            BlockAnswers answers) {
        this.forms = forms;
        this.blocks = blocks;
        this.sight = sight;
        this.words = words;
        this.answers = answers;
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
            Typed typed) {
        return forms.take(page, actor, id, at -> lift(at, kept(at, block), typed));
    }

    private Page lift(Visit at, KeptBlock kept, Typed typed) {
        var by = BlockAnswers.askedBy(typed);
        if (by.isEmpty()) {
            var missing = at.page().text("access.block.by.missing");
            return end(at, kept).sentBack(typed, "by", missing);
        }
        var person = at.person().id();
        var outcome = blocks.lift(at.actor(), person, kept.id(), typed.version(), by.orElseThrow());
        return answers.of(end(at, kept), typed, outcome);
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
                Map.of("by", BlockAnswers.askers(at.page())));
    }
}
