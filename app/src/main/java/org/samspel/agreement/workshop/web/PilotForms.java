package org.samspel.agreement.workshop.web;

import org.samspel.agreement.AgreementLinks;
import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.Pilot;
import org.samspel.agreement.PilotDecision;
import org.samspel.shell.Choice;
import org.samspel.shell.ConflictRow;
import org.samspel.shell.Definition;
import org.samspel.shell.FormErrors;
import org.samspel.shell.Link;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;

import java.util.Arrays;
import java.util.List;

/** The form of what is decided of a pilot, its check and what stands when somebody was faster. */
record PilotForms(PageContext page, AgreementVersion version, Pilot pilot, Typed typed) {

    StepForm form() {
        return StepForm.of(
                        page,
                        "pilot",
                        back(),
                        action(),
                        List.of(
                                FormField.radios(
                                        "outcome",
                                        page.text("agreement.work.pilot.outcome"),
                                        Arrays.stream(PilotDecision.Outcome.values())
                                                .map(
                                                        each ->
                                                                Choice.of(
                                                                        each.code(),
                                                                        words(each.code())))
                                                .toList()),
                                FormField.day("from", page.text("agreement.work.pilot.from"))
                                        .hint(page.text("agreement.work.pilot.from.hint")),
                                FormField.line("body", page.text("agreement.work.decision.body")),
                                FormField.day("decided", page.text("agreement.work.decision.on")),
                                FormField.line(
                                                "paragraph",
                                                page.text("agreement.work.decision.paragraph"))
                                        .hint(page.text("agreement.work.decision.paragraph.hint"))),
                        typed)
                .titled(page.text("agreement.work.pilot.title", pilot.name()));
    }

    private String words(String outcome) {
        return page.text("agreement.pilot.outcome." + outcome);
    }

    FormErrors errors() {
        var errors = form().missing("outcome", "body", "paragraph");
        for (var day : List.of("from", "decided")) {
            if (typed.date(day).isEmpty()) {
                errors = errors.with(day, page.text("agreement.work.noDate"));
            }
        }
        return errors;
    }

    PilotCheckPage check() {
        return new PilotCheckPage(
                page,
                page.text("agreement.work.pilot.title", pilot.name()),
                back(),
                action(),
                List.of(
                        Definition.of(
                                page.text("agreement.work.pilot.outcome"),
                                words(typed.text("outcome"))),
                        Definition.of(
                                page.text("agreement.work.pilot.from"),
                                typed.date("from").map(page::date).orElse("")),
                        Definition.of(
                                page.text("agreement.work.decision.body"), typed.text("body")),
                        Definition.of(
                                page.text("agreement.work.decision.on"),
                                typed.date("decided").map(page::date).orElse("")),
                        Definition.of(
                                page.text("agreement.work.decision.paragraph"),
                                typed.text("paragraph"))),
                typed);
    }

    /** What was recorded stays: both are shown. */
    Page conflict(PilotDecision stored) {
        return form().stale(
                        List.of(
                                row(
                                        "agreement.work.pilot.outcome",
                                        words(typed.text("outcome")),
                                        words(stored.outcome().code())),
                                row(
                                        "agreement.work.pilot.from",
                                        typed.date("from").map(page::date).orElse(""),
                                        page.date(stored.from())),
                                row(
                                        "agreement.work.decision.body",
                                        typed.text("body"),
                                        stored.decided().body()),
                                row(
                                        "agreement.work.decision.on",
                                        typed.date("decided").map(page::date).orElse(""),
                                        page.date(stored.decided().on())),
                                row(
                                        "agreement.work.decision.paragraph",
                                        typed.text("paragraph"),
                                        stored.decided().paragraph())));
    }

    private ConflictRow row(String key, String yours, String theirs) {
        return new ConflictRow(page.text(key), yours, theirs);
    }

    private Link back() {
        return new Link(
                AgreementLinks.version(version.slug(), version.number()) + "#pilots",
                page.text("agreement.back"));
    }

    private String action() {
        return AgreementLinks.pilotDecision(version.slug(), version.number(), pilot.id());
    }
}
