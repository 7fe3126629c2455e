package org.samspel.access.web;

import static org.samspel.kernel.Role.*;

import org.samspel.access.BlockSight;
import org.samspel.access.Blocks;
import org.samspel.access.Consents;
import org.samspel.access.EmergencyOpenings;
import org.samspel.access.KeptBlock;
import org.samspel.access.law.Level;
import org.samspel.access.web.PersonForms.Visit;
import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a person has consented to and blocked, as far as the reader may know. */
@Controller
@OpenTo({GP, PHYSIOTHERAPIST, MUNICIPALITY, HOSPITAL, JOB_CENTRE})
class PersonAccessController {
    private final PersonForms forms;
    private final Consents consents;
    private final Blocks blocks;
    private final BlockSight sight;
    private final EmergencyOpenings emergencies;
    private final ConsentWords consentWords;
    private final BlockWords blockWords;

    PersonAccessController(
            PersonForms forms,
            Consents consents,
            Blocks blocks,
            BlockSight sight,
            EmergencyOpenings emergencies,
            ConsentWords consentWords,
            BlockWords blockWords) {
        this.forms = forms;
        this.consents = consents;
        this.blocks = blocks;
        this.sight = sight;
        this.emergencies = emergencies;
        this.consentWords = consentWords;
        this.blockWords = blockWords;
    }

    @GetMapping("/people/{id}/access")
    Page access(PageContext page, Actor.Staff actor, @PathVariable String id) {
        return forms.open(page, actor, id, this::page);
    }

    private Page page(Visit at) {
        var page = at.page();
        var open = emergencies.current(at.actor(), at.person());
        var kept = blocks.of(at.actor(), at.person());
        var seen =
                kept.stream()
                        .collect(
                                Collectors.toMap(
                                        Function.identity(),
                                        block -> sight.of(at.actor(), at.person(), block)));
        open.ifPresent(opening -> emergencies.ownersShown(at.actor(), opening.id()));
        var own = "/people/" + at.person().id() + PersonAccessPage.HOME.path();
        return Page.of(
                "access/person",
                new PersonAccessPage(
                        page,
                        at.headers().of(at.actor(), at.person(), page),
                        consents.of(at.actor(), at.person()).stream()
                                .map(
                                        one ->
                                                consentWords.row(
                                                        one, own + "/consents/" + one.id(), page))
                                .toList(),
                        kept.stream()
                                .filter(block -> isWhole(seen, block))
                                .map(
                                        block ->
                                                blockWords.row(
                                                        block, own + "/blocks/" + block.id(), page))
                                .toList(),
                        elsewhere(at, kept, seen),
                        open.isEmpty() && emergencies.mayOpen(at.actor(), at.person())));
    }

    private static boolean isWhole(Map<KeptBlock, Optional<Level>> seen, KeptBlock block) {
        return Optional.of(Level.CONTENT).equals(seen.get(block));
    }

    /** Blocks of others that hold: each fact once. Of a protected identity nothing says where. */
    private List<String> elsewhere(
            Visit at, List<KeptBlock> kept, Map<KeptBlock, Optional<Level>> seen) {
        return kept.stream()
                .filter(block -> block.block().liftedAt().isEmpty())
                .flatMap(
                        block ->
                                seen.getOrDefault(block, Optional.empty()).stream()
                                        .filter(level -> level != Level.CONTENT)
                                        .map(level -> told(at, block, level)))
                .distinct()
                .toList();
    }

    private String told(Visit at, KeptBlock block, Level level) {
        return level == Level.OWNER && !at.person().status().isProtected()
                ? at.page().text("access.block.owner", blockWords.keeper(block.block(), at.page()))
                : at.page().text("access.block.fact");
    }
}
