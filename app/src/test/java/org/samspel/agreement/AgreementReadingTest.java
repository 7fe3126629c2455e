package org.samspel.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.samspel.agreement.AgreementFixtures.PATH;
import static org.samspel.agreement.AgreementFixtures.SMALL;
import static org.samspel.agreement.AgreementFixtures.SMALL_TABLE;
import static org.samspel.agreement.AgreementFixtures.TABLE_PATH;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samspel.content.BadContent;
import org.samspel.content.ContentFault;
import org.samspel.decision.Decision;
import org.samspel.decision.Facts;
import org.samspel.decision.UnaryTest;
import org.samspel.decision.Value;

import java.util.List;

class AgreementReadingTest {
    private static final KnownElsewhere NOTHING =
            new KnownElsewhere(party -> false, service -> false, instrument -> false);

    @Test
    void readsTheDeliveredAgreementWhole() {
        var version = AgreementFixtures.lowBackPain();

        assertThat(version.title()).isEqualTo("Samarbejdsaftale om lænderygsmerter");
        assertThat(version.number()).isEqualTo(4);
        assertThat(version.parties()).hasSize(12);
        assertThat(version.chapters()).hasSize(9);
        assertThat(version.clauses()).hasSizeGreaterThan(25);
        assertThat(version.clause("4.3").orElseThrow().paragraphs()).hasSize(3);
        assertThat(version.tables()).containsOnlyKeys("acute", "persistent");
        assertThat(version.tables().values().stream().mapToInt(table -> table.rules().size()).sum())
                .isGreaterThanOrEqualTo(20);
        assertThat(version.phaseAfter(12).id()).isEqualTo("acute");
        assertThat(version.phaseAfter(13).id()).isEqualTo("persistent");
    }

    @Test
    void letsNoDeliveredRuleReadNotAssessedAsNo() {
        for (var table : AgreementFixtures.lowBackPain().tables().values()) {
            assertThat(table.decide(Facts.none())).isInstanceOf(Decision.NoRule.class);
            var anyRedFlag = table.factNames().indexOf("anyRedFlag");
            for (var rule : table.rules()) {
                var raisesFlag =
                        rule.tests()
                                .subList(0, anyRedFlag)
                                .contains(new UnaryTest.Equal(new Value.Bool(true)));
                var asksForNone =
                        rule.tests()
                                .get(anyRedFlag)
                                .equals(new UnaryTest.Equal(new Value.Bool(false)));
                assertThat(raisesFlag ^ asksForNone).as(rule.id()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    version: 2            | versoin: 2                | versoin          | “versoin” is not a key that is known here
                    version: 2            | version: 0                | version: 0       | versions are counted from 1
                    version: 2            | version: two              | version: two     | a whole number is expected here
                    area: nj              | area: N1                  | area: N1         | an area's code is
                    slug: small           | slug: other               | slug: other      | the folder of its area and its slug
                    language: da          | language: dk              | language: dk     | the language is one of
                    2026-03-01            | 1 March                   | 1 March          | must be a date
                    title: En lille aftale | title:                   | slug: small      | “title” is missing
                    version: 1, summary: R | version: 2, summary: R   | changed-since    | changes an earlier version
                    weeks-max: 6          | weeks-max: 12             | id: middle       | each phase ends later
                    weeks-max: 6, table   | table                     | id: early        | only the last phase is without
                    sen, en: late}, table | x, en: x}, weeks-max: 99, table | weeks-max: 99 | the last phase has no end
                    table: only, clause: "1.1", source | table: gone, clause: "1.1", source | gone | no .dmn file beside this one for the table “gone”
                    clause: "1.1", source | clause: "9.9", source     | 9.9              | no clause has the id “9.9”
                    sources: [book]       | sources: [film]           | [film]           | no source has the id “film”
                    id: "1.1"             | id: "2.1"                 | id: "2.1"        | there is no chapter 2
                    id: "1.1"             | id: "one"                 | id: "one"        | a clause's id is its number
                    id: self-care         | id: training              | id: training     | “training” is there twice
                    sv: träning, en       | en                        | da: træning      | a text in each of sv, da and en
                    reply: {working-days-max: 5, clause: "1.1"} | consent: true | id: training | needs “reply”
                    service: municipal-early | consent: yes           | reply:           | where there is no “service”
                    {working-days-max: 5, | {working-days-max: 0,     | working-days-max | at least 1
                    {working-days-max: 5, | {working-days-max: 5, hours-max: 4, | hours-max | either “working-days-max” or
                    5, clause: "1.1"      | 5, clause: "7.7"          | 7.7              | no clause has the id “7.7”
                    kind: red-flag        | kind: red                 | kind: red        | “red” is no kind of fact
                    value: 50, source: book | value: 50               | value: 50        | a threshold needs a “source”, or “verify”
                    value: 50, source: book | value: 50, source: film | film             | no source has the id “film”
                    - {value: none, label | - {value: some, label     | - {value: some   | no two alike
                    min: 0, max: 520      | min: 9, max: 9            | max: 9           | “max” must be more than “min”
                    kind: weeks-since-onset | kind: weeks-since-onset, min: 1 | min: 1   | “min” is not a key that is known here
                    [course-started]      | [sunshine]                | id: begun        | “sunshine” brings no course to a stage
                    [course-started]      | []                        | id: begun        | reached by at least one fact
                    id: begun             | id: over                  | id: over         | “over” is there twice
                    exits: [well]         | exits: [badly]            | [badly]          | no exit has the id “badly”
                    phase: early, exits   | phase: dawn, exits        | dawn             | no phase has the id “dawn”
                    destination: training | destination: nowhere      | nowhere          | no destination has the id “nowhere”
                    years-min: 18         | years-min: old            | years-min        | a whole number is expected here
                    roles: [gp, hospital] | roles: [council]          | [council]        | “council” is no role of a clinician
                    roles: [gp, hospital] | roles: []                 | roles: []        | somebody must be able to state it
                    flag, kind: red-flag  | flag, kind: yes-no        | - {name: flag    | one fact may be of kind any-red-flag
                    """)
    void namesTheLineOfAFaultInTheAgreement(
            String old, String instead, String place, String message) {
        assertThat(SMALL).contains(old);
        var broken = SMALL.replace(old, instead);

        assertThat(faults(broken, SMALL_TABLE, KnownElsewhere.ANYTHING))
                .anySatisfy(
                        fault -> {
                            assertThat(fault.file()).isEqualTo(PATH);
                            assertThat(lineOf(broken, fault)).contains(place);
                            assertThat(fault.message()).contains(message);
                        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <text>weeks</text>   | <text>months</text>     | months        | no fact has the name “months”
                    "number"><text>weeks | "number"><text>flag     | flag          | “flag” is a number here and a boolean in the agreement
                    <text>"none", "some" | <text>"none", "some", "bad" | pain     | “bad” is no option of “pain”
                    <text>"some"</text>  | <text>"bad"</text>      | "bad"         | expected
                    "training"           | "nowhere"               | <rule         | rule 1: no destination has the id “nowhere”
                    <output name="destination" | <output name="goal" | name="goal"  | “goal” is no output column that is known
                    >1.1<                | >3.3<                   | <rule         | rule 1: no clause has the id “3.3”
                    >Fordi.<             | ><                      | <rule         | rule 1: the annotation “text”, which says why, is empty
                    <text>book           | <text>book, film        | <rule         | rule 1: no source has the id “film”
                    <text>false</text>   | <text>not(true)</text>  | not(true)     | would also hold when “anyFlag” is not assessed
                    <text>false</text>   | <text>null</text>       | null          | would also hold when “anyFlag” is not assessed
                    <text>[3..12]</text> | <text>3 to 12</text>    | 3 to 12       | column “Uger”, found
                    FIRST                | RANDOM                  | RANDOM        | expected
                    """)
    void namesTheLineOfAFaultInATable(String old, String instead, String place, String message) {
        assertThat(SMALL_TABLE).contains(old);
        var broken = SMALL_TABLE.replace(old, instead);

        assertThat(faults(SMALL, broken, KnownElsewhere.ANYTHING))
                .anySatisfy(
                        fault -> {
                            assertThat(fault.file()).isEqualTo(TABLE_PATH);
                            assertThat(lineOf(broken, fault)).contains(place);
                            assertThat(fault.message()).contains(message);
                        });
    }

    @Test
    void namesWhatIsNotThereOutsideOfTheAgreement() {
        assertThat(faults(SMALL, SMALL_TABLE, NOTHING))
                .extracting(ContentFault::message)
                .contains(
                        "no party of the area has the id “aalborg”",
                        "no service of the area has the id “municipal-early”",
                        "no instrument has the id “ompsq-sf”");
    }

    @Test
    void endsNoCourseByReasonsOfAVersionWithoutStages() {
        var yaml = SMALL.replaceAll("(?m)^stages:\\n(  - .*\\n)+", "");

        assertThat(faults(yaml, SMALL_TABLE, KnownElsewhere.ANYTHING))
                .extracting(ContentFault::message)
                .contains(
                        "“exits” needs “stages” beside it",
                        "“after-exit” needs “stages” beside it");
    }

    @Test
    void gathersSeveralFaultsInOneReading() {
        var broken =
                SMALL.replace("kind: red-flag", "kind: red")
                        .replace("sources: [book]", "sources: [x]");

        assertThat(faults(broken, SMALL_TABLE.replace(">1.1<", ">3.3<"), KnownElsewhere.ANYTHING))
                .extracting(ContentFault::message)
                .contains(
                        "“red” is no kind of fact that is known",
                        "no source has the id “x”",
                        "rule 1: no clause has the id “3.3”");
    }

    @Test
    void readsAThresholdThatIsStillToVerifyWithoutASource() {
        var yaml = SMALL.replace("value: 50, source: book", "value: 50, verify: Om det er 50.");
        var version =
                AgreementReading.read(
                        AgreementFixtures.small(yaml, SMALL_TABLE), KnownElsewhere.ANYTHING);

        assertThat(version.fact("score").orElseThrow().threshold().orElseThrow().toVerify())
                .contains("Om det er 50.");
    }

    @Test
    void toldApartByTheirDigests() {
        var one = AgreementFixtures.small(SMALL, SMALL_TABLE);

        assertThat(one.digest())
                .isEqualTo(AgreementFixtures.small(SMALL, SMALL_TABLE).digest())
                .isNotEqualTo(AgreementFixtures.small(SMALL + " ", SMALL_TABLE).digest())
                .isNotEqualTo(AgreementFixtures.small(SMALL, SMALL_TABLE + " ").digest());
    }

    @Test
    void refusesAFileThatIsNoYaml() {
        assertThatThrownBy(
                        () ->
                                AgreementReading.read(
                                        AgreementFixtures.small("a: [1\nb: 2", SMALL_TABLE),
                                        KnownElsewhere.ANYTHING))
                .isInstanceOf(BadContent.class)
                .hasMessageStartingWith(PATH + ":2: not valid YAML");
    }

    private static List<ContentFault> faults(String yaml, String table, KnownElsewhere elsewhere) {
        var files = AgreementFixtures.small(yaml, table);
        var bad =
                catchThrowableOfType(
                        BadContent.class, () -> AgreementReading.read(files, elsewhere));
        assertThat(bad).isNotNull();
        return bad.faults();
    }

    private static String lineOf(String text, ContentFault fault) {
        return text.lines().skip(fault.line() - 1).findFirst().orElse("");
    }
}
