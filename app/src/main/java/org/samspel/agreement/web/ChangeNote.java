package org.samspel.agreement.web;

import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.Clause;
import org.samspel.agreement.ReplyDeadline;
import org.samspel.agreement.workshop.Changes;
import org.samspel.agreement.workshop.Changes.Change;
import org.samspel.agreement.workshop.Markdown;
import org.samspel.agreement.workshop.WordDiff;
import org.samspel.decision.Rule;
import org.samspel.document.Block;
import org.samspel.document.Block.Heading;
import org.samspel.document.Block.Paragraph;
import org.samspel.document.Block.Table;
import org.samspel.document.Run;
import org.samspel.document.Run.Mark;
import org.samspel.shell.Cited;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a version changes, in words and as a marked comparison: a note that nobody types. */
record ChangeNote(EditionWords words) {

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        var version = words.version();
        version.changedSince()
                .map(AgreementVersion.ChangedSince::summary)
                .map(Paragraph::of)
                .ifPresent(blocks::add);
        var changes = words.source().before().map(before -> Changes.between(before, version));
        if (changes.isEmpty()) {
            blocks.add(Paragraph.of(words.text("agreement.work.changes.unknown")));
        }
        changes.ifPresent(found -> blocks.addAll(blocks(found)));
        return blocks;
    }

    private List<Block> blocks(Changes changes) {
        if (changes.isEmpty()) {
            return List.of(Paragraph.of(words.text("agreement.work.changes.none")));
        }
        var blocks = new ArrayList<Block>();
        blocks.add(count(changes));
        part(blocks, "clauses", "agreement.work.clauses", clauses(changes));
        part(blocks, "rules", "agreement.tables", rules(changes));
        part(blocks, "deadlines", "agreement.work.clause.deadlines", deadlines(changes));
        return blocks;
    }

    private void part(List<Block> blocks, String anchor, String key, List<Block> part) {
        if (!part.isEmpty()) {
            blocks.add(Heading.part(anchor, words.text(key)));
            blocks.addAll(part);
        }
    }

    /** How much of each kind, before any of it. */
    private Paragraph count(Changes changes) {
        return Paragraph.of(
                words.text(
                        "agreement.work.changes.count",
                        changes.clauses().size(),
                        changes.rules().size(),
                        changes.deadlines().size()));
    }

    private List<Block> clauses(Changes changes) {
        var blocks = new ArrayList<Block>();
        for (var change : changes.clauses()) {
            var shown = change.after().or(change::before).orElseThrow();
            blocks.add(
                    Heading.section(
                            "",
                            kind(change) + ": " + Cited.clause(shown.id()) + " " + shown.title()));
            blocks.add(
                    compared(
                            change.before().map(ChangeNote::whole),
                            change.after().map(ChangeNote::whole)));
        }
        return blocks;
    }

    private static String whole(Clause clause) {
        return clause.title() + ". " + Markdown.words(clause.text());
    }

    private List<Block> rules(Changes changes) {
        var blocks = new ArrayList<Block>();
        for (var change : changes.rules()) {
            var rule = change.change().after().or(change.change()::before).orElseThrow();
            var name =
                    words.text(
                            "agreement.rule.of",
                            rule.number(),
                            change.phase().name().in(words.page().locale()));
            blocks.add(Heading.section("", kind(change.change()) + ": " + name));
            blocks.add(
                    compared(
                            change.change().before().map(old -> said(change, old, true)),
                            change.change().after().map(now -> said(change, now, false))));
        }
        return blocks;
    }

    /** "Varighed: mere end 12 uger; …: kommunens tilbud, § 4.3. Fordi …". */
    private String said(Changes.RuleChange change, Rule rule, boolean before) {
        var version = before ? words.source().before().orElseThrow() : words.version();
        var phase = version.phase(change.phase().id()).orElseThrow();
        var line =
                new RuleLines(
                                new VersionWords(words.page(), version),
                                version.table(phase),
                                words.facts())
                        .line(rule);
        return Stream.of(
                        words.asked(line),
                        line.destination(),
                        line.also()
                                .map(also -> words.text("agreement.table.also", also))
                                .orElse(""),
                        line.clause().words(),
                        line.why())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private List<Block> deadlines(Changes changes) {
        if (changes.deadlines().isEmpty()) {
            return List.of();
        }
        var rows =
                changes.deadlines().stream()
                        .map(
                                change ->
                                        List.of(
                                                change.destination()
                                                        .name()
                                                        .in(words.page().locale()),
                                                deadline(change.change().before()),
                                                deadline(change.change().after())))
                        .toList();
        return List.of(
                new Table(
                        words.text("agreement.work.changes.deadlines"),
                        List.of(
                                words.text(EditionBlocks.TO),
                                words.text("agreement.work.changes.before"),
                                words.text("agreement.work.changes.after")),
                        rows));
    }

    private String deadline(Optional<ReplyDeadline> deadline) {
        return deadline.map(new EditionBlocks(words)::deadline).orElse("–");
    }

    private static Paragraph compared(Optional<String> before, Optional<String> after) {
        return new Paragraph(
                WordDiff.of(before.orElse(""), after.orElse("")).stream()
                        .flatMap(ChangeNote::runs)
                        .toList());
    }

    private static Stream<Run> runs(WordDiff.Part part) {
        var run =
                switch (part.kind()) {
                    case SAME -> Run.of(part.words());
                    case ADDED -> Run.of(part.words(), Mark.ADDED);
                    case REMOVED -> Run.of(part.words(), Mark.REMOVED);
                };
        return Stream.of(run, Run.of(" "));
    }

    private String kind(Change<?> change) {
        return words.text(
                "agreement.work.changes."
                        + (change.before().isEmpty()
                                ? "added"
                                : change.after().isEmpty() ? "removed" : "changed"));
    }
}
