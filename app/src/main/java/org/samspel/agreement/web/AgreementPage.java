package org.samspel.agreement.web;

import gg.jte.Content;

import org.jspecify.annotations.Nullable;
import org.samspel.agreement.AgreementLinks;
import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.Chapter;
import org.samspel.agreement.Clause;
import org.samspel.agreement.Destination;
import org.samspel.agreement.Phase;
import org.samspel.agreement.VersionState;
import org.samspel.agreement.workshop.Markdown;
import org.samspel.decision.Rule;
import org.samspel.shell.Cited;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;
import org.samspel.shell.Pill;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One version of an agreement.
 *
 * @param lang of the agreement's own words, where it is not the page's
 * @param work on the next version, for those who may see it
 * @param pilots what in it is only tried
 * @param beside what it rests on, and its plan
 * @param notice why this is not the version to follow, when it is not in force
 */
public record AgreementPage(
        PageContext page,
        AgreementVersion version,
        @Nullable String lang,
        Pill state,
        Optional<String> notice,
        List<String> parties,
        List<TableLine> tables,
        List<ChapterPart> chapters,
        List<DestinationLine> destinations,
        List<Link> others,
        Pill toVerify,
        long toVerifyCount,
        List<Link> work,
        PilotLines pilots,
        BackingLines beside) {

    public record ChapterPart(String anchor, Chapter chapter, List<ClausePart> clauses) {}

    /**
     * @param rules the rules of the tables that rest on the clause
     */
    public record ClausePart(
            String anchor, Clause clause, Content text, List<String> sources, List<Link> rules) {}

    /** A phase with the table that guides it. */
    public record TableLine(String phase, String weeks, Link table, int rules) {}

    /**
     * @param service the address of the service in the catalogue, for those who may read it
     */
    public record DestinationLine(
            String name,
            Optional<String> service,
            String sentence,
            Optional<String> deadline,
            Optional<Link> deadlineClause,
            Link clause,
            boolean consent,
            String kinds,
            List<String> discloses) {}

    static AgreementPage of(
            PageContext page,
            AgreementVersion version,
            VersionState state,
            List<String> parties,
            List<AgreementVersion> others,
            List<Link> work,
            PilotLines pilots,
            BackingLines beside) {
        var words = new VersionWords(page, version);
        return new AgreementPage(
                page,
                version,
                words.lang(),
                words.state(state),
                notice(page, version, state),
                parties,
                version.phases().stream().map(phase -> table(page, version, phase)).toList(),
                version.chapters().stream()
                        .map(chapter -> chapter(page, version, chapter))
                        .toList(),
                version.destinations().stream()
                        .map(destination -> destination(words, destination))
                        .toList(),
                others.stream().map(other -> other(page, other)).toList(),
                words.toVerify(),
                version.clauses().stream().filter(c -> c.toVerify().isPresent()).count(),
                work,
                pilots,
                beside);
    }

    private static Optional<String> notice(
            PageContext page, AgreementVersion version, VersionState state) {
        return switch (state) {
            case IN_FORCE -> Optional.empty();
            case COMING -> Optional.of(page.text("agreement.notice.coming", version.inForceFrom()));
            case PAST -> Optional.of(page.text("agreement.notice.past"));
        };
    }

    private static TableLine table(PageContext page, AgreementVersion version, Phase phase) {
        var table = version.table(phase);
        return new TableLine(
                phase.name().in(page.locale()),
                TablePage.weeks(page, version, phase),
                new Link(
                        AgreementLinks.table(version.slug(), version.number(), phase.table()),
                        table.name()),
                table.rules().size());
    }

    private static ChapterPart chapter(
            PageContext page, AgreementVersion version, Chapter chapter) {
        var clauses =
                version.clauses().stream()
                        .filter(clause -> clause.chapter() == chapter.number())
                        .map(
                                clause ->
                                        new ClausePart(
                                                AgreementLinks.clauseAnchor(clause.id()),
                                                clause,
                                                Markdown.of(clause.text()),
                                                new VersionWords(page, version)
                                                        .sources(clause.sources()),
                                                rules(page, version, clause)))
                        .toList();
        return new ChapterPart("chapter-" + chapter.number(), chapter, clauses);
    }

    private static List<Link> rules(PageContext page, AgreementVersion version, Clause clause) {
        return version.phases().stream()
                .flatMap(
                        phase ->
                                version.table(phase).rules().stream()
                                        .filter(
                                                rule ->
                                                        rule.annotation("clause")
                                                                .equals(clause.id()))
                                        .map(rule -> rule(page, version, phase, rule)))
                .toList();
    }

    private static Link rule(PageContext page, AgreementVersion version, Phase phase, Rule rule) {
        return new Link(
                AgreementLinks.rule(version.slug(), version.number(), phase.table(), rule.number()),
                page.text("agreement.rule.of", rule.number(), phase.name().in(page.locale())));
    }

    private static DestinationLine destination(VersionWords words, Destination destination) {
        var locale = words.page().locale();
        return new DestinationLine(
                destination.name().in(locale),
                destination
                        .service()
                        .filter(_ -> !words.page().isPersonsOwn())
                        .map(service -> "/services/" + service),
                destination.sentence().in(locale),
                destination.reply().map(words::deadline),
                destination.reply().map(reply -> here(reply.clause())),
                here(destination.clause()),
                destination.consent(),
                kinds(words.page(), destination),
                words.disclosed(destination));
    }

    /** What the receiver is asked to do; of one that needs no referral, that. */
    private static String kinds(PageContext page, Destination destination) {
        if (destination.directAccess()) {
            return page.text("agreement.direct-access");
        }
        if (destination.service().isEmpty()) {
            return "";
        }
        var kinds =
                destination.kinds().stream()
                        .map(kind -> page.text("agreement.hand-over." + kind.code()))
                        .collect(Collectors.joining(" · "));
        return destination
                .expiry()
                .map(
                        expiry ->
                                page.text(
                                        "agreement.expires",
                                        kinds,
                                        expiry.weeksMax(),
                                        expiry.clause()))
                .orElse(kinds);
    }

    private static Link here(String clause) {
        return new Link("#" + AgreementLinks.clauseAnchor(clause), Cited.clause(clause));
    }

    private static Link other(PageContext page, AgreementVersion other) {
        return new Link(
                AgreementLinks.version(other.slug(), other.number()),
                page.text("agreement.version.since", other.number(), other.inForceFrom()));
    }
}
