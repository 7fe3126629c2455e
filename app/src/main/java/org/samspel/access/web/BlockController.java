package org.samspel.access.web;

import static org.samspel.kernel.Role.*;

import org.samspel.access.Blocks;
import org.samspel.access.web.PersonForms.Visit;
import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.organisation.Organisations;
import org.samspel.shell.Choice;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import java.util.List;
import java.util.Map;

/** Sets a block when a person asks for it. */
@Controller
@OpenTo({GP, PHYSIOTHERAPIST, MUNICIPALITY, HOSPITAL, JOB_CENTRE})
class BlockController {
    private final PersonForms forms;
    private final Blocks blocks;
    private final BlockFields fields;
    private final BlockAnswers answers;
    private final Organisations organisations;

    BlockController(
            PersonForms forms,
            Blocks blocks,
            BlockFields fields,
            BlockAnswers answers,
            Organisations organisations) {
        this.forms = forms;
        this.blocks = blocks;
        this.fields = fields;
        this.answers = answers;
        this.organisations = organisations;
    }

    @GetMapping("/people/{id}/access/blocks/new")
    Page ask(PageContext page, Actor.Staff actor, @PathVariable String id) {
        var typed = new Typed(Map.of("id", blocks.newId().toString()));
        return forms.open(page, actor, id, at -> form(at).show(typed));
    }

    @PostMapping("/people/{id}/access/blocks")
    Page set(PageContext page, Actor.Staff actor, @PathVariable String id, Typed typed) {
        return forms.take(page, actor, id, at -> set(at, typed));
    }

    private Page set(Visit at, Typed typed) {
        var errors = fields.errors(typed, keepers(at), at.page());
        var by = BlockAnswers.askedBy(typed);
        if (by.isEmpty()) {
            errors = errors.with("by", at.page().text("access.block.by.missing"));
        }
        if (!errors.isEmpty()) {
            return form(at).sentBack(typed, errors);
        }
        var wish = fields.read(typed, at.person().id(), by.orElseThrow(), at.page());
        return answers.of(form(at), typed, blocks.set(at.actor(), wish));
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
                        "by", BlockAnswers.askers(at.page())));
    }

    /** Staff block what their own unit or organisation keeps, or everything; no others’ alone. */
    private List<Choice> keepers(Visit at) {
        return fields.keepers(
                organisations.unit(at.actor().area(), at.actor().unit()).stream().toList(),
                at.page());
    }
}
