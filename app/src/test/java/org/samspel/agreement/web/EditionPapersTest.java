package org.samspel.agreement.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samspel.agreement.Addressee;
import org.samspel.agreement.AgreementOfContent;
import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.workshop.Editions.Source;
import org.samspel.document.Block;
import org.samspel.document.Paper;
import org.samspel.document.Papers;
import org.samspel.document.PdfUa;
import org.samspel.document.WordJudge;
import org.samspel.kernel.BesideOthers;
import org.samspel.shell.Bundles;
import org.samspel.shell.Csrf;
import org.samspel.shell.Language;
import org.samspel.shell.PageContext;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The editions as papers: veraPDF judges the PDF files, the schema of ISO 29500 the DOCX files. */
@BesideOthers
class EditionPapersTest {
    private static final Bundles BUNDLES = new Bundles(List.of("agreement", "shell"));
    private static final AgreementVersion BEFORE = AgreementOfContent.lowBackPain();

    /** With a clause and a deadline changed, a clause added, and a rule with another reason. */
    private static final AgreementVersion AFTER =
            AgreementOfContent.lowBackPain(
                    text ->
                            text.replace("\nversion: 4\n", "\nversion: 5\n")
                                    .replace("\n  version: 3\n", "\n  version: 4\n")
                                    .replace("senest efter 5 hverdage", "senest efter 3 hverdage")
                                    .replace("working-days-max: 5", "working-days-max: 3")
                                    .replace(
                                            "  # 7 Oplysninger",
                                            """
                                              - id: "6.5"
                                                title: Ny bestemmelse
                                                text: |
                                                  Svaret gives:

                                                  - i *brevet*
                                                  - eller **straks**
                                              # 7 Oplysninger\
                                            """),
                    rules -> rules.replace("kan give varige skader", "giver varige skader"));

    private final Papers papers = new Papers();

    @ParameterizedTest
    @EnumSource(Edition.class)
    void keepsPdfUaAndTheSchemaOfDocxInEveryEdition(Edition edition) throws Exception {
        var paper = paper(AFTER, edition, Optional.empty());

        assertThat(PdfUa.faults(papers.pdf(paper))).isEmpty();
        assertThat(WordJudge.faults(papers.docx(paper))).isEmpty();
        try (var pdf = Loader.loadPDF(papers.pdf(paper))) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("da-DK");
            assertThat(new PDFTextStripper().getText(pdf)).contains("Version 5, fra 01.01.2025");
        }
    }

    @Test
    void marksWhatAChangeNoteComparesInWordsToo() {
        var html = papers.html(paper(AFTER, Edition.CHANGES, Optional.empty()));

        assertThat(html)
                .contains(
                        "Ændret: §\u00a06.3",
                        "Ny: §\u00a06.5 Ny bestemmelse",
                        "[udgår: </span><del>5</del>",
                        "[nyt: </span><ins>3</ins>",
                        "[udgår: </span><del>kan give</del>",
                        "Svarfrister, der er andre end før")
                .doesNotContain("§\u00a04.4");
    }

    @Test
    void givesEachAudienceItsShortEdition() {
        assertThat(clauses(Optional.empty())).contains("6.3", "4.3", "3.1", "4.6");
        assertThat(clauses(Optional.of(Addressee.MUNICIPALITY)))
                .contains("6.3", "4.3", "3.5")
                .doesNotContain("3.1", "4.6");
        assertThat(clauses(Optional.of(Addressee.SPECIALIST_CARE)))
                .contains("6.3", "3.1", "4.6")
                .doesNotContain("4.3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jh", "sk", "nj"})
    void hasNoEmptyEditionOfTheDeliveredAgreements(String area) {
        var version = area.equals("nj") ? BEFORE : AgreementOfContent.longTermPain(area);

        assertThat(Addressee.values())
                .allSatisfy(
                        audience ->
                                assertThat(version.clauses())
                                        .filteredOn(clause -> clause.isFor(audience))
                                        .filteredOn(
                                                clause ->
                                                        clause.isShort()
                                                                || audience == Addressee.PERSON)
                                        .hasSizeGreaterThan(4));
    }

    @Test
    void tellsThePersonWhatHappensAndHowSoon() {
        var plain = paper(AFTER, Edition.PLAIN, Optional.empty());

        assertThat(plain.parts())
                .extracting(Block.Heading::text)
                .containsExactly(
                        "Hvad sker der?",
                        "Hvem holder sammen på det hele?",
                        "Hvor kan du blive henvist hen?",
                        "Hvad aftalen siger",
                        "Hvordan slutter det?");
        assertThat(papers.html(plain))
                .contains("3 hverdage", "Kun hvis du siger ja", "Du kan gå dertil uden henvisning")
                .doesNotContain("Regel 1");
    }

    private static List<String> clauses(Optional<Addressee> audience) {
        return paper(AFTER, Edition.PIXI, audience).blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(block -> ((Block.Heading) block).anchor())
                .filter(anchor -> anchor.startsWith("clause-"))
                .map(anchor -> anchor.substring("clause-".length()).replace('-', '.'))
                .toList();
    }

    private static Paper paper(
            AgreementVersion version, Edition edition, Optional<Addressee> audience) {
        var page =
                new PageContext(
                        BUNDLES.in(Language.DA, ZoneId.of("Europe/Copenhagen")),
                        Optional.empty(),
                        List.of(),
                        Csrf.none(),
                        LocalDate.of(2026, 1, 1),
                        "/",
                        "",
                        "");
        var source = new Source(version, Optional.of(BEFORE), true, "0");
        return EditionPress.paper(new EditionWords(page, source, List.of()), edition, audience);
    }
}
