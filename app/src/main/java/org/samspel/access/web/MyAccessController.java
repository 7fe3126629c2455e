package org.samspel.access.web;

import static org.samspel.kernel.Role.PERSON;

import org.samspel.access.Action;
import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;
import java.util.Map;

/** Who has looked, for the person, with their consents and blocks. */
@Controller
@OpenTo(PERSON)
class MyAccessController {
    private final MyDesk desk;
    private final MyAccessPages pages;

    MyAccessController(MyDesk desk, MyAccessPages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping("/my/access")
    Page access(PageContext page, Actor.Oneself actor, @RequestParam Map<String, String> filter) {
        return desk.at(
                actor,
                Action.READ,
                self ->
                        Page.of(
                                MyAccessPages.TEMPLATE,
                                pages.of(page, actor, self, new Typed(filter), List.of())));
    }
}
