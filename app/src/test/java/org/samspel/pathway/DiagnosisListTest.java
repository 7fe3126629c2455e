package org.samspel.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samspel.content.BadContent;
import org.samspel.content.ContentNode;
import org.samspel.organisation.Country;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class DiagnosisListTest {
    private static final String SMALL =
            """
            country: SE
            system: urn:test
            name: Test
            source: A test
            codes:
              - {code: A1, label: {sv: ett, da: et, en: one}}
              - {code: A2, label: {sv: två, da: to, en: two}, verify: Om det stämmer.}
            """;

    @ParameterizedTest
    @CsvSource({
        "icd-10-se.yaml, SE, http://hl7.org/fhir/sid/icd-10-se, R52.2C",
        "sks-diagnoses.yaml, DK, urn:oid:1.2.208.176.2.4.12, DM545"
    })
    void readsTheDeliveredListsWithTheirSources(
            String file, Country country, String system, String code) throws IOException {
        var root =
                ContentNode.read(file, Files.readString(Path.of("../content/codes").resolve(file)));
        var list = DiagnosisList.read(root);

        assertThat(DiagnosisList.country(root)).isEqualTo(country);
        assertThat(list.system()).isEqualTo(system);
        assertThat(list.find(system, code)).isPresent();
        assertThat(list.source()).isNotBlank();
    }

    @Test
    void saysWhatIsStillToBeVerified() {
        assertThat(DiagnosisList.read(root(SMALL)).codes())
                .extracting(DiagnosisCode::toVerify)
                .anySatisfy(verify -> assertThat(verify).contains("Om det stämmer."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "code: A2 | code: A1 | a code is there twice",
                "system: urn:test | sistem: urn:test | “sistem” is not a key that is known here",
                "sv: två, | | a text in each of sv, da and en"
            })
    void namesTheFaultOfAList(String old, String instead, String message) {
        var broken = SMALL.replace(old, instead == null ? "" : instead);

        assertThatThrownBy(() -> DiagnosisList.read(root(broken)))
                .isInstanceOf(BadContent.class)
                .hasMessageContaining(message);
    }

    @Test
    void knowsNoListOfAnotherCountry() {
        var broken = SMALL.replace("country: SE", "country: NO");

        assertThatThrownBy(() -> DiagnosisList.country(root(broken)))
                .isInstanceOf(BadContent.class)
                .hasMessageContaining("no such country");
    }

    private static ContentNode root(String yaml) {
        return ContentNode.read("codes/test.yaml", yaml);
    }
}
