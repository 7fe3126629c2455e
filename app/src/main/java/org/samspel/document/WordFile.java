package org.samspel.document;

/**
 * A paper as DOCX, the Transitional form of ISO 29500, which every word processor opens: headings
 * are headings, lists are lists, a table knows its head, and the language is told.
 */
record WordFile(Paper paper) {

    byte[] bytes() {
        var body = new WordBody(Changed.in(paper.language()));
        var document = body.of(paper);
        return new Archive()
                .with("[Content_Types].xml", Style.text("word/content-types.xml"))
                .with("_rels/.rels", Style.text("word/package-rels.xml"))
                .with("docProps/core.xml", filled("word/core.xml"))
                .with("word/document.xml", document)
                .with("word/styles.xml", filled("word/styles.xml"))
                .with("word/settings.xml", filled("word/settings.xml"))
                .with("word/numbering.xml", body.numbering(Style.text("word/numbering.xml")))
                .with("word/footer1.xml", Style.text("word/footer.xml"))
                .with(
                        "word/_rels/document.xml.rels",
                        body.relations(Style.text("word/document-rels.xml")))
                .bytes();
    }

    private String filled(String name) {
        return Style.text(name)
                .replace("${language}", paper.language().toLanguageTag())
                .replace("${title}", Xml.escaped(paper.title()));
    }
}
