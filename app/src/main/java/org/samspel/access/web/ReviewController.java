package org.samspel.access.web;

import static org.samspel.kernel.Role.REVIEWER;

import org.samspel.access.AccessLog;
import org.samspel.access.RecurringChecks;
import org.samspel.access.Review;
import org.samspel.access.Reviews;
import org.samspel.access.Waiting;
import org.samspel.access.WaitingMatters;
import org.samspel.access.web.ReviewsPage.CheckRow;
import org.samspel.access.web.ReviewsPage.WaitingRow;
import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.shell.Link;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.samspel.shell.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.Map;

/** What the log reviewer of the area has to do, and the log itself. */
@Controller
@OpenTo(REVIEWER)
class ReviewController {
    private static final int PAGE_SIZE = 50;
    private static final int DOCUMENTED_MAX = 10;

    /** Older lines are read by their period, in a file. */
    private static final int LINES_MAX = 10_000;

    private final AccessLog log;
    private final WaitingMatters waiting;
    private final RecurringChecks checks;
    private final Reviews reviews;
    private final Lines lines;

    ReviewController(
            AccessLog log,
            WaitingMatters waiting,
            RecurringChecks checks,
            Reviews reviews,
            Lines lines) {
        this.log = log;
        this.waiting = waiting;
        this.checks = checks;
        this.reviews = reviews;
        this.lines = lines;
    }

    @GetMapping("/reviews")
    Page reviews(PageContext page, Actor actor) {
        return Page.of(
                "access/reviews",
                new ReviewsPage(
                        page,
                        waiting.all(actor).stream().map(one -> row(one, page)).toList(),
                        checks.all(actor).stream().map(check -> row(check, page)).toList(),
                        reviews.documented(actor, DOCUMENTED_MAX).stream()
                                .map(review -> ReviewWords.documented(review, page))
                                .toList()));
    }

    private WaitingRow row(Waiting waiting, PageContext page) {
        var text =
                switch (waiting) {
                    case Waiting.OfEmergency(var kept) ->
                            page.text(kept.emergency().reason().key());
                    case Waiting.OfMessage _ -> page.text("access.waiting.MESSAGE.text");
                };
        return new WaitingRow(
                page.text("access.waiting." + waiting.kind()),
                text,
                page.dateTime(waiting.period().from()),
                "/reviews/waiting/" + waiting.id());
    }

    private static CheckRow row(RecurringChecks.Check check, PageContext page) {
        return new CheckRow(
                page.text("access.check." + check.kind()),
                check.last()
                        .map(Review::doneAt)
                        .map(page::dateTime)
                        .orElseGet(() -> page.text("access.check.never")),
                check.last().map(review -> ReviewWords.result(review.result(), page)),
                page.deadline(check.due()),
                "/reviews/checks/" + check.kind());
    }

    @GetMapping("/reviews/log")
    Page log(
            PageContext page,
            Actor actor,
            @RequestParam(name = "page", defaultValue = "1") int number) {
        var shown = Math.clamp(number, 1, LINES_MAX / PAGE_SIZE);
        var paging =
                new Paging("/reviews/log", Map.of(), shown, PAGE_SIZE, log.count(actor, LINES_MAX));
        return Page.of(
                "access/log",
                new LogPage(
                        page,
                        new Link("/reviews/export", page.text("access.export.go")),
                        lines.of(log.page(actor, shown, PAGE_SIZE), page),
                        paging));
    }
}
