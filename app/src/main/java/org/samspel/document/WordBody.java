package org.samspel.document;

import org.samspel.document.Run.Mark;

import java.util.List;
import java.util.stream.Collectors;

/** The body of a DOCX file: blocks as WordprocessingML, with the lists that they need. */
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

    private final WordRuns written;
    private int numberedLists;
    private int anchors;
    private int depth;

    WordBody(WordRuns written) {
        this.written = written;
    }

    /** The document part; must come before what follows from it. */
    String of(Paper paper) {
        var body = new StringBuilder();
        body.append(paragraph("Title", written.plain(paper.title())));
        paper.lines().forEach(line -> body.append(paragraph("Subtitle", written.plain(line))));
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

    private String blocks(List<Block> blocks) {
        return blocks.stream().map(this::block).collect(Collectors.joining());
    }

    private String block(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph(var runs) -> paragraph("", written.of(runs));
            case Block.Items list -> items(list);
            case Block.Quotation(var quoted) -> quoted(quoted);
            case Block.Table table -> table(table);
            case Block.Fact(var name, var value) ->
                    paragraph(
                            "",
                            written.of(List.of(Run.of(name + ": ", Mark.STRONG), Run.of(value))));
            case Block.Emphasis(var heading, var sign, var text) ->
                    (heading.isBlank() ? "" : paragraph("Heading2", written.plain(heading)))
                            + paragraph("", written.of(List.of(Run.of(sign, Mark.STRONG))))
                            + paragraph("", written.plain(text));
        };
    }

    private String heading(Block.Heading heading) {
        var style = "Heading" + heading.level();
        if (heading.anchor().isEmpty()) {
            return paragraph(style, written.plain(heading.text()));
        }
        anchors++;
        return paragraph(
                style,
                "<w:bookmarkStart w:id=\"%d\" w:name=\"%s\"/>%s<w:bookmarkEnd w:id=\"%d\"/>"
                        .formatted(
                                anchors,
                                heading.anchor().replace('-', '_'),
                                written.plain(heading.text()),
                                anchors));
    }

    private String quoted(List<Block> quoted) {
        return quoted.stream()
                .map(
                        block ->
                                block instanceof Block.Paragraph(var runs)
                                        ? paragraph("Quote", written.of(runs))
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
        var lines = items.collect(Collectors.joining());
        depth--;
        return lines;
    }

    /** The first paragraph has the point or the number, what follows stands below it. */
    private String item(List<Block> item, String properties) {
        if (item.isEmpty() || !(item.getFirst() instanceof Block.Paragraph(var runs))) {
            return blocks(item);
        }
        return "<w:p><w:pPr>%s</w:pPr>%s</w:p>".formatted(properties, written.of(runs))
                + item.stream()
                        .skip(1)
                        .map(
                                block ->
                                        block instanceof Block.Paragraph(var more)
                                                ? paragraph("ListParagraph", written.of(more))
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
        return paragraph("Caption", written.plain(table.caption()))
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
                                isHead
                                        ? written.of(List.of(Run.of(words, Mark.STRONG)))
                                        : written.plain(words)));
    }

    private static String paragraph(String style, String content) {
        var properties =
                style.isEmpty() ? "" : "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>";
        return "<w:p>" + properties + content + "</w:p>";
    }
}
