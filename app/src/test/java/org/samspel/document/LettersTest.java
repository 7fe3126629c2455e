package org.samspel.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.samspel.kernel.BesideOthers;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

@BesideOthers
class LettersTest {
    private static final Locale DANISH = Locale.of("da", "DK");
    private static final List<String> FROM = List.of("Lægehuset Vejgaard", "Telefon 00 00 00 01");
    private static final List<String> TO =
            List.of("Genoptræning Syd", "Storgade 1", "9000 Aalborg");

    private final Letters letters = new Letters();

    @Test
    void keepsPdfUaWithEveryKindOfPart() throws Exception {
        assertThat(
                        faults(
                                letter(
                                        facts("Navn", "Áŋŋá Šuvžžá Ďåñöæøđŧč"),
                                        new Letter.Emphasis("Koden", "7KQ2-M9XD", "Vis koden"),
                                        new Letter.Words("Besked", "Første linje\n\nanden linje"),
                                        new Letter.Words("", "Uden overskrift"))))
                .isEmpty();
    }

    @Test
    void keepsPdfUaOverSeveralPages() throws Exception {
        var pages =
                IntStream.range(0, 120)
                        .mapToObj(line -> "Linje " + line + " om et langt forløb.")
                        .reduce("", (before, line) -> before + line + "\n");

        var letter = letter(new Letter.Words("Besked", pages));

        try (var pdf = read(letter)) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
        }
        assertThat(faults(letter)).isEmpty();
    }

    @Test
    void saysItsLanguageAndTitleAndIsTagged() throws Exception {
        try (var pdf = read(letter())) {
            var catalog = pdf.getDocumentCatalog();

            assertThat(catalog.getLanguage()).isEqualTo("da-DK");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Henvisning: træning");
        }
    }

    @Test
    void holdsEveryWordAsItWasWritten() throws Exception {
        var words = "5 < 6 & \"citat\" </p><script>alert(1)</script> \u0001&nbsp;";

        assertThat(text(letter(new Letter.Words("Besked", words))))
                .contains("5 < 6 & \"citat\" </p><script>alert(1)</script> &nbsp;")
                .contains("Genoptræning Syd", "Lægehuset Vejgaard", "22.11.2026");
    }

    @Test
    void refusesALetterFromNobody() {
        assertThatThrownBy(
                        () -> new Letter(DANISH, "Titel", List.of(), TO, "22.11.2026", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Letter letter(Letter.Part... parts) {
        return new Letter(DANISH, "Henvisning: træning", FROM, TO, "22.11.2026", List.of(parts));
    }

    private static Letter.Part facts(String name, String value) {
        return new Letter.Facts("Borger", List.of(new Letter.Fact(name, value)));
    }

    private List<String> faults(Letter letter) throws Exception {
        return PdfUa.faults(letters.pdf(letter));
    }

    private String text(Letter letter) throws IOException {
        try (var pdf = read(letter)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private PDDocument read(Letter letter) throws IOException {
        return Loader.loadPDF(letters.pdf(letter));
    }
}
