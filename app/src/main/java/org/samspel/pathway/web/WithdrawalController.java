package org.samspel.pathway.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.kernel.Role;
import org.samspel.pathway.Courses;
import org.samspel.pathway.PathwayLinks;
import org.samspel.pathway.Statement;
import org.samspel.pathway.StatementId;
import org.samspel.pathway.StatementReading;
import org.samspel.pathway.Statements;
import org.samspel.pathway.WithdrawalOutcome;
import org.samspel.person.web.PersonHeaders;
import org.samspel.shell.ConflictRow;
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

import java.util.List;
import java.util.UUID;

/** Withdraws what was stated of a course; it stays to be read. */
@Controller
@OpenTo({Role.GP, Role.PHYSIOTHERAPIST, Role.MUNICIPALITY, Role.HOSPITAL})
class WithdrawalController {
    private static final String FORM = "pathway/withdraw";

    private final Statements statements;
    private final StatementReading reading;
    private final StatementWords words;
    private final Courses courses;
    private final PersonHeaders headers;

    WithdrawalController(
            Statements statements,
            StatementReading reading,
            StatementWords words,
            Courses courses,
            PersonHeaders headers) {
        this.statements = statements;
        this.reading = reading;
        this.words = words;
        this.courses = courses;
        this.headers = headers;
    }

    @GetMapping("/statements/{id}/withdraw")
    Page begin(@PathVariable UUID id, PageContext page, Actor.Staff actor) {
        var statement = statement(actor, id);
        return statement.stands()
                ? Page.of(
                        FORM,
                        form(page, actor, statement, Typed.nothing(), List.of(), FormErrors.none()))
                : Page.redirect(PathwayLinks.course(statement.course()));
    }

    @PostMapping("/statements/{id}/withdraw")
    Page withdraw(
            @PathVariable UUID id,
            @RequestParam int version,
            Typed typed,
            PageContext page,
            Actor.Staff actor,
            HttpServletRequest request,
            HttpServletResponse response) {
        var why = typed.text("why");
        return switch (statements.withdraw(actor, new StatementId(id), version, why)) {
            case WithdrawalOutcome.Withdrawn(var statement) ->
                    AfterChoice.withReceipt(
                            PathwayLinks.course(statement.course()),
                            "pathway.receipt.withdrawn",
                            request,
                            response);
            case WithdrawalOutcome.Stale(var stored) ->
                    Page.conflict(
                            FORM,
                            form(
                                    page,
                                    actor,
                                    stored,
                                    typed,
                                    conflict(page, stored, why),
                                    FormErrors.none()));
            case WithdrawalOutcome.WhyInvalid(var missing) -> {
                var key = missing ? "pathway.error.why" : "pathway.error.words";
                yield Page.invalid(
                        FORM,
                        form(
                                page,
                                actor,
                                statement(actor, id),
                                typed,
                                List.of(),
                                FormErrors.none().with("why", page.text(key))));
            }
            case WithdrawalOutcome.NotADoctor _ ->
                    Page.refused(
                            FORM,
                            form(
                                    page,
                                    actor,
                                    statement(actor, id),
                                    typed,
                                    List.of(),
                                    FormErrors.none()
                                            .with("why", page.text("pathway.error.doctor"))));
            case WithdrawalOutcome.NotPermitted _ -> throw new NotFound();
        };
    }

    private static List<ConflictRow> conflict(PageContext page, Statement stored, String why) {
        return List.of(
                new ConflictRow(
                        page.text("pathway.withdraw.why"),
                        why,
                        stored.withdrawal().map(Statement.Withdrawal::why).orElse("")));
    }

    private Statement statement(Actor.Staff actor, UUID id) {
        return reading.view(actor, new StatementId(id)).orElseThrow(NotFound::new);
    }

    private WithdrawalPage form(
            PageContext page,
            Actor.Staff actor,
            Statement statement,
            Typed typed,
            List<ConflictRow> conflict,
            FormErrors errors) {
        var view = courses.view(actor, statement.course()).orElseThrow(NotFound::new);
        var line = words.lines(page, view.agreed(), List.of(statement), _ -> false).getFirst();
        return new WithdrawalPage(
                page,
                headers.of(actor, statement.person(), page),
                statement,
                line,
                typed,
                conflict,
                errors);
    }
}
