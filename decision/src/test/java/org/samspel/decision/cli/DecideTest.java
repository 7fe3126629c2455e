package org.samspel.decision.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** What a person sees on the command line, and the exit codes. */
class DecideTest {

    private static final String TABLE = "src/test/resources/org/samspel/decision/routing.dmn";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @TempDir Path folder;

    @Test
    void explainsOnePerson() {
        assertThat(run("explain", TABLE, "--facts", "durationWeeks=14")).isEqualTo(Decide.FINE);
        assertThat(said())
                .startsWith("rule 2: municipality\n  clause: § 4.2\n")
                .contains("rule 1 not: Røde flag is unknown, asked: true")
                .contains("could change: redFlags to hospital by rule 1");
    }

    @Test
    void namesFactsThatTheTableDoesNotTake() {
        assertThat(run("explain", TABLE, "--facts", "durationWeeks=long", "weight=3"))
                .isEqualTo(Decide.UNUSABLE);
        assertThat(said())
                .contains("durationWeeks: expected a number")
                .contains("found weight, expected NAME=VALUE with one of");
    }

    @Test
    void runsOverAPopulation() throws IOException {
        var csv = folder.resolve("p.csv");
        Files.writeString(
                csv, "place,redFlags,durationWeeks,work ability\na,true,3,full\nb,,600,\n");

        assertThat(run("run", TABLE, "--population", csv.toString(), "--by", "place"))
                .isEqualTo(Decide.FINDINGS);
        assertThat(said())
                .contains("a      hospital                       1     1")
                .contains("(a value that is not allowed)");
    }

    @Test
    void writesJsonForPrograms() throws IOException {
        var csv = folder.resolve("p.csv");
        Files.writeString(csv, "redFlags,durationWeeks,work ability\ntrue,3,full\n");

        assertThat(run("run", TABLE, "--population", csv.toString(), "--json"))
                .isEqualTo(Decide.FINE);
        assertThat(said())
                .isEqualToIgnoringWhitespace(
                        """
                        {"counts": [{"group": null, "answer": {"to": "hospital"}, "rule": 1,
                          "persons": 1, "severalRules": 1}]}\
                        """);
    }

    @Test
    void writesSql() {
        assertThat(run("sql", TABLE, "--dialect", "postgresql")).isEqualTo(Decide.FINE);
        assertThat(said()).contains("AS \"outcome_to\"").endsWith(";\n");
    }

    @Test
    void writesAPopulation() {
        var file = folder.resolve("p.parquet");
        var parameters = "../content/population/jh.yaml";

        assertThat(
                        run(
                                "population",
                                "--parameters",
                                parameters,
                                "--size",
                                "10",
                                "--out",
                                file.toString()))
                .isEqualTo(Decide.FINE);
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void checksATable() throws IOException {
        var sound = Files.readString(Path.of(TABLE));
        var overlapping = folder.resolve("overlapping.dmn");
        Files.writeString(overlapping, sound.replace("\"FIRST\"", "\"UNIQUE\""));

        assertThat(run("check", TABLE)).isEqualTo(Decide.FINE);
        assertThat(run("check", overlapping.toString())).isEqualTo(Decide.FINDINGS);
        assertThat(said()).contains("error: Rules 1 and 2 match together and say different things");
    }

    @Test
    void sumsUpNotesUnlessAllAreAskedFor() {
        var table = "../content/nj/low-back-pain/acute.dmn";

        assertThat(run("check", table)).isEqualTo(Decide.FINDINGS);
        assertThat(said().lines()).hasSize(4);
        assertThat(said())
                .contains("warning: No rule answers: caudaEquina false; ")
                .containsPattern(
                        "note: While something is unknown no rule answers in 40 kinds of cases or"
                                + " more; unknown there: workAbility \\(\\d+\\), .* and others\n")
                .contains("(--all lists every note)");

        out.reset();
        assertThat(run("check", table, "--all")).isEqualTo(Decide.FINDINGS);
        assertThat(said().lines()).hasSize(43);

        out.reset();
        assertThat(run("check", table, "--json")).isEqualTo(Decide.FINDINGS);
        assertThat(said().split("\"severity\": \"note\"", -1)).hasSize(42);
    }

    @Test
    void refusesAFileOfFiftyMegabytesWithoutReadingItAll() throws IOException {
        var file = folder.resolve("large.dmn");
        try (var channel = FileChannel.open(file, CREATE, WRITE)) {
            channel.write(StandardCharsets.UTF_8.encode("<definitions>"));
            channel.write(ByteBuffer.allocate(1), 50 * 1024 * 1024);
        }
        var clock = ManagementFactory.getThreadMXBean();
        var start = clock.getCurrentThreadCpuTime();

        assertThat(run("check", file.toString())).isEqualTo(Decide.UNUSABLE);
        assertThat(said())
                .isEqualTo(file + ":1:1: found more than 5 MB, expected a file of at most 5 MB\n");
        assertThat(Duration.ofNanos(clock.getCurrentThreadCpuTime() - start))
                .isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void comparesTwoTables() throws IOException {
        var draft = folder.resolve("draft.dmn");
        Files.writeString(draft, Files.readString(Path.of(TABLE)).replace("&gt; 12", "&gt;= 12"));

        assertThat(run("compare", TABLE, TABLE)).isEqualTo(Decide.FINE);
        assertThat(run("compare", TABLE, draft.toString())).isEqualTo(Decide.FINDINGS);
        assertThat(said())
                .contains("Both answer alike, whatever the facts")
                .contains("from to = gp to to = municipality");
    }

    /** The agreement leaves open whether high risk begins at 50 or above it (clause 3.5). */
    @Test
    void tellsWhatADraftOfAnAgreementChanges() throws IOException {
        var agreed = Path.of("../content/nj/low-back-pain/acute.dmn");
        var draft = folder.resolve("draft.dmn");
        Files.writeString(
                draft,
                Files.readString(agreed)
                        .replace("&gt;= 50", "&gt; 50")
                        .replace("&lt; 50", "&lt;= 50"));

        assertThat(run("compare", agreed.toString(), draft.toString())).isEqualTo(Decide.FINDINGS);
        assertThat(said().lines().toList())
                .hasSizeBetween(4, 40)
                .allMatch(
                        line ->
                                line.contains("; ompsqScore 50; ")
                                        || line.startsWith("While something is unknown"))
                .anyMatch(line -> line.contains("from destination = municipal-early"))
                .last(STRING)
                .endsWith("kinds of cases or more (--all lists them)");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThat(run("guess")).isEqualTo(Decide.UNUSABLE);
        assertThat(run("run", TABLE, "--populace", "x")).isEqualTo(Decide.UNUSABLE);
        assertThat(run("sql", folder.resolve("none.dmn").toString(), "--dialect", "duckdb"))
                .isEqualTo(Decide.UNUSABLE);
        assertThat(said())
                .contains("There is no command “guess”")
                .contains("found --populace, expected one of")
                .contains("expected a file that can be read");
    }

    private int run(String... words) {
        var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        return new Decide(stream, stream).run(List.of(words));
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
