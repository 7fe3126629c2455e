package org.samspel.document;

import java.util.stream.Collectors;

/** A paper as a whole page of its own, with its style inside. */
final class PaperHtml {
    private PaperHtml() {}

    /** As a file for a browser. */
    static String file(Paper paper) {
        return "<!doctype html>\n" + of(paper, "<meta charset=\"utf-8\"/>");
    }

    /** As the page from which its PDF is drawn: XML, with the marks that a reader can leap to. */
    static String forPdf(Paper paper) {
        var marks =
                paper.parts().stream()
                        .filter(part -> !part.anchor().isEmpty())
                        .map(
                                part ->
                                        "<bookmark name=\"%s\" href=\"#%s\"/>"
                                                .formatted(Xml.escaped(part.text()), part.anchor()))
                        .collect(Collectors.joining());
        return of(paper, marks.isEmpty() ? "" : "<bookmarks>" + marks + "</bookmarks>");
    }

    private static String of(Paper paper, String head) {
        var title = Xml.escaped(paper.title());
        return """
        <html lang="%s"><head>%s<title>%s</title><meta name="subject" content="%s"/>\
        <meta name="description" content="%s"/><style>%s</style></head><body>\
        <h1>%s</h1>%s%s</body></html>
        """
                .formatted(
                        paper.language().toLanguageTag(),
                        head,
                        title,
                        title,
                        title,
                        Style.PAPER,
                        title,
                        paper.lines().stream()
                                .map(line -> "<p class=\"line\">" + Xml.escaped(line) + "</p>")
                                .collect(Collectors.joining()),
                        BlockHtml.in(paper.language()).parts(paper.blocks()));
    }
}
