package org.samspel.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.samspel.content.ContentFault;
import org.samspel.content.ContentNode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows begin on line 2 of the file that is made up here. */
class CoverageFaultsTest {
    private static final String UNITS =
            """
            - {id: east, until: 2027-01-01, successor: north}
            - {id: west}
            - {id: north, from: 2026-06-01}
            """;

    @Test
    void findsNothingWhereEachDayHasOneAnswer() {
        assertThat(
                        faults(
                                "{id: training}",
                                "{service: training, municipality: \"01\", unit: east, from:"
                                        + " 2024-01-01, until: 2027-01-01}",
                                "{service: training, municipality: \"02\", unit: west, from:"
                                        + " 2024-01-01, until: 2027-01-01}",
                                "{service: training, municipality: \"*\", unit: north, from:"
                                        + " 2027-01-01}"))
                .isEmpty();
    }

    @Test
    void tellsWhereNobodyAnswers() {
        assertThat(
                        faults(
                                "{id: training}",
                                "{service: training, municipality: \"01\", unit: west, from:"
                                        + " 2024-01-01}"))
                .containsExactly(
                        "0: nobody answers for “training” in Westby: add a row to"
                                + " “responsibilities”");
    }

    @Test
    void tellsOfAGapOnceForAllWhoShareIt() {
        assertThat(
                        faults(
                                "{id: training}",
                                "{service: training, municipality: \"*\", unit: west, from:"
                                        + " 2024-01-01, until: 2026-12-01}",
                                "{service: training, municipality: \"*\", unit: west, from:"
                                        + " 2027-01-01}"))
                .containsExactly(
                        "3: nobody answers for “training” in all municipalities from 2026-12-01"
                            + " until 2027-01-01: let this row begin on 2026-12-01, or end the row"
                            + " on line 2 on 2027-01-01");
    }

    @Test
    void tellsWhenTheLastAnswerEndsAndTheServiceDoesNot() {
        var row =
                "{service: training, municipality: \"*\", unit: west, from: 2024-01-01, until:"
                        + " 2026-12-01}";

        assertThat(faults("{id: training}", row))
                .containsExactly(
                        "2: nobody answers for “training” in all municipalities from 2026-12-01"
                                + " on: add a row that begins then, or give the service “until:"
                                + " 2026-12-01”");
        assertThat(faults("{id: training, until: 2026-12-01}", row)).isEmpty();
    }

    @Test
    void tellsOfTwoAnswersUnlessOneMayChoose() {
        var first = "{service: training, municipality: \"01\", unit: west, from: 2024-01-01}";
        var second = "{service: training, municipality: \"*\", unit: north, from: 2026-06-01}";
        var third =
                "{service: training, municipality: \"02\", unit: west, from: 2024-01-01, until:"
                        + " 2026-06-01}";

        assertThat(faults("{id: training}", first, second, third))
                .containsExactly(
                        "3: “north” answers for “training” in Eastby from 2026-06-01, and so does"
                                + " “west” on line 2: end that row with “until: 2026-06-01”, or say"
                                + " “several: true” on the service if one may choose");
        assertThat(faults("{id: training, several: true}", first, second, third)).isEmpty();
    }

    @Test
    void tellsOfTheSameAnswerTwiceAlsoWhereOneMayChoose() {
        assertThat(
                        faults(
                                "{id: training, several: true}",
                                "{service: training, municipality: \"*\", unit: west, from:"
                                        + " 2024-01-01}",
                                "{service: training, municipality: \"02\", unit: west, from:"
                                        + " 2025-01-01}"))
                .containsExactly(
                        "3: “west” answers for “training” in Westby from 2025-01-01, and so does"
                                + " the row on line 2: take one of them away");
    }

    @Test
    void tellsOfAUnitThatIsNotOpenAndNamesItsSuccessor() {
        assertThat(
                        faults(
                                "{id: training}",
                                "{service: training, municipality: \"01\", unit: east, from:"
                                        + " 2024-01-01}",
                                "{service: training, municipality: \"02\", unit: north, from:"
                                        + " 2024-01-01}"))
                .containsExactly(
                        "2: “east” closes on 2027-01-01: end this row with “until: 2027-01-01” and"
                                + " add a row for its successor “north”",
                        "3: “north” opens on 2026-06-01: let this row begin then");
    }

    @Test
    void tellsOfARowThatOutlivesItsService() {
        assertThat(
                        faults(
                                "{id: training, until: 2026-11-22}",
                                "{service: training, municipality: \"*\", unit: west, from:"
                                        + " 2024-01-01}"))
                .containsExactly(
                        "2: the service “training” ends on 2026-11-22: end this row with “until:"
                                + " 2026-11-22”");
    }

    @Test
    void tellsOfNamesThatAreNotThere() {
        assertThat(
                        faults(
                                "{id: training}",
                                "{service: swimming, municipality: \"03\", unit: south, from:"
                                        + " 2024-01-01}"))
                .containsExactly(
                        "2: no service has the id “swimming”",
                        "2: no unit has the id “south”",
                        "2: no municipality has the code “03”");
    }

    private static List<String> faults(String service, String... rows) {
        var municipalities = new LinkedHashMap<String, String>();
        municipalities.put("01", "Eastby");
        municipalities.put("02", "Westby");
        var units = new LinkedHashMap<String, AgreedPeriod>();
        for (var unit : ContentNode.read("units", UNITS).items()) {
            units.put(unit.text("id"), AgreedPeriod.of(unit));
        }
        var given = ContentNode.read("service", service);
        var text = "# rows\n- " + String.join("\n- ", rows);
        return new CoverageFaults(municipalities, Map.of(given.text("id"), given), units)
                .in(ContentNode.read("rows", text).items()).stream()
                        .map(CoverageFaultsTest::told)
                        .toList();
    }

    private static String told(ContentFault fault) {
        return (fault.file().equals("rows") ? fault.line() : 0) + ": " + fault.message();
    }
}
