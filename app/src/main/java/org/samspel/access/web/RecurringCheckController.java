package org.samspel.access.web;

import static org.samspel.kernel.Role.REVIEWER;

import org.samspel.access.LogPeriod;
import org.samspel.access.RecurringChecks;
import org.samspel.access.ReviewKind;
import org.samspel.access.Reviews;
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

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;

/** A recurring check of the log, looked through and documented. */
@Controller
@OpenTo(REVIEWER)
class RecurringCheckController {
    private final RecurringChecks checks;
    private final Reviews reviews;
    private final Lines lines;

    RecurringCheckController(RecurringChecks checks, Reviews reviews, Lines lines) {
        this.checks = checks;
        this.reviews = reviews;
        this.lines = lines;
    }

    @GetMapping("/reviews/checks/{kind}")
    Page show(PageContext page, Actor actor, @PathVariable String kind) {
        var of = kind(kind);
        var period = checks.next(actor, of);
        var typed =
                new Typed(
                        Map.of(
                                "id", reviews.newId().toString(),
                                "from", period.from().toString(),
                                "until", period.until().toString()));
        return Page.of(CheckForm.TEMPLATE, page(page, actor, of, period, typed));
    }

    @PostMapping("/reviews/checks/{kind}")
    Page document(PageContext page, Actor actor, @PathVariable String kind, Typed typed) {
        var of = kind(kind);
        var id = CheckForm.id(typed);
        var period = new LogPeriod(moment(typed, "from"), moment(typed, "until"));
        return CheckForm.answer(
                page(page, actor, of, period, typed),
                (result, words) -> checks.document(actor, id, of, period, result, words));
    }

    private CheckPage page(
            PageContext page, Actor actor, ReviewKind kind, LogPeriod period, Typed typed) {
        return new CheckPage(
                page,
                kind.name(),
                List.of(
                        Definition.of(
                                page.text("access.check.period"),
                                page.text("access.period", period.from(), period.until()))),
                lines.ofFinds(checks.finds(actor, kind, period, CheckForm.id(typed)), page),
                false,
                "/reviews/checks/" + kind,
                typed,
                CheckForm.results(page),
                List.of(),
                FormErrors.none());
    }

    private static ReviewKind kind(String name) {
        return ReviewKind.RECURRING.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static Instant moment(Typed typed, String field) {
        try {
            return Instant.parse(typed.text(field));
        } catch (DateTimeParseException _) {
            throw new NotFound();
        }
    }
}
