package org.samspel.access.web;

import org.samspel.access.Review;
import org.samspel.access.ReviewOutcome;
import org.samspel.shell.Choice;
import org.samspel.shell.FormErrors;
import org.samspel.shell.NotFound;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The form in which a check is documented: its result, and words about it. */
final class CheckForm {
    static final String TEMPLATE = "access/check";

    private static final int WORDS_LETTERS_MAX = 2000;

    private CheckForm() {}

    interface Documenting {
        ReviewOutcome document(Review.Result result, String words);
    }

    /** What came of sending it. */
    static Page answer(CheckPage shown, Documenting documenting) {
        var errors = errors(shown.typed(), shown.page());
        if (!errors.isEmpty()) {
            return Page.invalid(TEMPLATE, shown.with(errors));
        }
        var result = result(shown.typed()).orElseThrow();
        var words = shown.typed().text("words");
        return switch (documenting.document(result, words)) {
            case ReviewOutcome.Done _ -> Page.redirect("/reviews");
            case ReviewOutcome.Stale(var stored) ->
                    Page.conflict(
                            TEMPLATE,
                            shown.with(ReviewWords.conflict(result, words, stored, shown.page())));
            case ReviewOutcome.WordsMissing _, ReviewOutcome.Missing _ -> throw new NotFound();
        };
    }

    private static FormErrors errors(Typed typed, PageContext page) {
        var errors = FormErrors.none();
        if (result(typed).isEmpty()) {
            errors = errors.with("result", page.text("access.result.missing"));
        }
        if (!typed.has("words")) {
            errors = errors.with("words", page.text("access.check.words.missing"));
        }
        if (typed.text("words").length() > WORDS_LETTERS_MAX) {
            errors = errors.with("words", page.text("access.tooLong", WORDS_LETTERS_MAX));
        }
        return errors;
    }

    private static Optional<Review.Result> result(Typed typed) {
        return List.of(Review.Result.values()).stream()
                .filter(one -> one.name().equals(typed.text("result")))
                .findFirst();
    }

    static List<Choice> results(PageContext page) {
        return Picks.of(List.of(Review.Result.values()), one -> "access.result." + one, page);
    }

    /** The key that the form carries, so that two presses document it once. */
    static UUID id(Typed typed) {
        return typed.id("id").orElseThrow(NotFound::new);
    }
}
