package org.samspel.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samspel.content.ContentFault;
import org.samspel.content.ContentFaults;
import org.samspel.kernel.AreaId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** An organisation file of an area that is made up, mended and broken. */
@SpringBootTest
class OrganisationContentTest {
    private static final AreaId AREA = new AreaId("mu");
    private static final String PATH = "mu/organisation.yaml";
    private static final LocalDate BEFORE = LocalDate.of(2026, 11, 21);
    private static final LocalDate ON = LocalDate.of(2026, 11, 22);

    /** The old practice closes and its training ends on the day that is asked about. */
    private static final String FILE =
            """
            area: {code: mu, country: SE, name: Madeup, language: sv, zone: Europe/Stockholm, person-word: brukare}
            parties:
              - {id: town, kind: municipality, code: "01", name: Westby kommun}
            units:
              - {id: old, party: town, kind: primary-care, name: Gamla mottagningen, municipality: "01", until: 2026-11-22, successor: new}
              - {id: new, party: town, kind: primary-care, name: Nya mottagningen, municipality: "01"}
            services:
              - {id: training, name: {sv: Träning, da: Træning, en: Training}, kind: rehabilitation, for: [everyday], what: Träning, who: Alla, until: 2026-11-22, successor: better}
              - {id: better, name: {sv: Bättre, da: Bedre, en: Better}, kind: rehabilitation, for: [everyday], what: Träning, who: Alla}
            responsibilities:
              - {service: training, municipality: "*", unit: old, from: 2024-01-01, until: 2026-11-22}
              - {service: better, municipality: "01", unit: old, from: 2024-01-01, until: 2026-11-22}
              - {service: better, municipality: "01", unit: new, from: 2026-11-22}
            users: []
            """;

    @TempDir static Path folder;

    @Autowired private OrganisationContent content;
    @Autowired private Organisations organisations;
    @Autowired private ContentFaults faults;

    @DynamicPropertySource
    static void contentFolder(DynamicPropertyRegistry properties) {
        properties.add("samspel.content", folder::toString);
    }

    @BeforeEach
    void whole() throws IOException {
        load(FILE);
        assertThat(messages()).isEmpty();
    }

    @Test
    void aServiceThatEndedYesterdayHasNoReceiverAndSaysWhatTookOver() {
        assertThat(organisations.responsibleFor(AREA, "training", "01", BEFORE)).hasSize(1);
        assertThat(organisations.responsibleFor(AREA, "training", "01", ON)).isEmpty();
        assertThat(organisations.whoAnswers(AREA, "training", "01", ON))
                .isInstanceOfSatisfying(
                        WhoAnswers.Ended.class,
                        ended -> {
                            assertThat(ended.on()).isEqualTo(ON);
                            assertThat(ended.service()).map(Service::slug).contains("better");
                            assertThat(ended.units()).extracting(Unit::slug).containsExactly("new");
                        });
    }

    @Test
    void aUnitThatClosedIsNotOfferedAndNamesItsSuccessor() {
        var old = organisations.unitNamed(AREA, "old").orElseThrow();

        assertThat(organisations.practices(AREA, BEFORE)).hasSize(2);
        assertThat(organisations.practices(AREA, ON)).extracting(Unit::slug).containsExactly("new");
        assertThat(organisations.successor(AREA, old, BEFORE)).isEmpty();
        assertThat(organisations.successor(AREA, old, ON)).map(Unit::slug).contains("new");
        assertThat(organisations.responsibleFor(AREA, "better", "01", ON))
                .extracting(Unit::slug)
                .containsExactly("new");
    }

    @Test
    void aFileThatLeavesADayWithoutAnswerChangesNothingAndNamesTheLine() throws IOException {
        load(
                FILE.replace("unit: new, from: 2026-11-22", "unit: new, from: 2026-11-23")
                        .replace("name: Madeup", "name: Renamed"));

        assertThat(messages())
                .containsExactly(
                        "mu/organisation.yaml:13: nobody answers for “better” in all municipalities"
                                + " from 2026-11-22 until 2026-11-23: let this row begin on"
                                + " 2026-11-22, or end the row on line 12 on 2026-11-23");
        assertThat(organisations.area(AREA).name()).isEqualTo("Madeup");
    }

    @Test
    void saysWhichWordsAreKnownWhereOneIsNot() throws IOException {
        load(FILE.replace("person-word: brukare", "person-word: kund"));
        assertThat(messages())
                .containsExactly(
                        "mu/organisation.yaml:1: “kund” is no word that the interface has forms of;"
                                + " write one of: person, borger, invånare, patient, brukare");

        load(
                FILE.replace(
                        "for: [everyday], what: Träning, who: Alla}",
                        "for: [all], what: Träning, who: Alla}"));
        assertThat(messages())
                .containsExactly(
                        "mu/organisation.yaml:9: “all” is not known here; write one of: urgent,"
                                + " new-pain, lasting-pain, at-risk, everyday, work");

        load(FILE.replace("who: Alla}", "who: Alla, wait: {text: Tre veckor}}"));
        assertThat(messages())
                .containsExactly(
                        "mu/organisation.yaml:9: “wait” must say its “source”, or what to"
                                + " “verify”");
    }

    private List<String> messages() {
        return faults.all().stream()
                .map(ContentFault::toString)
                .filter(fault -> fault.startsWith(PATH + ":"))
                .toList();
    }

    private void load(String text) throws IOException {
        var file = folder.resolve(PATH);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        content.load();
    }
}
