package org.samspel.access.web;

import static org.samspel.kernel.Role.PERSON;

import org.samspel.access.Action;
import org.samspel.access.BlockOutcome;
import org.samspel.access.Blocks;
import org.samspel.access.CareRelations;
import org.samspel.access.law.Block;
import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.Unit;
import org.samspel.person.Person;
import org.samspel.shell.Choice;
import org.samspel.shell.FormErrors;
import org.samspel.shell.NotFound;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A person blocks what units keep about them. */
@Controller
@OpenTo(PERSON)
class MyBlockController {
    private static final String TEMPLATE = "access/myBlock";

    private final MyDesk desk;
    private final Blocks blocks;
    private final BlockFields fields;
    private final CareRelations relations;
    private final Organisations organisations;

    MyBlockController(
            MyDesk desk,
            Blocks blocks,
            BlockFields fields,
            CareRelations relations,
            Organisations organisations) {
        this.desk = desk;
        this.blocks = blocks;
        this.fields = fields;
        this.relations = relations;
        this.organisations = organisations;
    }

    @GetMapping("/my/access/blocks/new")
    Page ask(PageContext page, Actor.Oneself actor) {
        var typed = new Typed(Map.of("id", blocks.newId().toString()));
        return desk.at(
                actor, Action.READ, self -> Page.of(TEMPLATE, form(page, actor, self, typed)));
    }

    @PostMapping("/my/access/blocks")
    Page set(PageContext page, Actor.Oneself actor, Typed typed) {
        return desk.at(
                actor, Action.CHANGE, self -> set(form(page, actor, self, typed), actor, self));
    }

    private Page set(MyForm form, Actor.Oneself actor, Person self) {
        var page = form.page();
        var errors = fields.errors(form.typed(), form.choicesOf("keeper"), page);
        if (!errors.isEmpty()) {
            return Page.invalid(TEMPLATE, form.with(errors));
        }
        var wish = fields.read(form.typed(), self.id(), Block.SetBy.PERSON, page);
        return switch (blocks.set(actor, wish)) {
            case BlockOutcome.Done _ -> Page.redirect("/my/access#choices");
            case BlockOutcome.NotPermitted(var ruling) ->
                    Page.invalid(
                            TEMPLATE,
                            form.with(
                                    FormErrors.none()
                                            .with("kind", BlockFields.refusal(ruling, page))));
            case BlockOutcome.Stale _,
                    BlockOutcome.NotTheKeeper _,
                    BlockOutcome.NoSuchUnit _,
                    BlockOutcome.Missing _ ->
                    throw new NotFound();
        };
    }

    private MyForm form(PageContext page, Actor.Oneself actor, Person self, Typed typed) {
        return new MyForm(
                page,
                "/my/access/blocks",
                List.of(),
                typed,
                Map.of("kind", fields.kinds(page), "keeper", keepers(page, actor, self)),
                FormErrors.none());
    }

    /** The units that have to do with the person now. */
    private List<Choice> keepers(PageContext page, Actor.Oneself actor, Person self) {
        var units =
                organisations.units(actor.area(), relations.units(actor, self)).values().stream()
                        .sorted(Comparator.comparing(Unit::fullName))
                        .toList();
        return fields.keepers(units, page);
    }
}
