package org.samspel.access.web;

import static org.samspel.kernel.Role.PERSON;

import org.samspel.access.Action;
import org.samspel.access.LogLine;
import org.samspel.access.Messages;
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

/** A person tells the log reviewer that a line looks wrong. */
@Controller
@OpenTo(PERSON)
class MyMessageController {
    private static final String TEMPLATE = "access/myMessage";

    private final MyDesk desk;
    private final Messages messages;
    private final MyLooks looks;

    MyMessageController(MyDesk desk, Messages messages, MyLooks looks) {
        this.desk = desk;
        this.messages = messages;
        this.looks = looks;
    }

    @GetMapping("/my/access/lines/{line}")
    Page ask(PageContext page, Actor.Oneself actor, @PathVariable String line) {
        var typed = new Typed(Map.of("id", messages.newId().toString()));
        return desk.at(
                actor, Action.READ, _ -> Page.of(TEMPLATE, form(page, line(actor, line), typed)));
    }

    @PostMapping("/my/access/lines/{line}")
    Page send(PageContext page, Actor.Oneself actor, @PathVariable String line, Typed typed) {
        return desk.at(
                actor,
                Action.CHANGE,
                _ -> send(form(page, line(actor, line), typed), actor, number(line)));
    }

    private Page send(MyForm form, Actor.Oneself actor, long line) {
        var id = form.typed().id("id").orElseGet(UUID::randomUUID);
        return switch (messages.send(actor, id, line, form.value("words"))) {
            case DONE -> Page.redirect("/my/access#messages");
            case WORDS_MISSING -> refused(form, form.page().text("access.my.words.missing"));
            case TOO_LONG ->
                    refused(form, form.page().text("access.tooLong", Messages.WORDS_LETTERS_MAX));
            case MISSING -> throw new NotFound();
        };
    }

    private static Page refused(MyForm form, String words) {
        return Page.invalid(TEMPLATE, form.with(FormErrors.none().with("words", words)));
    }

    private LogLine line(Actor.Oneself actor, String line) {
        return messages.line(actor, number(line)).orElseThrow(NotFound::new);
    }

    private static long number(String line) {
        try {
            return Long.parseLong(line);
        } catch (NumberFormatException _) {
            throw new NotFound();
        }
    }

    private MyForm form(PageContext page, LogLine line, Typed typed) {
        var look = looks.of(List.of(line), page).getFirst();
        return new MyForm(
                page,
                "/my/access/lines/" + line.id(),
                List.of(
                        Definition.of(page.text("access.log.at"), look.at()),
                        Definition.of(
                                page.text("access.log.who"), look.who() + " · " + look.unit()),
                        Definition.of(page.text("access.log.action"), look.what())),
                typed,
                Map.of(),
                FormErrors.none());
    }
}
