package org.samspel.decision.population;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samspel.decision.DecisionTable;
import org.samspel.decision.DmnFixtures;
import org.samspel.decision.Facts;
import org.samspel.decision.Outcome;
import org.samspel.decision.Value;
import org.samspel.decision.sql.Answer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The example table over a handful of persons, in memory and in files. */
class PopulationTest {

    private static final Limits LIMITS = new Limits(1, 256);

    private final DecisionTable table = DmnFixtures.routingTable();

    @TempDir Path folder;

    @Test
    void countsAnswersByGroup() {
        var persons =
                List.of(
                        Facts.none().with("redFlags", true).with("durationWeeks", 20),
                        Facts.none().with("durationWeeks", 13),
                        Facts.none().with("durationWeeks", 12),
                        Facts.none().with("durationWeeks", 600));
        try (var population = inMemory(persons)) {
            var counts = done(population.run(table, Question.everyone().by(Population.GROUP)));

            assertThat(counts)
                    .containsExactlyInAnyOrder(
                            new Count(Optional.of("long"), to("hospital", 1), 1, 1),
                            new Count(Optional.of("long"), to("municipality", 2), 1, 1),
                            new Count(Optional.of("short"), to("gp", 3), 1, 0),
                            new Count(Optional.of("long"), Answer.UNUSABLE, 1, 0));
        }
    }

    @Test
    void tellsWhoMovesFromWhereToWhere() {
        var draft = DmnFixtures.table(DmnFixtures.routing().replace("&gt; 12", "&gt;= 12"));
        var persons =
                List.of(
                        Facts.none().with("durationWeeks", 12),
                        Facts.none().with("durationWeeks", 12),
                        Facts.none().with("durationWeeks", 13));
        try (var population = inMemory(persons)) {
            var moves = done(population.compare(table, draft, Question.everyone()));

            assertThat(moves)
                    .containsExactlyInAnyOrder(
                            new Move(Optional.empty(), to("gp", 3), to("municipality", 2), 2),
                            new Move(
                                    Optional.empty(),
                                    to("municipality", 2),
                                    to("municipality", 2),
                                    1));
            assertThat(moves.stream().filter(Move::isChange).mapToLong(Move::persons).sum())
                    .isEqualTo(2);
        }
    }

    @Test
    void readsCsvAsTheTableAsksForIt() throws IOException {
        var csv =
                csv(
                        """
                        municipality,redFlags,durationWeeks,work ability,counts
                        0851,false,13,threatened,true
                        0851,,13,full,true
                        0825,true,,,false
                        """);
        try (var population = opened(csv)) {
            var question = Question.everyone().by("municipality").only("counts");

            assertThat(done(population.run(table, question)))
                    .containsExactlyInAnyOrder(
                            new Count(Optional.of("0851"), to("municipality", 2), 1, 1),
                            new Count(Optional.of("0851"), to("gp", 3), 1, 0));
        }
    }

    @Test
    void namesTheRowThatIsNotOfTheTypeButNotItsValue() throws IOException {
        var csv = csv("redFlags,durationWeeks,work ability\ntrue,3,full\ntrue,secret,full\n");
        try (var population = opened(csv)) {
            assertThat(refused(population.run(table, Question.everyone())))
                    .containsExactly(
                            "persons.csv: found something else in row 2 (the head not counted),"
                                    + " column \"durationWeeks\", expected a number");
        }
    }

    @Test
    void namesTheMissingColumnAndTheFirstCellThatAsksForIt() throws IOException {
        try (var population = opened(csv("redFlags,work ability\ntrue,full\n"))) {
            assertThat(refused(population.run(table, Question.everyone().by("region"))))
                    .containsExactly(
                            "persons.csv: table \"Hvem henvises til\", rule 2, cell \"> 12\","
                                    + " found no column \"durationWeeks\" among [redFlags, work"
                                    + " ability], expected a column \"durationWeeks\" of numbers",
                            "persons.csv: found no column \"region\" among [redFlags, work"
                                    + " ability], expected a column to group by");
        }
    }

    @Test
    void refusesAFileThatIsNotParquet() throws IOException {
        var file = Files.writeString(folder.resolve("persons.parquet"), "no parquet");
        var broken = Files.writeString(folder.resolve("broken.parquet"), "PAR1 and no more");

        assertThat(Population.open(file, LIMITS)).isInstanceOf(Opening.Refused.class);
        assertThat(fault(Population.open(file, LIMITS)))
                .startsWith("persons.parquet: found a file that is not Parquet, expected");
        assertThat(fault(Population.open(broken, LIMITS))).contains("a damaged Parquet file");
        assertThat(fault(Population.open(folder.resolve("none.parquet"), LIMITS)))
                .contains("no file that can be read");
    }

    private Population inMemory(List<Facts> persons) {
        return Population.of(
                table.factTypes(),
                persons,
                facts ->
                        facts.value("durationWeeks").map(Value::plain).orElse("").equals("12")
                                ? "short"
                                : "long",
                LIMITS);
    }

    private Path csv(String text) throws IOException {
        return Files.writeString(folder.resolve("persons.csv"), text);
    }

    private static Population opened(Path file) {
        return switch (Population.open(file, LIMITS)) {
            case Opening.Opened(var population) -> population;
            case Opening.Refused(var fault) -> throw new AssertionError(fault.text());
        };
    }

    private static String fault(Opening opening) {
        return switch (opening) {
            case Opening.Opened _ -> "";
            case Opening.Refused(var fault) -> fault.text();
        };
    }

    private static <T> List<T> done(PopulationRun<T> run) {
        return switch (run) {
            case PopulationRun.Done<T>(var rows) -> rows;
            default -> throw new AssertionError(run.toString());
        };
    }

    private static List<String> refused(PopulationRun<Count> run) {
        return switch (run) {
            case PopulationRun.Refused<Count>(var faults) ->
                    faults.stream().map(PopulationFault::text).toList();
            default -> throw new AssertionError(run.toString());
        };
    }

    private static Answer to(String destination, int rule) {
        return new Answer.Decided(
                new Outcome.Outputs(Map.of("to", new Value.Text(destination))), rule);
    }
}
