package org.samspel.agreement.workshop.web;

import org.jspecify.annotations.Nullable;
import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.Clause;
import org.samspel.agreement.workshop.ClauseRules;
import org.samspel.agreement.workshop.DraftClause;
import org.samspel.agreement.workshop.DraftFault;
import org.samspel.agreement.workshop.DraftTable;
import org.samspel.agreement.workshop.Revision;
import org.samspel.agreement.workshop.Revisions;
import org.samspel.agreement.workshop.WorkshopLinks;
import org.samspel.agreement.workshop.web.RevisionPage.ChapterLines;
import org.samspel.agreement.workshop.web.RevisionPage.ClauseLine;
import org.samspel.agreement.workshop.web.RevisionPage.Fault;
import org.samspel.agreement.workshop.web.RevisionPage.Happened;
import org.samspel.agreement.workshop.web.RevisionPage.TableLine;
import org.samspel.identity.Accounts;
import org.samspel.kernel.Actor;
import org.samspel.kernel.Role;
import org.samspel.kernel.UserId;
import org.samspel.organisation.PartyKind;
import org.samspel.shell.Definition;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a revision into the words of its first page. */
@Component
class RevisionPages {
    private final Accounts accounts;

    RevisionPages(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The language of the agreement's words where it is not the page's. */
    static @Nullable String lang(PageContext page, AgreementVersion version) {
        var language = version.language().getLanguage();
        return language.equals(page.language().code()) ? null : language;
    }

    RevisionPage of(PageContext page, Actor.Staff actor, Revisions.View view) {
        var revision = view.revision();
        var secretary = actor.role() == Role.SECRETARY;
        var names = accounts.displayNames(users(view));
        var writable = secretary && revision.life().isDraft();
        var ways = secretary ? RevisionWays.of(page, revision) : List.<Link>of();
        return new RevisionPage(
                page,
                lang(page, view.draft().base()),
                revision,
                WorkWords.life(page, revision.life()),
                page.text("agreement.work.lead." + revision.life().code()),
                ways.stream().findFirst().or(() -> RevisionWays.toAnswer(page, revision)),
                ways.stream().skip(1).toList(),
                writable,
                view.faults().stream().map(fault -> fault(page, fault)).toList(),
                about(page, revision),
                BodyLines.of(page, view),
                chapters(page, view, names, writable),
                view.draft().tables().stream()
                        .map(table -> table(page, view, names, table, writable))
                        .toList(),
                view.happenings().stream()
                        .map(
                                each ->
                                        new Happened(
                                                page.text(
                                                        "agreement.work.event." + each.kind(),
                                                        each.round()),
                                                names.getOrDefault(each.by(), ""),
                                                page.dateTime(each.at())))
                        .toList());
    }

    private static Set<UserId> users(Revisions.View view) {
        return Stream.of(
                        view.draft().clauses().stream().flatMap(c -> c.writtenBy().stream()),
                        view.draft().tables().stream().flatMap(t -> t.writtenBy().stream()),
                        view.happenings().stream().map(each -> each.by()))
                .flatMap(each -> each)
                .collect(Collectors.toSet());
    }

    private static Fault fault(PageContext page, DraftFault fault) {
        return new Fault(
                WorkWords.fault(page, fault), fault instanceof DraftFault.Unreadable ? "en" : null);
    }

    private static List<Definition> about(PageContext page, Revision revision) {
        var about = revision.about();
        return List.of(
                Definition.of(page.text("agreement.work.purpose"), revision.purpose()),
                Definition.of(page.text("agreement.work.about.summary"), about.summary()),
                Definition.of(
                        page.text("agreement.work.about.changes"),
                        about.changes().isBlank()
                                ? page.text("agreement.work.notYet")
                                : about.changes()),
                Definition.of(
                        page.text("agreement.work.about.from"),
                        about.inForceFrom()
                                .map(page::date)
                                .orElseGet(() -> page.text("agreement.work.notYet"))));
    }

    private static List<ChapterLines> chapters(
            PageContext page, Revisions.View view, Map<UserId, String> names, boolean writable) {
        var draft = view.draft();
        return draft.base().chapters().stream()
                .map(
                        chapter ->
                                new ChapterLines(
                                        chapter.number() + " " + chapter.title(),
                                        draft.clauses().stream()
                                                .filter(
                                                        clause ->
                                                                ClauseRules.chapterOf(
                                                                                clause.text()
                                                                                        .number())
                                                                        == chapter.number())
                                                .map(
                                                        clause ->
                                                                clause(
                                                                        page, view, names, clause,
                                                                        writable))
                                                .toList()))
                .toList();
    }

    private static ClauseLine clause(
            PageContext page,
            Revisions.View view,
            Map<UserId, String> names,
            DraftClause clause,
            boolean writable) {
        var fields = new ClauseFields(page, view.draft().base());
        var text = clause.text();
        return new ClauseLine(
                "clause-" + clause.id(),
                text.number(),
                text.title(),
                writable
                        ? Optional.of(WorkshopLinks.clause(view.revision().key(), clause.id()))
                        : Optional.empty(),
                ClauseFields.words(fields.phases(), text.phases()),
                ClauseFields.words(
                        fields.parties(),
                        text.responsible().stream().map(PartyKind::code).toList()),
                fields.deadlines(text),
                text.tags().contains(Clause.SHORT),
                written(page, names, clause.writtenBy(), clause.writtenAt()));
    }

    private static TableLine table(
            PageContext page,
            Revisions.View view,
            Map<UserId, String> names,
            DraftTable table,
            boolean writable) {
        var base = view.draft().base();
        var known = Optional.ofNullable(base.tables().get(table.id()));
        return new TableLine(
                known.map(found -> found.name()).orElse(table.id()),
                writable
                        ? Optional.of(WorkshopLinks.table(view.revision().key(), table.id()))
                        : Optional.empty(),
                base.phases().stream()
                        .filter(phase -> phase.table().equals(table.id()))
                        .map(phase -> phase.name().in(page.locale()))
                        .collect(Collectors.joining(" · ")),
                written(page, names, table.writtenBy(), table.writtenAt()));
    }

    private static String written(
            PageContext page, Map<UserId, String> names, Optional<UserId> by, Instant at) {
        return by.map(user -> page.text("agreement.work.written", names.getOrDefault(user, ""), at))
                .orElse("");
    }
}
