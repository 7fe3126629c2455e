package org.samspel.access.web;

import org.samspel.access.KeptBlock;
import org.samspel.access.law.Block;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.Unit;
import org.samspel.shell.ConflictRow;
import org.samspel.shell.Definition;
import org.samspel.shell.Icon;
import org.samspel.shell.PageContext;
import org.samspel.shell.Pill;
import org.samspel.shell.Tone;
import org.springframework.stereotype.Component;

import java.util.List;

/** Blocks in the reader’s words. */
@Component
class BlockWords {
    private final Organisations organisations;
    private final PartyNames parties;

    BlockWords(Organisations organisations, PartyNames parties) {
        this.organisations = organisations;
        this.parties = parties;
    }

    /** A block as one of a list. */
    AccessRow row(KeptBlock kept, String href, PageContext page) {
        var block = kept.block();
        return new AccessRow(
                page.text("access.block.kind." + block.kind()),
                page.text("access.block.of", keeper(block, page)),
                span(block).words(page),
                state(block, page),
                block.liftedAt().isEmpty() ? href : "",
                kept.id().toString(),
                kept.version());
    }

    /** All that a block says. */
    List<Definition> facts(Block block, PageContext page) {
        return List.of(
                Definition.of(
                        page.text("access.block.kind"),
                        page.text("access.block.kind." + block.kind())),
                Definition.of(page.text("access.block.keeper"), keeper(block, page)),
                Definition.of(
                        page.text("access.block.by"),
                        page.text("access.block.by." + block.setBy())),
                Definition.of(page.text("access.consent.period"), span(block).words(page)));
    }

    /** What a page showed beside what is kept now. */
    List<ConflictRow> ended(KeptBlock kept, PageContext page) {
        return span(kept.block()).ended(state(kept.block(), page), page);
    }

    private static Span span(Block block) {
        return new Span(block.from(), block.liftedAt());
    }

    private static Pill state(Block block, PageContext page) {
        return block.liftedAt().isEmpty()
                ? new Pill(Tone.SOON, Icon.LOCK, page.text("access.state.blocked"))
                : Pill.of(Tone.NEUTRAL, page.text("access.state.lifted"));
    }

    /** Whose data it closes. */
    String keeper(Block block, PageContext page) {
        return block.unit()
                .flatMap(unit -> organisations.unit(page.actor().area(), unit))
                .map(Unit::fullName)
                .or(() -> block.keeper().map(party -> parties.of(List.of(party), page)))
                .orElseGet(() -> page.text("access.block.everyone"));
    }
}
