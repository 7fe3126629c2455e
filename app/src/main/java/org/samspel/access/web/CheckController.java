package org.samspel.access.web;

import static org.samspel.kernel.Role.REVIEWER;

import org.samspel.access.LogPeriod;
import org.samspel.access.Review;
import org.samspel.access.ReviewKind;
import org.samspel.access.ReviewOutcome;
import org.samspel.access.Reviews;
import org.samspel.access.Waiting;
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
import org.springframework.web.bind.annotation.RequestParam;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A check of the log, looked through and documented: a recurring one, or one that waits. */
@Controller
@OpenTo(REVIEWER)
class CheckController {
    private static final int WORDS_LETTERS_MAX = 2000;
    private static final String TEMPLATE = "access/check";

    private final Reviews reviews;
    private final Lines lines;

    CheckController(Reviews reviews, Lines lines) {
        this.reviews = reviews;
        this.lines = lines;
    }

    @GetMapping("/reviews/checks/{kind}")
    Page recurring(PageContext page, Actor actor, @PathVariable String kind) {
        var period = reviews.next(actor, kind(kind));
        return Page.of(
                TEMPLATE,
                page(
                        page,
                        actor,
                        kind(kind),
                        period,
                        new Typed(
                                Map.of(
                                        "id", reviews.newId().toString(),
                                        "from", period.from().toString(),
                                        "until", period.until().toString()))));
    }

    @PostMapping("/reviews/checks/{kind}")
    Page document(
            PageContext page,
            Actor actor,
            @PathVariable String kind,
            @RequestParam Map<String, String> sent) {
        var typed = new Typed(sent);
        var of = kind(kind);
        var period = new LogPeriod(moment(typed, "from"), moment(typed, "until"));
        var shown = page(page, actor, of, period, typed);
        return answer(
                shown,
                (result, words) -> reviews.document(actor, id(typed), of, period, result, words));
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
                lines.ofFinds(reviews.finds(actor, kind, period, id(typed)), page),
                false,
                "/reviews/checks/" + kind,
                typed,
                Picks.of(List.of(Review.Result.values()), one -> "access.result." + one, page),
                List.of(),
                FormErrors.none());
    }

    @GetMapping("/reviews/waiting/{id}")
    Page waiting(PageContext page, Actor actor, @PathVariable UUID id) {
        var typed = new Typed(Map.of("id", reviews.newId().toString()));
        return Page.of(TEMPLATE, page(page, actor, waitingFor(actor, id), typed));
    }

    @PostMapping("/reviews/waiting/{id}")
    Page answer(
            PageContext page,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent) {
        var typed = new Typed(sent);
        var waiting = waitingFor(actor, id);
        return answer(
                page(page, actor, waiting, typed),
                (result, words) -> reviews.document(actor, id(typed), waiting, result, words));
    }

    private Waiting waitingFor(Actor actor, UUID id) {
        return reviews.waiting(actor, id).orElseThrow(NotFound::new);
    }

    private CheckPage page(PageContext page, Actor actor, Waiting waiting, Typed typed) {
        var found =
                switch (waiting) {
                    case Waiting.OfEmergency(var kept) -> reviews.during(actor, kept);
                    case Waiting.OfMessage(_, var line) -> List.of(line);
                };
        return new CheckPage(
                page,
                waiting.kind().name(),
                facts(waiting, page),
                lines.of(found, page),
                reviews.isDocumented(actor, waiting),
                "/reviews/waiting/" + waiting.id(),
                typed,
                Picks.of(List.of(Review.Result.values()), one -> "access.result." + one, page),
                List.of(),
                FormErrors.none());
    }

    private List<Definition> facts(Waiting waiting, PageContext page) {
        var rows = new ArrayList<Definition>();
        switch (waiting) {
            case Waiting.OfEmergency(var kept) -> {
                var opened = kept.emergency();
                var user = "user:" + opened.by();
                rows.add(
                        Definition.of(
                                page.text("access.log.who"),
                                Lines.name(user, lines.who(List.of(user)), page)));
                rows.add(
                        Definition.of(
                                page.text("access.check.period"),
                                page.text("access.period", opened.openedAt(), opened.until())));
                rows.add(
                        Definition.of(
                                page.text("access.emergency.reason"),
                                page.text(opened.reason().key())));
                rows.add(Definition.of(page.text("access.emergency.words"), opened.text()));
            }
            case Waiting.OfMessage(var message, _) -> {
                rows.add(
                        Definition.of(
                                page.text("access.message.sent"), page.dateTime(message.sentAt())));
                rows.add(Definition.of(page.text("access.message.words"), message.words()));
            }
        }
        return rows;
    }

    private interface Documenting {
        ReviewOutcome document(Review.Result result, String words);
    }

    private static Page answer(CheckPage shown, Documenting documenting) {
        var page = shown.page();
        var typed = shown.typed();
        var words = typed.text("words");
        var result = result(typed);
        var errors = FormErrors.none();
        if (result.isEmpty()) {
            errors = errors.with("result", page.text("access.result.missing"));
        }
        if (words.isEmpty()) {
            errors = errors.with("words", page.text("access.check.words.missing"));
        }
        if (words.length() > WORDS_LETTERS_MAX) {
            errors = errors.with("words", page.text("access.tooLong", WORDS_LETTERS_MAX));
        }
        if (!errors.isEmpty()) {
            return Page.invalid(TEMPLATE, shown.with(errors));
        }
        return switch (documenting.document(result.orElseThrow(), words)) {
            case ReviewOutcome.Done _ -> Page.redirect("/reviews");
            case ReviewOutcome.Stale(var stored) ->
                    Page.conflict(
                            TEMPLATE,
                            shown.with(
                                    ReviewWords.conflict(
                                            result.orElseThrow(), words, stored, page)));
            case ReviewOutcome.WordsMissing _, ReviewOutcome.Missing _ -> throw new NotFound();
        };
    }

    private static Optional<Review.Result> result(Typed typed) {
        return List.of(Review.Result.values()).stream()
                .filter(one -> one.name().equals(typed.text("result")))
                .findFirst();
    }

    private static ReviewKind kind(String name) {
        return ReviewKind.RECURRING.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static UUID id(Typed typed) {
        return typed.id("id").orElseThrow(NotFound::new);
    }

    private static Instant moment(Typed typed, String field) {
        try {
            return Instant.parse(typed.text(field));
        } catch (DateTimeParseException _) {
            throw new NotFound();
        }
    }
}
