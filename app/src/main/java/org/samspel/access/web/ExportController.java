package org.samspel.access.web;

import static org.samspel.kernel.Role.REVIEWER;

import org.samspel.access.LogExports;
import org.samspel.access.LogExports.Outcome;
import org.samspel.access.LogExports.Wish;
import org.samspel.kernel.Actor;
import org.samspel.kernel.LooksUp;
import org.samspel.kernel.OpenTo;
import org.samspel.person.Identifier;
import org.samspel.person.Person;
import org.samspel.person.PersonNumbers;
import org.samspel.person.Persons;
import org.samspel.shell.FormErrors;
import org.samspel.shell.Link;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Gives the log reviewer lines of the log as a signed file. */
@Controller
@OpenTo(REVIEWER)
class ExportController {
    private static final String FORM = "access/export";
    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final LogExports exports;
    private final Persons persons;
    private final PersonNumbers numbers;

    ExportController(LogExports exports, Persons persons, PersonNumbers numbers) {
        this.exports = exports;
        this.persons = persons;
        this.numbers = numbers;
    }

    @GetMapping("/reviews/export")
    Page form(PageContext page) {
        var typed =
                new Typed(
                        Map.of(
                                "from", page.today().minusMonths(1).toString(),
                                "until", page.today().toString()));
        return Page.of(FORM, new ExportPage(page, back(page), typed, FormErrors.none()));
    }

    /**
     * The file, or the form again. Whether somebody has the number that was typed is asked only
     * when all else is right, and each time with its line in the log.
     */
    @LooksUp
    @PostMapping("/reviews/export")
    Object export(PageContext page, Actor.Staff reviewer, Typed typed) {
        var number = numbers.read(reviewer.area(), typed.text("number"), page.today());
        var errors = errors(page, typed, number);
        if (!errors.isEmpty()) {
            return invalid(page, typed, errors);
        }
        var person = number.flatMap(one -> persons.findBy(reviewer, one));
        if (number.isPresent() && person.isEmpty()) {
            exports.foundNobody(reviewer);
            return invalid(page, typed, nobody(page));
        }
        var from = typed.date("from").orElseThrow();
        var until = typed.date("until").orElseThrow().plusDays(1);
        var wish =
                new Wish(
                        person.map(Person::id),
                        from.atStartOfDay(page.zone()).toInstant(),
                        until.atStartOfDay(page.zone()).toInstant());
        return switch (exports.export(reviewer, wish)) {
            case Outcome.Done(var file) ->
                    ResponseEntity.ok()
                            .contentType(TEXT)
                            .header(
                                    HttpHeaders.CONTENT_DISPOSITION,
                                    "attachment; filename=\"access-log-" + from + ".txt\"")
                            .header(HttpHeaders.CACHE_CONTROL, "no-store")
                            .body(file);
            case Outcome.TooMany(var most) ->
                    invalid(
                            page,
                            typed,
                            FormErrors.none()
                                    .with("until", page.text("access.export.tooMany", most)));
        };
    }

    private static FormErrors errors(PageContext page, Typed typed, Optional<Identifier> number) {
        var errors = FormErrors.none();
        var from = typed.date("from");
        var until = typed.date("until");
        if (from.isEmpty()) {
            errors = errors.with("from", page.text("access.export.noDate"));
        }
        if (until.isEmpty()) {
            errors = errors.with("until", page.text("access.export.noDate"));
        } else if (until.get().isBefore(from.orElse(LocalDate.MIN))) {
            errors = errors.with("until", page.text("access.export.backwards"));
        }
        if (typed.has("number") && number.isEmpty()) {
            errors = errors.with("number", page.text("access.export.nobody"));
        }
        return errors;
    }

    private static FormErrors nobody(PageContext page) {
        return FormErrors.none().with("number", page.text("access.export.nobody"));
    }

    private static Page invalid(PageContext page, Typed typed, FormErrors errors) {
        return Page.invalid(FORM, new ExportPage(page, back(page), typed, errors));
    }

    private static Link back(PageContext page) {
        return new Link("/reviews", page.text("access.log.title"));
    }
}
