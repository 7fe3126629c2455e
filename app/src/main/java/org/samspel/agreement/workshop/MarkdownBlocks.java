package org.samspel.agreement.workshop;

import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.samspel.document.Block;
import org.samspel.document.Run;
import org.samspel.document.Run.Mark;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A clause’s text as parts of a paper, of the same Markdown that pages show. */
final class MarkdownBlocks {
    private MarkdownBlocks() {}

    /** The blocks below a node of the parsed text. */
    static List<Block> of(Node parent) {
        var blocks = new ArrayList<Block>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            block(node).ifPresent(blocks::add);
        }
        return blocks;
    }

    private static Optional<Block> block(Node node) {
        return switch (node) {
            case Paragraph paragraph -> Optional.of(new Block.Paragraph(runs(paragraph)));
            case ListBlock list -> Optional.of(items(list));
            case BlockQuote quote -> Optional.of(new Block.Quotation(of(quote)));
            default -> Optional.empty();
        };
    }

    private static Block items(ListBlock list) {
        var items = new ArrayList<List<Block>>();
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(of(item));
        }
        return new Block.Items(list instanceof OrderedList, items);
    }

    private static List<Run> runs(Node parent) {
        var runs = new ArrayList<Run>();
        collect(parent, EnumSet.noneOf(Mark.class), Optional.empty(), runs);
        return runs;
    }

    private static void collect(
            Node parent, Set<Mark> marks, Optional<String> link, List<Run> runs) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Text text -> runs.add(new Run(text.getLiteral(), marks, link));
                case HtmlInline typed -> runs.add(new Run(typed.getLiteral(), marks, link));
                case Code code ->
                        runs.add(new Run(code.getLiteral(), with(marks, Mark.LITERAL), link));
                case SoftLineBreak _ -> runs.add(new Run(" ", marks, link));
                case HardLineBreak _ -> runs.add(new Run("\n", marks, link));
                case Emphasis inner -> collect(inner, with(marks, Mark.SLANTED), link, runs);
                case StrongEmphasis inner -> collect(inner, with(marks, Mark.STRONG), link, runs);
                case Link inner -> collect(inner, marks, outside(inner.getDestination()), runs);
                default -> collect(node, marks, link, runs);
            }
        }
    }

    private static Set<Mark> with(Set<Mark> marks, Mark more) {
        var all = EnumSet.of(more);
        all.addAll(marks);
        return all;
    }

    /** On paper an address must be whole, and none may do anything but lead somewhere. */
    private static Optional<String> outside(String address) {
        return Optional.of(address).filter(it -> it.matches("(?i)(https?://|mailto:).+"));
    }
}
