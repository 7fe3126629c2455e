package org.samspel.agreement.web;

import org.samspel.agreement.AgreementLinks;
import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.Chapter;
import org.samspel.agreement.Clause;
import org.samspel.agreement.Destination;
import org.samspel.agreement.FactWords;
import org.samspel.agreement.ReplyDeadline;
import org.samspel.agreement.workshop.Changes;
import org.samspel.agreement.workshop.Changes.Change;
import org.samspel.agreement.workshop.Editions.Source;
import org.samspel.agreement.workshop.Markdown;
import org.samspel.agreement.workshop.WordDiff;
import org.samspel.agreement.workshop.WorkshopLinks;
import org.samspel.decision.Rule;
import org.samspel.shell.Cited;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;
import org.samspel.shell.Pill;
import org.samspel.shell.Tone;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a version into its editions: nothing in them is typed for them. */
record EditionPages(PageContext page, Source source) {
    static final String FULL = "full";
    static final String SHORT = "short";
    static final String CHANGES = "changes";

    EditionPage full() {
        return edition(FULL, clause -> true, tables(), sources());
    }

    /** What is marked for it, with where the rules lead and how soon is answered. */
    EditionPage inShort() {
        return edition(SHORT, clause -> clause.tags().contains(Clause.SHORT), List.of(), List.of());
    }

    private EditionPage edition(
            String kind,
            Predicate<Clause> chosen,
            List<EditionPage.TablePart> tables,
            List<String> sources) {
        var version = source.version();
        return new EditionPage(
                page,
                words().lang(),
                version.title(),
                page.text("agreement.work.edition." + kind),
                about(),
                notice(),
                version.summary(),
                version.chapters().stream()
                        .map(chapter -> chapter(chapter, chosen))
                        .filter(part -> !part.clauses().isEmpty())
                        .toList(),
                tables,
                version.destinations().stream()
                        .flatMap(destination -> deadline(destination).stream())
                        .toList(),
                sources,
                back(),
                others(kind));
    }

    private EditionPage.ChapterPart chapter(Chapter chapter, Predicate<Clause> chosen) {
        return new EditionPage.ChapterPart(
                chapter.number() + " " + chapter.title(),
                source.version().clauses().stream()
                        .filter(clause -> clause.chapter() == chapter.number())
                        .filter(chosen)
                        .map(
                                clause ->
                                        new EditionPage.ClausePart(
                                                AgreementLinks.clauseAnchor(clause.id()),
                                                clause.id() + " " + clause.title(),
                                                Markdown.of(clause.text())))
                        .toList());
    }

    private List<EditionPage.TablePart> tables() {
        return source.version().phases().stream()
                .map(phase -> source.version().table(phase))
                .distinct()
                .map(
                        table -> {
                            var lines = new RuleLines(words(), table, facts());
                            return new EditionPage.TablePart(
                                    table.name(),
                                    table.rules().stream()
                                            .map(lines::line)
                                            .map(this::text)
                                            .toList());
                        })
                .toList();
    }

    private Optional<EditionPage.DeadlineLine> deadline(Destination destination) {
        return destination
                .reply()
                .map(
                        reply ->
                                new EditionPage.DeadlineLine(
                                        destination.name().in(page.locale()),
                                        words().deadline(reply),
                                        Cited.clause(reply.clause())));
    }

    private List<String> sources() {
        return source.version().sources().stream().map(each -> each.text()).toList();
    }

    ChangesPage changes() {
        var version = source.version();
        var changes = source.before().map(before -> Changes.between(before, version));
        return new ChangesPage(
                page,
                words().lang(),
                version.title(),
                about(),
                notice(),
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
                back(),
                others(CHANGES));
    }

    private Optional<String> none(Optional<Changes> changes) {
        return changes.map(
                        found ->
                                found.isEmpty()
                                        ? Optional.of(page.text("agreement.work.changes.none"))
                                        : Optional.<String>empty())
                .orElseGet(() -> Optional.of(page.text("agreement.work.changes.unknown")));
    }

    private ChangesPage.ClauseChange clause(Change<Clause> change) {
        var shown = change.after().or(change::before).orElseThrow();
        return new ChangesPage.ClauseChange(
                pill(change),
                Cited.clause(shown.id()) + " " + shown.title(),
                WordDiff.of(
                        change.before().map(EditionPages::whole).orElse(""),
                        change.after().map(EditionPages::whole).orElse("")));
    }

    private static String whole(Clause clause) {
        return clause.title() + ". " + Markdown.words(clause.text());
    }

    private ChangesPage.RuleChange rule(Changes.RuleChange change) {
        var rule = change.change().after().or(change.change()::before).orElseThrow();
        return new ChangesPage.RuleChange(
                pill(change.change()),
                page.text(
                        "agreement.rule.of",
                        rule.number(),
                        change.phase().name().in(page.locale())),
                WordDiff.of(
                        change.change().before().map(old -> said(change, old, true)).orElse(""),
                        change.change().after().map(now -> said(change, now, false)).orElse("")));
    }

    /** "Varighed: mere end 12 uger; …: kommunens tilbud, § 4.3. Fordi …". */
    private String said(Changes.RuleChange change, Rule rule, boolean before) {
        var version = before ? source.before().orElseThrow() : source.version();
        var phase = version.phase(change.phase().id()).orElseThrow();
        var line =
                new RuleLines(new VersionWords(page, version), version.table(phase), facts())
                        .line(rule);
        return Stream.of(
                        asked(line),
                        line.destination(),
                        line.also().map(also -> page.text("agreement.table.also", also)).orElse(""),
                        line.clause().words(),
                        line.why())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String asked(RuleLine line) {
        return line.conditions().isEmpty()
                ? page.text("agreement.table.always")
                : line.conditions().stream()
                        .map(condition -> condition.label() + ": " + condition.words())
                        .collect(Collectors.joining("; "));
    }

    private EditionPage.RuleText text(RuleLine line) {
        var also = line.also().map(second -> " " + page.text("agreement.table.also", second));
        return new EditionPage.RuleText(
                asked(line),
                line.destination() + also.orElse(""),
                line.clause().words(),
                line.why());
    }

    private ChangesPage.DeadlineChange deadline(Changes.DeadlineChange change) {
        return new ChangesPage.DeadlineChange(
                change.destination().name().in(page.locale()),
                deadline(change.change().before()),
                deadline(change.change().after()));
    }

    private String deadline(Optional<ReplyDeadline> deadline) {
        return deadline.map(
                        reply ->
                                words().deadline(reply) + " (" + Cited.clause(reply.clause()) + ")")
                .orElse("–");
    }

    private Pill pill(Change<?> change) {
        if (change.before().isEmpty()) {
            return Pill.of(Tone.GOOD, page.text("agreement.work.changes.added"));
        }
        return change.after().isEmpty()
                ? Pill.of(Tone.OVERDUE, page.text("agreement.work.changes.removed"))
                : Pill.of(Tone.SOON, page.text("agreement.work.changes.changed"));
    }

    private String about() {
        var version = source.version();
        return page.text("agreement.version.since", version.number(), version.inForceFrom());
    }

    private Optional<String> notice() {
        return source.adopted()
                ? Optional.empty()
                : Optional.of(page.text("agreement.work.edition.notYet"));
    }

    private Link back() {
        var version = source.version();
        return source.adopted()
                ? new Link(
                        AgreementLinks.version(version.slug(), version.number()),
                        page.text("agreement.back"))
                : new Link(
                        "/agreements/" + version.slug() + "/revisions/" + version.number(),
                        page.text("agreement.work.back", version.number()));
    }

    private List<Link> others(String kind) {
        var version = source.version();
        return Stream.of(FULL, SHORT, CHANGES)
                .filter(other -> !other.equals(kind))
                .map(
                        other ->
                                new Link(
                                        WorkshopLinks.edition(
                                                version.slug(), version.number(), other),
                                        page.text("agreement.work.edition." + other)))
                .toList();
    }

    private VersionWords words() {
        return new VersionWords(page, source.version());
    }

    private FactWords facts() {
        return new FactWords(page.texts());
    }
}
