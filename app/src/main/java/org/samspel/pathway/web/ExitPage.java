package org.samspel.pathway.web;

import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.ExitReason;
import org.samspel.pathway.CourseView;
import org.samspel.pathway.Departure;
import org.samspel.pathway.PathwayLinks;
import org.samspel.person.web.PersonHeader;
import org.samspel.shell.Choice;
import org.samspel.shell.Cited;
import org.samspel.shell.ConflictRow;
import org.samspel.shell.Definition;
import org.samspel.shell.FormErrors;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;

import java.util.List;
import java.util.Optional;

/**
 * The form that ends a course, and its check.
 *
 * @param kept the version whose exits the course keeps
 * @param next what the agreement wants done when it ends so, for the check
 * @param conflict what was typed beside what is stored, when someone else was faster
 */
public record ExitPage(
        PageContext page,
        PersonHeader person,
        CourseView view,
        AgreementVersion kept,
        Typed typed,
        Optional<String> next,
        List<ConflictRow> conflict,
        FormErrors errors) {

    public String title() {
        return page.text("pathway.exit.title");
    }

    public Link back() {
        return new Link(PathwayLinks.course(view.course().id()), page.text("pathway.course.back"));
    }

    public Link cancel() {
        return new Link(PathwayLinks.course(view.course().id()), page.text("pathway.cancel"));
    }

    public String lead() {
        return page.text("pathway.under", kept.title(), kept.number());
    }

    public String action() {
        return PathwayLinks.exit(view.course().id());
    }

    public String ended() {
        return typed.has("ended")
                ? typed.text("ended")
                : view.departure().map(Departure::on).orElseGet(page::today).toString();
    }

    /** What became of the person is known already, and not asked for again. */
    public String reason() {
        return typed.has("version")
                ? typed.text("reason")
                : view.departure().map(Departure::exitReason).orElse("");
    }

    public List<Choice> reasons() {
        return kept.course().exits().stream()
                .map(
                        exit ->
                                new Choice(
                                        exit.id(),
                                        exit.label().in(page.locale()),
                                        Cited.clause(exit.clause())))
                .toList();
    }

    /** What is checked before it is done. */
    public List<Definition> summary() {
        return List.of(
                Definition.of(
                        page.text("pathway.end.day"),
                        typed.date("ended").map(page::date).orElse("")),
                Definition.of(page.text("pathway.exit.reason"), reason(typed.text("reason"))),
                Definition.of(
                        page.text("pathway.exit.words"),
                        typed.has("words") ? typed.text("words") : "–"));
    }

    private String reason(String id) {
        return kept.course()
                .exit(id)
                .map(ExitReason::label)
                .map(label -> label.in(page.locale()))
                .orElse("–");
    }

    static List<ConflictRow> conflict(PageContext page, CourseView view, ExitPage fresh) {
        var stored = view.course();
        return List.of(
                new ConflictRow(
                        page.text("pathway.ended"),
                        fresh.typed().date("ended").map(page::date).orElse(""),
                        stored.endedOn().map(page::date).orElse(page.text("pathway.open"))),
                new ConflictRow(
                        page.text("pathway.exit.reason"),
                        fresh.reason(fresh.typed().text("reason")),
                        stored.exit().map(exit -> fresh.reason(exit.reason())).orElse("–")),
                new ConflictRow(
                        page.text("pathway.exit.words"),
                        fresh.typed().text("words"),
                        stored.exit().map(exit -> exit.words()).orElse("")));
    }

    ExitPage with(List<ConflictRow> rows) {
        return new ExitPage(page, person, view, kept, typed, next, rows, errors);
    }

    /** Without what was typed: it must never reach a log. */
    @Override
    public String toString() {
        return "ExitPage";
    }
}
