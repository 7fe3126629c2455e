package org.samspel.demo.web;

import org.samspel.demo.DemoProgress;
import org.samspel.kernel.OpenTo;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The line above every page anew; an empty answer takes it away. */
@Controller
@Profile("demo")
class ProgressController {
    private final DemoProgress progress;

    ProgressController(DemoProgress progress) {
        this.progress = progress;
    }

    @OpenTo(withoutSignIn = true)
    @GetMapping("/demo/progress")
    Page progress(PageContext page) {
        return Page.of("demo/progress", new ProgressPart(progress.now(page.texts())));
    }
}
