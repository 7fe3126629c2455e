package org.samspel.agreement.web;

import org.samspel.agreement.Addressee;
import org.samspel.agreement.AgreementLinks;
import org.samspel.agreement.Clause;
import org.samspel.agreement.Destination;
import org.samspel.agreement.HandOver;
import org.samspel.agreement.Phase;
import org.samspel.agreement.Stage;
import org.samspel.agreement.StageFact;
import org.samspel.agreement.workshop.Markdown;
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
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A version for the person whom it is about: what happens, who does what, how soon there is an
 * answer. Made of what the rules and the worklists obey, and of the clauses that speak to the
 * person.
 */
record PlainWords(EditionWords words) {

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(Paragraph.of(text("intro", words.parties().size())));
        blocks.add(Paragraph.of(words.version().summary()));
        words.version()
                .course()
                .entry()
                .ifPresent(entry -> blocks.add(Paragraph.of(text("years", entry.yearsMin()))));
        blocks.addAll(steps());
        blocks.addAll(who());
        blocks.addAll(where());
        blocks.addAll(clauses());
        blocks.addAll(ends());
        return blocks;
    }

    private List<Block> steps() {
        var stages = words.version().course().stages();
        var blocks = new ArrayList<Block>();
        blocks.add(Heading.part("steps", text("steps")));
        blocks.add(Paragraph.of(text("phases")));
        blocks.add(items(false, words.version().phases().stream().map(this::phase)));
        if (!stages.isEmpty()) {
            blocks.add(Paragraph.of(text("stages")));
            blocks.add(
                    new Items(
                            true,
                            stages.stream().<List<Block>>map(one -> List.of(stage(one))).toList()));
        }
        return blocks;
    }

    /** "nyopståede: til og med uge 12". */
    private String phase(Phase phase) {
        var name = phase.name().in(words.page().locale());
        return phase.weeksMax()
                .map(weeks -> text("phase.until", name, weeks))
                .orElseGet(() -> text("phase.after", name));
    }

    private Block stage(Stage stage) {
        var how =
                stage.reachedBy().stream()
                        .map(StageFact::code)
                        .map(code -> text("by." + code))
                        .distinct()
                        .collect(Collectors.joining(" " + text("or") + " "));
        return new Paragraph(
                List.of(
                        Run.of(capital(stage.name().in(words.page().locale())), Mark.STRONG),
                        Run.of(": " + how)));
    }

    private List<Block> who() {
        return words.version().coordination().stream()
                .flatMap(
                        keeps ->
                                Stream.<Block>of(
                                        Heading.part("who", text("who")),
                                        Paragraph.of(
                                                text("who." + keeps.who().name())
                                                        + " ("
                                                        + Cited.clause(keeps.clause())
                                                        + ")")))
                .toList();
    }

    private List<Block> where() {
        var rows =
                words.version().destinations().stream()
                        .filter(to -> to.service().isPresent())
                        .map(this::where)
                        .toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(
                        Heading.part("where", text("where")),
                        new Table(
                                text("where.caption"),
                                List.of(text("place"), text("answer"), text("know")),
                                rows));
    }

    private List<String> where(Destination to) {
        return List.of(
                capital(to.name().in(words.page().locale())),
                to.reply().map(words.words()::deadline).orElse("–"),
                to.consent()
                        ? text("know.consent")
                        : to.directAccess()
                                ? text("know.direct")
                                : to.kinds().contains(HandOver.OPEN) ? text("know.open") : "–");
    }

    /** The agreement’s own words, of the clauses that say that they are for the person. */
    private List<Block> clauses() {
        var blocks = new ArrayList<Block>();
        words.version().clauses().stream()
                .filter(clause -> clause.isFor(Addressee.PERSON))
                .forEach(clause -> clause(clause, blocks));
        if (!blocks.isEmpty()) {
            blocks.addFirst(Heading.part("own-words", text("clauses")));
        }
        return blocks;
    }

    private static void clause(Clause clause, List<Block> blocks) {
        blocks.add(
                Heading.section(
                        AgreementLinks.clauseAnchor(clause.id()),
                        clause.title() + " (" + Cited.clause(clause.id()) + ")"));
        blocks.addAll(Markdown.blocks(clause.text()));
    }

    private List<Block> ends() {
        var exits = words.version().course().exits();
        return exits.isEmpty()
                ? List.of()
                : List.of(
                        Heading.part("ends", text("ends")),
                        items(
                                false,
                                exits.stream()
                                        .map(exit -> exit.label().in(words.page().locale()))));
    }

    private static Items items(boolean numbered, Stream<String> lines) {
        return new Items(
                numbered, lines.<List<Block>>map(line -> List.of(Paragraph.of(line))).toList());
    }

    private String text(String key, Object... arguments) {
        return words.text("agreement.plain." + key, arguments);
    }

    private static String capital(String word) {
        return word.isEmpty()
                ? word
                : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
