package org.samspel.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samspel.InTheHouse;
import org.samspel.identity.Accounts;
import org.samspel.kernel.Actor;
import org.samspel.kernel.RowFilter;
import org.samspel.kernel.TransactionDoor;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names with every Nordic and Sámi letter: kept, found, and sorted as each alphabet does. */
@InTheHouse
class PersonSearchTest {
    private static final RowFilter EVERYBODY =
            new RowFilter(
                    "person_id in (select id from person.person where municipality_code = '9999')",
                    Map.of());
    private static final List<String> FAMILIES =
            List.of(
                    "Åström",
                    "Ängel",
                    "Öberg",
                    "Ærøe",
                    "Ødegård",
                    "Zachrisson",
                    "Ánde",
                    "Čáppa",
                    "Đuro",
                    "Ŋola",
                    "Šuorra",
                    "Ŧoma",
                    "Žilli",
                    "Aagaard",
                    "Andersson",
                    "O’Neill",
                    "Prøve-Hansen",
                    "von Essen");

    @Autowired private PersonSearch search;
    @Autowired private Persons persons;
    @Autowired private Accounts accounts;
    @Autowired private TransactionDoor door;
    private Actor.Staff gp;

    @BeforeEach
    void everyLetter() {
        gp = accounts.staff("gp.nj");
        for (var n = 0; n < FAMILIES.size(); n++) {
            persons.register(
                    gp,
                    new RegisterPerson(
                            new Identifier("urn:letters", "letter-" + n),
                            "Márjá",
                            FAMILIES.get(n),
                            LocalDate.of(1980, 1, 1),
                            "9999",
                            gp.unit()));
        }
    }

    private List<String> found(String typed) {
        return door.enter(
                gp,
                () ->
                        search
                                .matching(
                                        gp.area(),
                                        typed,
                                        java.util.Optional.empty(),
                                        EVERYBODY,
                                        Locale.of("da"),
                                        1,
                                        50)
                                .persons()
                                .stream()
                                .map(Person::familyName)
                                .toList());
    }

    @Test
    void everyLetterIsKeptAndFindsItsName() {
        for (var family : FAMILIES) {
            assertThat(found(family)).as(family).contains(family);
            assertThat(found(family.toUpperCase(Locale.ROOT))).as(family).contains(family);
            assertThat(found("mar " + family.substring(0, 3))).as(family).contains(family);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "astrom, Åström",
        "angel, Ängel",
        "ængel, Ängel",
        "oberg, Öberg",
        "øberg, Öberg",
        "äröe, Ærøe",
        "aeroe, Ærøe",
        "ödegard, Ødegård",
        "odegaard, Ødegård",
        "ande, Ánde",
        "cappa, Čáppa",
        "duro, Đuro",
        "nola, Ŋola",
        "suorra, Šuorra",
        "toma, Ŧoma",
        "zilli, Žilli",
        "ågård, Aagaard",
        "neill, O’Neill",
        "O'Neill, O’Neill",
        "hansen, Prøve-Hansen",
        "prove-hansen, Prøve-Hansen",
        "ESSEN marja, von Essen"
    })
    void whoCannotTypeALetterFindsTheNameAllTheSame(String typed, String family) {
        assertThat(found(typed)).contains(family);
    }

    @Test
    void combinedAndSingleCharactersAreTheSameLetter() {
        assertThat(found("A\u030Astro\u0308m")).contains("Åström");
    }

    @Test
    void everyWordMustBeginAPartOfTheName() {
        assertThat(found("marja oberg")).containsExactly("Öberg");
        assertThat(found("arja")).isEmpty();
        assertThat(found("marja nobody")).isEmpty();
    }

    @Test
    void whatIsTypedIsNeverAPattern() {
        assertThat(found("%")).isEmpty();
        assertThat(found("_arja")).isEmpty();
        assertThat(found("'")).hasSize(FAMILIES.size());
    }

    @Test
    void eachAlphabetHasItsOwnOrder() {
        assertThat(sorted("sv"))
                .containsSubsequence("Zachrisson", "Åström", "Ängel", "Öberg")
                .containsSubsequence("Aagaard", "Andersson", "Čáppa", "Đuro", "Ŋola", "von Essen");
        assertThat(sorted("da"))
                .containsSubsequence("Andersson", "Zachrisson", "Ærøe", "Ødegård", "Åström")
                .containsSubsequence("Zachrisson", "Aagaard");
    }

    private List<String> sorted(String alphabet) {
        return door.enter(
                gp,
                () ->
                        search
                                .all(gp.area(), EVERYBODY, Locale.of(alphabet), 1, 50)
                                .persons()
                                .stream()
                                .map(Person::familyName)
                                .toList());
    }

    @Test
    void aPageIsAPartOfTheWhole() {
        var second = door.enter(gp, () -> search.all(gp.area(), EVERYBODY, Locale.of("da"), 2, 5));

        assertThat(second.total()).isEqualTo(FAMILIES.size());
        assertThat(second.persons())
                .extracting(Person::familyName)
                .isEqualTo(sorted("da").subList(5, 10));
    }
}
