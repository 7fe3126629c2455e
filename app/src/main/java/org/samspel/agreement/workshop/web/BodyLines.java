package org.samspel.agreement.workshop.web;

import org.samspel.agreement.workshop.BodyDecision;
import org.samspel.agreement.workshop.Life;
import org.samspel.agreement.workshop.Revisions;
import org.samspel.agreement.workshop.web.RevisionPage.Body;
import org.samspel.shell.PageContext;
import org.samspel.shell.Pill;
import org.samspel.shell.Tone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the bodies have decided of a revision, and whose turn it is. */
final class BodyLines {
    private BodyLines() {}

    static List<Body> of(PageContext page, Revisions.View view) {
        var revision = view.revision();
        var bodies = new ArrayList<Body>();
        view.decisions().stream()
                .filter(decision -> decision.step() == 0)
                .map(decision -> decided(page, decision))
                .forEach(bodies::add);
        for (var step = 1; step <= revision.bodies().size(); step++) {
            var at = step;
            var last =
                    view.decisions().stream()
                            .filter(decision -> decision.step() == at)
                            .reduce((first, second) -> second);
            var awaited = revision.life() instanceof Life.InApproval(var now) && now == step;
            bodies.add(
                    awaited || last.isEmpty()
                            ? new Body(
                                    revision.bodies().get(step - 1),
                                    awaited
                                            ? Pill.of(
                                                    Tone.SOON,
                                                    page.text("agreement.work.body.next"))
                                            : Pill.of(
                                                    Tone.NEUTRAL,
                                                    page.text("agreement.work.body.waits")),
                                    last.map(each -> words(page, each)))
                            : decided(page, last.get()));
        }
        return bodies;
    }

    private static Body decided(PageContext page, BodyDecision decision) {
        return new Body(
                decision.body(),
                decision.approved()
                        ? Pill.of(Tone.GOOD, page.text("agreement.work.decision.approved"))
                        : Pill.of(Tone.OVERDUE, page.text("agreement.work.decision.sentBack")),
                Optional.of(words(page, decision)));
    }

    private static String words(PageContext page, BodyDecision decision) {
        var words =
                page.text(
                        decision.step() == 0
                                ? "agreement.work.body.mandate"
                                : "agreement.work.body.decided",
                        decision.decidedOn(),
                        decision.paragraph());
        return decision.reasons().isBlank() ? words : words + " " + decision.reasons();
    }
}
