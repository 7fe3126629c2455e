package org.samspel.agreement.web;

import org.samspel.agreement.Aftercare;
import org.samspel.agreement.AgreementLinks;
import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.CourseTerms;
import org.samspel.agreement.ExitReason;
import org.samspel.agreement.Phase;
import org.samspel.agreement.Stage;
import org.samspel.shell.Cited;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a version says of the whole course, in the reader's language. */
public record CourseLines(PageContext page, AgreementVersion version) {
    /**
     * @param how what brings a course there, or what follows on it
     */
    public record Line(String name, String how, Link clause) {}

    public boolean isEmpty() {
        return terms().stages().isEmpty();
    }

    public Optional<Line> entry() {
        return terms().entry()
                .map(
                        entry ->
                                new Line(
                                        page.text("agreement.entry.years", entry.yearsMin()),
                                        "",
                                        clause(entry.clause())));
    }

    public List<Line> stages() {
        return terms().stages().stream().map(this::stage).toList();
    }

    public List<Line> exits() {
        return terms().exits().stream().map(this::exit).toList();
    }

    private Line stage(Stage stage) {
        var how =
                stage.reachedBy().stream()
                        .map(fact -> page.text("agreement.by." + fact.code()))
                        .collect(Collectors.joining("; "));
        return new Line(stage.name().in(page.locale()), how, clause(stage.clause()));
    }

    private Line exit(ExitReason exit) {
        var next =
                terms().aftercare().stream()
                        .filter(after -> after.exits().contains(exit.id()))
                        .map(this::next)
                        .collect(Collectors.joining(" "));
        return new Line(exit.label().in(page.locale()), next, clause(exit.clause()));
    }

    private String next(Aftercare after) {
        var phase = version.phase(after.phase()).map(Phase::name).orElseThrow();
        var to = version.destination(after.destination()).orElseThrow();
        return page.text(
                "agreement.exit.next",
                phase.in(page.locale()),
                to.sentence().in(page.locale()),
                after.clause());
    }

    private CourseTerms terms() {
        return version.course();
    }

    private static Link clause(String id) {
        return new Link("#" + AgreementLinks.clauseAnchor(id), Cited.clause(id));
    }
}
