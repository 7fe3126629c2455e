package org.samspel.agreement.web;

import org.samspel.agreement.AgreementLinks;
import org.samspel.agreement.Chapter;
import org.samspel.agreement.Clause;
import org.samspel.agreement.Destination;
import org.samspel.agreement.ReplyDeadline;
import org.samspel.agreement.workshop.Markdown;
import org.samspel.decision.DecisionTable;
import org.samspel.document.Block;
import org.samspel.document.Block.Heading;
import org.samspel.document.Block.Items;
import org.samspel.document.Block.Paragraph;
import org.samspel.document.Block.Table;
import org.samspel.document.Run;
import org.samspel.document.Run.Mark;
import org.samspel.shell.Cited;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The whole text and the short one, out of a version: nothing in them is typed for them. */
record EditionBlocks(EditionWords words) {
    static final String TO = "agreement.destination";

    List<Block> full() {
        var blocks = new ArrayList<Block>();
        blocks.add(Paragraph.of(words.version().summary()));
        blocks.add(new Block.Fact(words.text("agreement.parties"), words.partyNames()));
        blocks.addAll(chapters(clause -> true));
        var number = 1;
        for (var table : tables()) {
            blocks.addAll(rules(table, "table-" + number++));
        }
        blocks.addAll(deadlines());
        blocks.addAll(sources());
        return blocks;
    }

    /** What is marked for it, with where the rules lead and how soon is answered. */
    List<Block> pixi(Predicate<Clause> concerned) {
        var blocks = new ArrayList<Block>();
        blocks.add(Paragraph.of(words.version().summary()));
        var chapters = chapters(clause -> clause.isShort() && concerned.test(clause));
        blocks.addAll(chapters);
        if (chapters.isEmpty()) {
            blocks.add(Paragraph.of(words.text("agreement.work.edition.empty")));
        }
        blocks.addAll(deadlines());
        return blocks;
    }

    private List<Block> chapters(Predicate<Clause> chosen) {
        var blocks = new ArrayList<Block>();
        for (var chapter : words.version().chapters()) {
            var clauses =
                    words.version().clauses().stream()
                            .filter(clause -> clause.chapter() == chapter.number())
                            .filter(chosen)
                            .toList();
            if (!clauses.isEmpty()) {
                blocks.add(heading(chapter));
                clauses.forEach(clause -> blocks.addAll(clause(clause)));
            }
        }
        return blocks;
    }

    private static Block heading(Chapter chapter) {
        return Heading.part(
                "chapter-" + chapter.number(), chapter.number() + " " + chapter.title());
    }

    private static List<Block> clause(Clause clause) {
        var blocks = new ArrayList<Block>();
        blocks.add(
                Heading.section(
                        AgreementLinks.clauseAnchor(clause.id()),
                        Cited.clause(clause.id()) + " " + clause.title()));
        blocks.addAll(Markdown.blocks(clause.text()));
        return blocks;
    }

    private List<DecisionTable> tables() {
        return words.version().phases().stream().map(words.version()::table).distinct().toList();
    }

    /** "Varighed: mere end 12 uger. → kommunens tilbud (§ 4.3). Fordi …". */
    private List<Block> rules(DecisionTable table, String anchor) {
        var lines = new RuleLines(words.words(), table, words.facts());
        var items =
                table.rules().stream()
                        .map(lines::line)
                        .<List<Block>>map(line -> List.of(rule(line)))
                        .toList();
        return List.of(Heading.part(anchor, table.name()), new Items(true, items));
    }

    private Paragraph rule(RuleLine line) {
        var also = line.also().map(to -> ", " + words.text("agreement.table.also", to));
        return new Paragraph(
                List.of(
                        Run.of(words.asked(line) + ": "),
                        Run.of(line.destination() + also.orElse(""), Mark.STRONG),
                        Run.of(" (" + line.clause().words() + "). " + line.why())));
    }

    List<Block> deadlines() {
        var rows =
                words.version().destinations().stream()
                        .flatMap(to -> deadline(to).stream())
                        .toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(
                        Heading.part("destinations", words.text("agreement.destinations")),
                        new Table(
                                words.text("agreement.work.edition.deadlines"),
                                List.of(
                                        words.text(TO),
                                        words.text("agreement.reply"),
                                        words.text("agreement.clause")),
                                rows));
    }

    private Optional<List<String>> deadline(Destination to) {
        return to.reply()
                .map(
                        reply ->
                                List.of(
                                        to.name().in(words.page().locale()),
                                        words.words().deadline(reply),
                                        Cited.clause(reply.clause())));
    }

    /** "5 hverdage (§ 6.3)". */
    String deadline(ReplyDeadline reply) {
        return words.words().deadline(reply) + " (" + Cited.clause(reply.clause()) + ")";
    }

    private List<Block> sources() {
        var sources = words.version().sources();
        return sources.isEmpty()
                ? List.of()
                : List.of(
                        Heading.part("sources", words.text("agreement.sources")),
                        new Items(
                                false,
                                sources.stream()
                                        .map(each -> List.<Block>of(Paragraph.of(each.text())))
                                        .collect(Collectors.toList())));
    }
}
