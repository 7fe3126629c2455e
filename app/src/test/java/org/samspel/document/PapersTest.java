package org.samspel.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.samspel.document.Run.Mark;
import org.samspel.kernel.BesideOthers;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

@BesideOthers
class PapersTest {
    private static final Paper EVERYTHING =
            new Paper(
                    Locale.of("da", "DK"),
                    "Aftale <1> & Šuvžžá",
                    List.of("Pixiudgaven", "Version 4"),
                    List.of(
                            Block.Paragraph.of("Før den første del"),
                            Block.Heading.part("chapter-1", "1 Formål"),
                            Block.Heading.section("clause-1-1", "§ 1.1 Formål"),
                            new Block.Paragraph(
                                    List.of(
                                            Run.of("Det er "),
                                            Run.of("nu", Mark.ADDED),
                                            Run.of("før", Mark.REMOVED),
                                            Run.of(" vigtigt", Mark.STRONG),
                                            new Run(
                                                    " og\nskråt",
                                                    Set.of(Mark.SLANTED, Mark.LITERAL),
                                                    Optional.empty()),
                                            Run.link("her", "https://example.org/a?b=1&c=2"))),
                            new Block.Items(
                                    true,
                                    List.of(
                                            List.of(Block.Paragraph.of("første")),
                                            List.of(
                                                    Block.Paragraph.of("anden"),
                                                    new Block.Items(
                                                            false,
                                                            List.of(
                                                                    List.of(
                                                                            Block.Paragraph.of(
                                                                                    "inde i"))))))),
                            new Block.Quotation(List.of(Block.Paragraph.of("sagt"))),
                            new Block.Table(
                                    "Frister",
                                    List.of("Sted", "Frist"),
                                    List.of(List.of("Kommunen", "5 hverdage"))),
                            new Block.Fact("Parter", "Aalborg"),
                            new Block.Emphasis("Koden", "7KQ2", "Vis den")));

    private final Papers papers = new Papers();

    @Test
    void keepsPdfUaWithEveryKindOfBlock() throws Exception {
        var pdf = papers.pdf(EVERYTHING);

        assertThat(PdfUa.faults(pdf)).isEmpty();
        try (var read = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(read))
                    .contains("Aftale <1> & Šuvžžá", "[nyt: nu]", "[udgår: før]", "5 hverdage");
            assertThat(read.getDocumentCatalog().getLanguage()).isEqualTo("da-DK");
            assertThat(read.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle())
                    .isEqualTo("1 Formål");
        }
    }

    @Test
    void isAFileForWordProcessorsThatKeepsTheSchema() throws Exception {
        var docx = papers.docx(EVERYTHING);

        assertThat(WordJudge.faults(docx)).isEmpty();
        try (var read = WordJudge.open(docx)) {
            assertThat(read.getProperties().getCoreProperties().getTitle())
                    .isEqualTo("Aftale <1> & Šuvžžá");
            assertThat(read.getParagraphs())
                    .filteredOn(one -> "Heading2".equals(one.getStyle()))
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("§ 1.1 Formål", "Koden");
            assertThat(read.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
            assertThat(read.getParagraphs())
                    .extracting(XWPFParagraph::getNumFmt)
                    .contains("decimal", "bullet");
            assertThat(read.getTables().getFirst().getRow(0).isRepeatHeader()).isTrue();
            assertThat(read.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .anyMatch(text -> text.contains("[nyt: nu][udgår: før]"));
        }
    }

    @Test
    void hasEveryWordEscapedOnPages() {
        assertThat(papers.html(EVERYTHING))
                .contains(
                        "<h2 id=\"chapter-1\">1 Formål</h2>",
                        "<span class=\"unseen\">[nyt: </span><ins>nu</ins>",
                        "<em><code> og<br/>skråt</code></em>",
                        "href=\"https://example.org/a?b=1&amp;c=2\"",
                        "<td data-label=\"Frist\">5 hverdage</td>");
        assertThat(new String(papers.htmlFile(EVERYTHING), StandardCharsets.UTF_8))
                .startsWith("<!doctype html>")
                .contains("<h1>Aftale &lt;1&gt; &amp; Šuvžžá</h1>")
                .doesNotContain("bookmark");
    }

    @Test
    void givesTheSameFileForTheSameWords() {
        assertThat(papers.docx(EVERYTHING)).isEqualTo(papers.docx(EVERYTHING));
        assertThat(papers.pdf(EVERYTHING)).isEqualTo(papers.pdf(EVERYTHING));
        var other = new Paper(Locale.of("sv"), "Annan", List.of(), List.of());
        assertThat(papers.digest(other)).isNotEqualTo(papers.digest(EVERYTHING));
    }

    @Test
    void refusesATableWithRowsOfAnotherLength() {
        var heads = List.of("Sted", "Frist");
        var rows = List.of(List.of("Kommunen"));
        assertThatThrownBy(() -> new Block.Table("Frister", heads, rows))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
