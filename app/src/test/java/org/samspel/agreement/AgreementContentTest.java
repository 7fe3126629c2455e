package org.samspel.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samspel.agreement.AgreementFixtures.content;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samspel.content.ContentFault;
import org.samspel.content.ContentFaults;
import org.samspel.kernel.AreaId;
import org.samspel.organisation.OrganisationContent;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

@SpringBootTest
class AgreementContentTest {
    private static final AreaId NJ = new AreaId("nj");
    private static final String SLUG = "low-back-pain";
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);
    private static final String YAML = "nj/low-back-pain/agreement.yaml";

    @TempDir static Path folder;

    @Autowired private OrganisationContent organisations;
    @Autowired private AgreementContent content;
    @Autowired private Agreements agreements;
    @Autowired private ContentFaults faults;
    @Autowired private JdbcClient jdbc;

    @DynamicPropertySource
    static void contentFolder(DynamicPropertyRegistry properties) throws IOException {
        for (var path :
                new String[] {
                    "nj/organisation.yaml",
                    YAML,
                    "nj/low-back-pain/acute.dmn",
                    "nj/low-back-pain/persistent.dmn",
                    "instruments/ompsq-sf.yaml"
                }) {
            write(path, content(path));
        }
        properties.add("samspel.content", folder::toString);
    }

    @BeforeEach
    void delivered() throws IOException {
        write(YAML, content(YAML));
        organisations.load();
        content.load();
    }

    @Test
    void loadsTheDeliveredAgreementWithoutFault() {
        assertThat(faults.all()).extracting(ContentFault::file).doesNotContain(YAML);
        assertThat(agreements.inForce(NJ, FIRST_DAY.minusDays(1))).isEmpty();
        assertThat(agreements.inForce(NJ, SLUG, FIRST_DAY))
                .hasValueSatisfying(version -> assertThat(version.number()).isEqualTo(4));
        assertThat(agreements.version(NJ, SLUG, 4))
                .containsSame(agreements.inForce(NJ, FIRST_DAY).getFirst());
        assertThat(agreements.version(NJ, SLUG, 1)).isEmpty();
        assertThat(agreements.all(new AreaId("sk"))).isEmpty();
    }

    @Test
    void namesABrokenFileAndLoadsTheRest() throws IOException {
        write(
                "nj/broken/agreement.yaml",
                AgreementFixtures.SMALL
                        .replace("slug: small", "slug: broken")
                        .replace("title: En", "titel: En"));
        write("nj/broken/only.dmn", AgreementFixtures.SMALL_TABLE);

        content.load();

        assertThat(faults.all())
                .extracting(ContentFault::toString)
                .contains("nj/broken/agreement.yaml:6: “titel” is not a key that is known here");
        assertThat(agreements.version(NJ, "broken", 2)).isEmpty();
        assertThat(agreements.inForce(NJ, SLUG, FIRST_DAY)).isPresent();
    }

    @Test
    void refusesAnotherTextUnderANumberThatIsThere() throws IOException {
        write(YAML, content(YAML).replace("title: Formål\n", "title: Et andet formål\n"));

        content.load();

        assertThat(faults.all())
                .anySatisfy(
                        fault -> {
                            assertThat(fault.file()).isEqualTo(YAML);
                            assertThat(fault.line()).isEqualTo(6);
                            assertThat(fault.message())
                                    .isEqualTo(
                                            "version 4 is already taken in with another text;"
                                                    + " give what has changed a higher number");
                        });
        assertThat(title("1.1")).isEqualTo("Formål");
    }

    @Test
    void takesInAHigherVersionBesideTheOneInForce() throws IOException {
        write(
                YAML,
                content(YAML)
                        .replace("\nversion: 4\n", "\nversion: 5\n")
                        .replace("from: 2025-01-01", "from: 2027-01-01"));

        content.load();

        assertThat(agreements.inForce(NJ, SLUG, LocalDate.of(2026, 12, 31)))
                .hasValueSatisfying(version -> assertThat(version.number()).isEqualTo(4));
        assertThat(agreements.inForce(NJ, SLUG, LocalDate.of(2027, 1, 1)))
                .hasValueSatisfying(version -> assertThat(version.number()).isEqualTo(5));
        assertThat(agreements.all(NJ))
                .filteredOn(version -> version.slug().equals(SLUG))
                .extracting(AgreementVersion::number)
                .containsExactly(5, 4);
        assertThat(stateOn(LocalDate.of(2026, 12, 31), 5)).isEqualTo(VersionState.COMING);
        assertThat(stateOn(LocalDate.of(2026, 12, 31), 4)).isEqualTo(VersionState.IN_FORCE);
        assertThat(stateOn(LocalDate.of(2027, 1, 1), 4)).isEqualTo(VersionState.PAST);
    }

    @Test
    void letsTheServerNeitherChangeNorRemoveAVersion() {
        assertThatThrownBy(() -> jdbc.sql("update agreement.version set text = ''").update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from agreement.decision_table").update())
                .isInstanceOf(DataAccessException.class);
    }

    private VersionState stateOn(LocalDate day, int number) {
        return VersionState.of(
                agreements.version(NJ, SLUG, number).orElseThrow(),
                agreements.inForce(NJ, SLUG, day),
                day);
    }

    private String title(String clause) {
        return agreements
                .version(NJ, SLUG, 4)
                .flatMap(version -> version.clause(clause))
                .map(Clause::title)
                .orElseThrow();
    }

    private static void write(String path, String text) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
