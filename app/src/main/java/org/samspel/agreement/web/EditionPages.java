package org.samspel.agreement.web;

import org.samspel.agreement.AgreementLinks;
import org.samspel.agreement.Chapter;
import org.samspel.agreement.Clause;
import org.samspel.agreement.Destination;
import org.samspel.agreement.workshop.Editions.Source;
import org.samspel.agreement.workshop.Markdown;
import org.samspel.shell.Cited;
import org.samspel.shell.PageContext;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Puts a version into its editions: nothing in them is typed for them. */
record EditionPages(EditionFrame frame) {
    static final String FULL = "full";
    static final String SHORT = "short";

    private PageContext page() {
        return frame.page();
    }

    private Source source() {
        return frame.source();
    }

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
        var version = source().version();
        return new EditionPage(
                page(),
                frame.words().lang(),
                version.title(),
                page().text("agreement.work.edition." + kind),
                frame.about(),
                frame.notice(),
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
                frame.back(),
                frame.others(kind));
    }

    private EditionPage.ChapterPart chapter(Chapter chapter, Predicate<Clause> chosen) {
        return new EditionPage.ChapterPart(
                chapter.number() + " " + chapter.title(),
                source().version().clauses().stream()
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
        return source().version().phases().stream()
                .map(phase -> source().version().table(phase))
                .distinct()
                .map(
                        table -> {
                            var lines = new RuleLines(frame.words(), table, frame.facts());
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
                                        destination.name().in(page().locale()),
                                        frame.words().deadline(reply),
                                        Cited.clause(reply.clause())));
    }

    private List<String> sources() {
        return source().version().sources().stream().map(each -> each.text()).toList();
    }

    private EditionPage.RuleText text(RuleLine line) {
        var also = line.also().map(second -> " " + page().text("agreement.table.also", second));
        return new EditionPage.RuleText(
                frame.asked(line),
                line.destination() + also.orElse(""),
                line.clause().words(),
                line.why());
    }
}
