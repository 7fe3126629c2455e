package org.samspel.access.web;

import static org.samspel.kernel.Role.PERSON;

import org.samspel.access.Action;
import org.samspel.access.BlockOutcome;
import org.samspel.access.Blocks;
import org.samspel.access.ConsentOutcome;
import org.samspel.access.Consents;
import org.samspel.access.law.Block;
import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.shell.ConflictRow;
import org.samspel.shell.NotFound;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** A person ends a consent or a block of theirs, at once. */
@Controller
@OpenTo(PERSON)
class MyChoiceController {
    private final MyDesk desk;
    private final MyAccessPages pages;
    private final Consents consents;
    private final Blocks blocks;
    private final ConsentWords consentWords;
    private final BlockWords blockWords;

    MyChoiceController(
            MyDesk desk,
            MyAccessPages pages,
            Consents consents,
            Blocks blocks,
            ConsentWords consentWords,
            BlockWords blockWords) {
        this.desk = desk;
        this.pages = pages;
        this.consents = consents;
        this.blocks = blocks;
        this.consentWords = consentWords;
        this.blockWords = blockWords;
    }

    @PostMapping("/my/access/consents/{consent}")
    Page withdraw(PageContext page, Actor.Oneself actor, @PathVariable UUID consent, Typed typed) {
        return end(
                page,
                actor,
                () -> {
                    var version = typed.version();
                    return switch (consents.withdraw(actor, actor.person(), consent, version)) {
                        case ConsentOutcome.Done _ -> List.of();
                        case ConsentOutcome.Stale(var kept) -> consentWords.ended(kept, page);
                        case ConsentOutcome.Missing _,
                                ConsentOutcome.NothingToWithdraw _,
                                ConsentOutcome.Past _,
                                ConsentOutcome.EndsBeforeItBegins _,
                                ConsentOutcome.SaysNothing _ ->
                                throw new NotFound();
                    };
                });
    }

    @PostMapping("/my/access/blocks/{block}")
    Page lift(PageContext page, Actor.Oneself actor, @PathVariable UUID block, Typed typed) {
        return end(
                page,
                actor,
                () -> {
                    var version = typed.version();
                    return switch (blocks.lift(
                            actor, actor.person(), block, version, Block.SetBy.PERSON)) {
                        case BlockOutcome.Done _ -> List.of();
                        case BlockOutcome.Stale(var kept) -> blockWords.ended(kept, page);
                        case BlockOutcome.NotPermitted _,
                                BlockOutcome.NotTheKeeper _,
                                BlockOutcome.NoSuchUnit _,
                                BlockOutcome.Missing _ ->
                                throw new NotFound();
                    };
                });
    }

    /**
     * @param ending answers nothing when it has ended; otherwise what the page showed beside what
     *     is kept
     */
    private Page end(PageContext page, Actor.Oneself actor, Supplier<List<ConflictRow>> ending) {
        return desk.at(
                actor,
                Action.CHANGE,
                self -> {
                    var conflict = ending.get();
                    return conflict.isEmpty()
                            ? Page.redirect("/my/access#choices")
                            : Page.conflict(
                                    MyAccessPages.TEMPLATE,
                                    pages.of(page, actor, self, Typed.nothing(), conflict));
                });
    }
}
