package org.samspel.document;

import org.samspel.document.Run.Mark;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Blocks as HTML that is XML too. Every word in it is escaped.
 *
 * @param changed the words for what came and what went
 */
record BlockHtml(Changed changed) {
    /** Each part is framed as the pages frame what belongs together. */
    private static final String PART = "<section class=\"card\">";

    static BlockHtml in(Locale language) {
        return new BlockHtml(Changed.in(language));
    }

    /** Each part with its heading in a section of its own. */
    String parts(List<Block> blocks) {
        var html = new StringBuilder();
        var open = false;
        for (var block : blocks) {
            if (!open || isPart(block)) {
                html.append(open ? "</section>" : "").append(PART);
                open = true;
            }
            html.append(block(block));
        }
        return html.append(open ? "</section>" : "").toString();
    }

    private static boolean isPart(Block block) {
        return block instanceof Block.Heading heading && heading.level() == Block.Heading.PART;
    }

    String blocks(List<Block> blocks) {
        return blocks.stream().map(this::block).collect(Collectors.joining());
    }

    private String block(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph(var runs) -> "<p>" + runs(runs) + "</p>";
            case Block.Items list -> items(list);
            case Block.Quotation(var quoted) -> "<blockquote>" + blocks(quoted) + "</blockquote>";
            case Block.Table table -> table(table);
            case Block.Fact(var name, var value) ->
                    "<p class=\"fact\"><span class=\"name\">%s: </span>%s</p>"
                            .formatted(Xml.escaped(name), Xml.escaped(value));
            case Block.Emphasis(var heading, var sign, var text) ->
                    "<div class=\"emphasis\">%s<p class=\"sign\">%s</p><p>%s</p></div>"
                            .formatted(
                                    heading.isBlank()
                                            ? ""
                                            : "<h2>" + Xml.escaped(heading) + "</h2>",
                                    Xml.escaped(sign),
                                    Xml.escaped(text));
        };
    }

    /** The paper's title is the first heading, so that its parts are the second. */
    private static String heading(Block.Heading heading) {
        var tag = "h" + (heading.level() + 1);
        var anchor = heading.anchor().isEmpty() ? "" : " id=\"" + heading.anchor() + "\"";
        return "<" + tag + anchor + ">" + Xml.escaped(heading.text()) + "</" + tag + ">";
    }

    private String items(Block.Items list) {
        var tag = list.isNumbered() ? "ol" : "ul";
        return list.items().stream()
                .map(item -> "<li>" + item(item) + "</li>")
                .collect(Collectors.joining("", "<" + tag + ">", "</" + tag + ">"));
    }

    /** A single paragraph stands in its item without a frame of its own. */
    private String item(List<Block> item) {
        return item.size() == 1 && item.getFirst() instanceof Block.Paragraph(var runs)
                ? runs(runs)
                : blocks(item);
    }

    private String runs(List<Run> runs) {
        return runs.stream().map(this::run).collect(Collectors.joining());
    }

    private String run(Run run) {
        var text = lines(run.text());
        text = run.is(Mark.LITERAL) ? "<code>" + text + "</code>" : text;
        text = run.is(Mark.SLANTED) ? "<em>" + text + "</em>" : text;
        text = run.is(Mark.STRONG) ? "<strong>" + text + "</strong>" : text;
        if (run.link().isPresent()) {
            var address = Xml.escaped(run.link().get());
            var said = Xml.escaped(run.text());
            text = "<a href=\"" + address + "\" title=\"" + said + "\">" + text + "</a>";
        }
        return changed.before(run).map(word -> change(run, word, lines(run.text()))).orElse(text);
    }

    /** Beside each other and not in each other: PDF would draw the inner ones last. */
    private static String change(Run run, String word, String text) {
        var tag = run.is(Mark.ADDED) ? "ins" : "del";
        return "<span class=\"unseen\">%s</span><%s>%s</%s><span class=\"unseen\">%s</span>"
                .formatted(Xml.escaped(word), tag, text, tag, Changed.AFTER);
    }

    private static String lines(String text) {
        return Arrays.stream(text.split("\\R", -1))
                .map(Xml::escaped)
                .collect(Collectors.joining("<br/>"));
    }

    private static String table(Block.Table table) {
        var html = new StringBuilder("<table class=\"as-cards\"><caption>");
        html.append(Xml.escaped(table.caption())).append("</caption><thead><tr>");
        for (var head : table.heads()) {
            html.append("<th scope=\"col\">").append(Xml.escaped(head)).append("</th>");
        }
        html.append("</tr></thead><tbody>");
        for (var row : table.rows()) {
            html.append("<tr><th scope=\"row\">").append(Xml.escaped(row.getFirst()));
            html.append("</th>");
            for (var column = 1; column < row.size(); column++) {
                html.append(
                        "<td data-label=\"%s\">".formatted(Xml.escaped(table.heads().get(column))));
                html.append(Xml.escaped(row.get(column))).append("</td>");
            }
            html.append("</tr>");
        }
        return html.append("</tbody></table>").toString();
    }
}
