package org.samspel.document;

import org.samspel.document.Run.Mark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The body of a DOCX file: blocks as WordprocessingML, with the links and lists that they need. */
final class WordBody {
    private static final String NAMESPACES =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    /** A4 with the margins of letters, in twentieths of a point. */
    private static final String PAGE =
            "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"footer\"/><w:pgSz w:w=\"11906\""
                + " w:h=\"16838\"/><w:pgMar w:top=\"1247\" w:right=\"1247\" w:bottom=\"1134\""
                + " w:left=\"1417\" w:header=\"709\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr>";

    /** In numbering.xml: the list with points, and its deepest level. */
    private static final int POINTS = 1;

    private static final int DEPTH_MAX = 2;

    private final Changed changed;
    private final List<String> links = new ArrayList<>();
    private int numberedLists;
    private int anchors;
    private int depth;

    WordBody(Changed changed) {
        this.changed = changed;
    }

    /** The document part; must come before what follows from it. */
    String of(Paper paper) {
        var body = new StringBuilder();
        body.append(paragraph("Title", text(paper.title())));
        paper.lines().forEach(line -> body.append(paragraph("Subtitle", text(line))));
        body.append(blocks(paper.blocks()));
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document %s><w:body>%s%s</w:body></w:document>"
                .formatted(NAMESPACES, body, PAGE);
    }

    /** Each numbered list begins at 1 again. */
    String numbering(String template) {
        var lists = new StringBuilder();
        for (var list = 1; list <= numberedLists; list++) {
            lists.append(
                    "<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"2\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"
                            .formatted(POINTS + list));
        }
        return template.replace("${lists}", lists);
    }

    String relations(String template) {
        var relations = new StringBuilder();
        for (var link = 0; link < links.size(); link++) {
            relations.append(
                    "<Relationship Id=\"link%d\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" Target=\"%s\" TargetMode=\"External\"/>"
                            .formatted(link, Xml.escaped(links.get(link))));
        }
        return template.replace("${links}", relations);
    }

    private String blocks(List<Block> blocks) {
        return blocks.stream().map(this::block).collect(Collectors.joining());
    }

    private String block(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph(var runs) -> paragraph("", runs(runs));
            case Block.Items list -> items(list);
            case Block.Quotation(var quoted) -> quoted(quoted);
            case Block.Table table -> table(table);
            case Block.Fact(var name, var value) ->
                    paragraph("", runs(List.of(Run.of(name + ": ", Mark.STRONG), Run.of(value))));
            case Block.Emphasis(var heading, var sign, var text) ->
                    (heading.isBlank() ? "" : paragraph("Heading2", text(heading)))
                            + paragraph("", runs(List.of(Run.of(sign, Mark.STRONG))))
                            + paragraph("", text(text));
        };
    }

    private String heading(Block.Heading heading) {
        var style = "Heading" + heading.level();
        if (heading.anchor().isEmpty()) {
            return paragraph(style, text(heading.text()));
        }
        anchors++;
        return paragraph(
                style,
                "<w:bookmarkStart w:id=\"%d\" w:name=\"%s\"/>%s<w:bookmarkEnd w:id=\"%d\"/>"
                        .formatted(
                                anchors,
                                heading.anchor().replace('-', '_'),
                                text(heading.text()),
                                anchors));
    }

    private String quoted(List<Block> quoted) {
        return quoted.stream()
                .map(
                        block ->
                                block instanceof Block.Paragraph(var runs)
                                        ? paragraph("Quote", runs(runs))
                                        : block(block))
                .collect(Collectors.joining());
    }

    private String items(Block.Items list) {
        if (list.isNumbered()) {
            numberedLists++;
        }
        var number = list.isNumbered() ? POINTS + numberedLists : POINTS;
        var properties =
                "<w:pStyle w:val=\"ListParagraph\"/><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr>"
                        .formatted(Math.min(depth, DEPTH_MAX), number);
        depth++;
        var items = list.items().stream().map(item -> item(item, properties));
        var written = items.collect(Collectors.joining());
        depth--;
        return written;
    }

    /** The first paragraph has the point or the number, what follows stands below it. */
    private String item(List<Block> item, String properties) {
        if (item.isEmpty() || !(item.getFirst() instanceof Block.Paragraph(var runs))) {
            return blocks(item);
        }
        return "<w:p><w:pPr>%s</w:pPr>%s</w:p>".formatted(properties, runs(runs))
                + item.stream()
                        .skip(1)
                        .map(
                                block ->
                                        block instanceof Block.Paragraph(var more)
                                                ? paragraph("ListParagraph", runs(more))
                                                : block(block))
                        .collect(Collectors.joining());
    }

    private String table(Block.Table table) {
        var columns = table.heads().size();
        var rows = new StringBuilder();
        rows.append("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        table.heads().forEach(head -> rows.append(cell(head, columns, true)));
        rows.append("</w:tr>");
        for (var row : table.rows()) {
            rows.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            for (var column = 0; column < columns; column++) {
                rows.append(cell(row.get(column), columns, column == 0));
            }
            rows.append("</w:tr>");
        }
        return paragraph("Caption", text(table.caption()))
                + "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"5000\""
                + " w:type=\"pct\"/><w:tblLook w:val=\"00A0\" w:firstRow=\"1\" w:lastRow=\"0\""
                + " w:firstColumn=\"1\" w:lastColumn=\"0\" w:noHBand=\"1\""
                + " w:noVBand=\"1\"/></w:tblPr><w:tblGrid>"
                + ("<w:gridCol w:w=\"" + 9242 / columns + "\"/>").repeat(columns)
                + "</w:tblGrid>"
                + rows
                + "</w:tbl><w:p/>";
    }

    private String cell(String words, int columns, boolean isHead) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"pct\"/></w:tcPr>%s</w:tc>"
                .formatted(
                        5000 / columns,
                        paragraph(
                                "",
                                isHead ? runs(List.of(Run.of(words, Mark.STRONG))) : text(words)));
    }

    private static String paragraph(String style, String content) {
        var properties =
                style.isEmpty() ? "" : "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>";
        return "<w:p>" + properties + content + "</w:p>";
    }

    private String text(String words) {
        return runs(List.of(Run.of(words)));
    }

    private String runs(List<Run> runs) {
        return runs.stream().map(this::run).collect(Collectors.joining());
    }

    private String run(Run run) {
        var words = changed.before(run).map(word -> word + run.text() + Changed.AFTER);
        var written = written(run, words.orElse(run.text()));
        if (run.link().isEmpty()) {
            return written;
        }
        links.add(run.link().get());
        return "<w:hyperlink r:id=\"link%d\">%s</w:hyperlink>".formatted(links.size() - 1, written);
    }

    /** The properties stand in the order that the schema has them. */
    private static String written(Run run, String words) {
        var properties = new StringBuilder();
        properties.append(run.link().isPresent() ? "<w:rStyle w:val=\"Hyperlink\"/>" : "");
        properties.append(run.is(Mark.STRONG) ? "<w:b/>" : "");
        properties.append(run.is(Mark.SLANTED) ? "<w:i/>" : "");
        properties.append(run.is(Mark.REMOVED) ? "<w:strike/>" : "");
        properties.append(run.is(Mark.ADDED) ? "<w:u w:val=\"single\"/>" : "");
        return "<w:r>"
                + (properties.isEmpty() ? "" : "<w:rPr>" + properties + "</w:rPr>")
                + Arrays.stream(words.split("\\R", -1))
                        .map(line -> "<w:t xml:space=\"preserve\">" + Xml.escaped(line) + "</w:t>")
                        .collect(Collectors.joining("<w:br/>"))
                + "</w:r>";
    }
}
