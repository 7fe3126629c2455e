package org.samspel.access.web;

import org.samspel.access.BlockOutcome;
import org.samspel.access.law.Block;
import org.samspel.shell.Choice;
import org.samspel.shell.NotFound;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/**
 * What staff are told when they set or lift a block for a person, and who may have asked for it.
 */
@Component
class BlockAnswers {
    /** That the law lets only the person ask is told beside the field. */
    private static final List<Block.SetBy> ASKED_BY =
            List.of(Block.SetBy.STAFF_AT_REQUEST, Block.SetBy.GUARDIAN, Block.SetBy.STAFF);

    private final BlockWords words;

    BlockAnswers(BlockWords words) {
        this.words = words;
    }

    static List<Choice> askers(PageContext page) {
        return Picks.of(ASKED_BY, by -> "access.block.asked." + by, page);
    }

    static Optional<Block.SetBy> askedBy(Typed typed) {
        return ASKED_BY.stream().filter(one -> one.name().equals(typed.text("by"))).findFirst();
    }

    Page of(PersonForm form, Typed typed, BlockOutcome outcome) {
        var page = form.at().page();
        return switch (outcome) {
            case BlockOutcome.Done _ -> form.done();
            case BlockOutcome.NotPermitted(var ruling) ->
                    form.sentBack(typed, "by", BlockFields.refusal(ruling, page));
            case BlockOutcome.NotTheKeeper _ ->
                    form.sentBack(typed, "by", page.text("access.block.notKeeper"));
            case BlockOutcome.Stale(var kept) ->
                    form.stale(typed, kept.version(), words.ended(kept, page));
            case BlockOutcome.NoSuchUnit _, BlockOutcome.Missing _ -> throw new NotFound();
        };
    }
}
