package org.samspel.agreement.web;

import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.Clause;
import org.samspel.agreement.ReplyDeadline;
import org.samspel.agreement.workshop.Changes;
import org.samspel.agreement.workshop.Changes.Change;
import org.samspel.agreement.workshop.Editions.Source;
import org.samspel.agreement.workshop.Markdown;
import org.samspel.agreement.workshop.WordDiff;
import org.samspel.decision.Rule;
import org.samspel.shell.Cited;
import org.samspel.shell.PageContext;
import org.samspel.shell.Pill;
import org.samspel.shell.Tone;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts what a version changes into words: a note that nobody types. */
record ChangeNotes(EditionFrame frame) {
    static final String CHANGES = "changes";

    private PageContext page() {
        return frame.page();
    }

    private Source source() {
        return frame.source();
    }

    ChangesPage note() {
        var version = source().version();
        var changes = source().before().map(before -> Changes.between(before, version));
        return new ChangesPage(
                page(),
                frame.words().lang(),
                version.title(),
                frame.about(),
                frame.notice(),
                version.changedSince().map(AgreementVersion.ChangedSince::summary),
                none(changes),
                changes.stream()
                        .flatMap(found -> found.clauses().stream())
                        .map(this::clause)
                        .toList(),
                changes.stream().flatMap(found -> found.rules().stream()).map(this::rule).toList(),
                changes.stream()
                        .flatMap(found -> found.deadlines().stream())
                        .map(this::deadline)
                        .toList(),
                frame.back(),
                frame.others(CHANGES));
    }

    private Optional<String> none(Optional<Changes> changes) {
        return changes.map(
                        found ->
                                found.isEmpty()
                                        ? Optional.of(page().text("agreement.work.changes.none"))
                                        : Optional.<String>empty())
                .orElseGet(() -> Optional.of(page().text("agreement.work.changes.unknown")));
    }

    private ChangesPage.ClauseChange clause(Change<Clause> change) {
        var shown = change.after().or(change::before).orElseThrow();
        return new ChangesPage.ClauseChange(
                pill(change),
                Cited.clause(shown.id()) + " " + shown.title(),
                WordDiff.of(
                        change.before().map(ChangeNotes::whole).orElse(""),
                        change.after().map(ChangeNotes::whole).orElse("")));
    }

    private static String whole(Clause clause) {
        return clause.title() + ". " + Markdown.words(clause.text());
    }

    private ChangesPage.RuleChange rule(Changes.RuleChange change) {
        var rule = change.change().after().or(change.change()::before).orElseThrow();
        return new ChangesPage.RuleChange(
                pill(change.change()),
                page().text(
                                "agreement.rule.of",
                                rule.number(),
                                change.phase().name().in(page().locale())),
                WordDiff.of(
                        change.change().before().map(old -> said(change, old, true)).orElse(""),
                        change.change().after().map(now -> said(change, now, false)).orElse("")));
    }

    /** "Varighed: mere end 12 uger; …: kommunens tilbud, § 4.3. Fordi …". */
    private String said(Changes.RuleChange change, Rule rule, boolean before) {
        var version = before ? source().before().orElseThrow() : source().version();
        var phase = version.phase(change.phase().id()).orElseThrow();
        var line =
                new RuleLines(
                                new VersionWords(page(), version),
                                version.table(phase),
                                frame.facts())
                        .line(rule);
        return Stream.of(
                        frame.asked(line),
                        line.destination(),
                        line.also()
                                .map(also -> page().text("agreement.table.also", also))
                                .orElse(""),
                        line.clause().words(),
                        line.why())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private ChangesPage.DeadlineChange deadline(Changes.DeadlineChange change) {
        return new ChangesPage.DeadlineChange(
                change.destination().name().in(page().locale()),
                deadline(change.change().before()),
                deadline(change.change().after()));
    }

    private String deadline(Optional<ReplyDeadline> deadline) {
        return deadline.map(
                        reply ->
                                frame.words().deadline(reply)
                                        + " ("
                                        + Cited.clause(reply.clause())
                                        + ")")
                .orElse("–");
    }

    private Pill pill(Change<?> change) {
        if (change.before().isEmpty()) {
            return Pill.of(Tone.GOOD, page().text("agreement.work.changes.added"));
        }
        return change.after().isEmpty()
                ? Pill.of(Tone.OVERDUE, page().text("agreement.work.changes.removed"))
                : Pill.of(Tone.SOON, page().text("agreement.work.changes.changed"));
    }
}
