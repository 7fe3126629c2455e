package org.samspel.access.web;

import static org.samspel.kernel.Role.REVIEWER;

import org.samspel.access.KeptEmergency;
import org.samspel.access.Message;
import org.samspel.access.Reviews;
import org.samspel.access.Waiting;
import org.samspel.access.WaitingMatters;
import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.shell.Definition;
import org.samspel.shell.FormErrors;
import org.samspel.shell.NotFound;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An emergency opening or a message, looked into and answered. */
@Controller
@OpenTo(REVIEWER)
class WaitingController {
    private final WaitingMatters matters;
    private final Reviews reviews;
    private final Lines lines;

    WaitingController(WaitingMatters matters, Reviews reviews, Lines lines) {
        this.matters = matters;
        this.reviews = reviews;
        this.lines = lines;
    }

    @GetMapping("/reviews/waiting/{id}")
    Page show(PageContext page, Actor actor, @PathVariable UUID id) {
        var typed = new Typed(Map.of("id", reviews.newId().toString()));
        return Page.of(CheckForm.TEMPLATE, page(page, actor, find(actor, id), typed));
    }

    @PostMapping("/reviews/waiting/{id}")
    Page answer(PageContext page, Actor actor, @PathVariable UUID id, Typed typed) {
        var key = CheckForm.id(typed);
        var waiting = find(actor, id);
        return CheckForm.answer(
                page(page, actor, waiting, typed),
                (result, words) -> matters.document(actor, key, waiting, result, words));
    }

    private Waiting find(Actor actor, UUID id) {
        return matters.find(actor, id).orElseThrow(NotFound::new);
    }

    private CheckPage page(PageContext page, Actor actor, Waiting waiting, Typed typed) {
        return new CheckPage(
                page,
                waiting.kind().name(),
                switch (waiting) {
                    case Waiting.OfEmergency(var kept) -> facts(kept, page);
                    case Waiting.OfMessage(var message, _) -> facts(message, page);
                },
                lines.of(matters.lines(actor, waiting), page),
                reviews.isDocumented(actor, waiting),
                "/reviews/waiting/" + waiting.id(),
                typed,
                CheckForm.results(page),
                List.of(),
                FormErrors.none());
    }

    private List<Definition> facts(KeptEmergency kept, PageContext page) {
        var opened = kept.emergency();
        var user = "user:" + opened.by();
        return List.of(
                Definition.of(
                        page.text("access.log.who"),
                        Lines.name(user, lines.who(List.of(user)), page)),
                Definition.of(
                        page.text("access.check.period"),
                        page.text("access.period", opened.openedAt(), opened.until())),
                Definition.of(
                        page.text("access.emergency.reason"), page.text(opened.reason().key())),
                Definition.of(page.text("access.emergency.words"), opened.text()));
    }

    private static List<Definition> facts(Message message, PageContext page) {
        return List.of(
                Definition.of(page.text("access.message.sent"), page.dateTime(message.sentAt())),
                Definition.of(page.text("access.message.words"), message.words()));
    }
}
