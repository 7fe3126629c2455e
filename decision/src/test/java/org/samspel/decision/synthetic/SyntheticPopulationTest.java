package org.samspel.decision.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samspel.decision.DecisionTable;
import org.samspel.decision.dmn.DmnRead;
import org.samspel.decision.dmn.DmnReader;
import org.samspel.decision.population.Count;
import org.samspel.decision.population.Limits;
import org.samspel.decision.population.Opening;
import org.samspel.decision.population.Population;
import org.samspel.decision.population.PopulationRun;
import org.samspel.decision.population.Question;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Made-up populations, and the regions' parameter files. */
class SyntheticPopulationTest {

    private static final Path CONTENT = Path.of("../content/population");

    @TempDir Path folder;

    @Test
    void drawsTheSamePersonsForTheSameSeed() throws IOException {
        var one = written(1, 3_000, "one");

        assertThat(written(1, 3_000, "again")).hasSameBinaryContentAs(one);
        assertThat(Files.mismatch(written(2, 3_000, "other"), one)).isNotEqualTo(-1);
        try (var population = opened(one)) {
            assertThat(population.persons()).isEqualTo(3_000);
        }
    }

    @Test
    void everyRegionsParametersCanBeReadAndNameTheirSources() {
        for (var region : new String[] {"nj", "jh", "sk"}) {
            assertThat(parameters(region).region()).isEqualTo(region);
        }
    }

    @Test
    void keepsToTheSharesItWasGiven() {
        var draw = new Draw(parameters("nj"), 7);
        var names = draw.columns().keySet().stream().toList();
        var persons = IntStream.range(0, 40_000).mapToObj(draw::person).toList();
        var ill = persons.stream().filter(p -> p.get(3).equals(true)).toList();
        var scores = names.indexOf("ompsqScore");
        var unknown = ill.stream().filter(p -> p.get(scores) == null).count();

        assertThat((double) ill.size() / persons.size()).isCloseTo(0.1, within(0.02));
        assertThat((double) unknown / ill.size()).isCloseTo(0.35, within(0.03));
        assertThat(persons.stream().filter(p -> p.get(0).equals("0851")).count() / 40_000.0)
                .isCloseTo(223.0 / 592.3, within(0.01));
        // Work ability follows the same trait as the score.
        var work = names.indexOf("workAbility");
        assertThat(
                        ill.stream()
                                .filter(
                                        p ->
                                                p.get(scores) != null
                                                        && "threatened".equals(p.get(work)))
                                .mapToInt(p -> (Integer) p.get(scores))
                                .average()
                                .orElseThrow())
                .isGreaterThan(50);
    }

    @Test
    void refusesAParameterWithoutASource() throws IOException {
        var text = Files.readString(CONTENT.resolve("nj.yaml"));
        var file = folder.resolve("nj.yaml");
        Files.writeString(file, text.replaceFirst("  source: .*\n", ""));

        assertThat(ParameterReading.read(file))
                .isEqualTo(new ParametersRead.Unreadable(List.of("nj.yaml:7: expected source")));
    }

    @Test
    void refusesSharesThatCannotBe() throws IOException {
        var text = Files.readString(CONTENT.resolve("nj.yaml"));
        var line = text.lines().toList().indexOf("condition:") + 2;

        assertThat(
                        ParameterReading.read(
                                "nj.yaml",
                                new StringReader(text.replace("share: 0.10", "share: 0.9"))))
                .isEqualTo(
                        new ParametersRead.Unreadable(
                                List.of(
                                        "nj.yaml:"
                                                + line
                                                + ": found factors that make the share up to 1.45,"
                                                + " expected at most 1")));
        assertThat(
                        ParameterReading.read(
                                "nj.yaml",
                                new StringReader(text.replace("unknown: 0.35", "unknown: 1.35"))))
                .isInstanceOfSatisfying(
                        ParametersRead.Unreadable.class,
                        unreadable ->
                                assertThat(unreadable.faults().getFirst())
                                        .matches(
                                                "nj.yaml:\\d+: found 1.35, expected a number from"
                                                        + " 0.0 to 1.0"));
    }

    @Test
    void aWritingThatIsStoppedEndsAtOnce() {
        var population = new SyntheticPopulation(parameters("nj"), 1, 100_000_000);
        population.stop();

        population.write(folder.resolve("stopped.parquet"));

        assertThat(population.isStopped()).isTrue();
        assertThat(population.done()).isZero();
    }

    @Test
    void countsOnlyThoseWhoseNumberLiesWithin() throws IOException {
        var table = table(Path.of("../content/nj/low-back-pain/acute.dmn"));
        var everyone = Question.everyone().only("lowBackPain");
        try (var population = opened(written(1, 30_000, "spans"))) {
            var all = persons(population.run(table, everyone));
            var acute = persons(population.run(table, everyone.within(weeks(null, 12L))));
            var persistent = persons(population.run(table, everyone.within(weeks(12L, null))));
            var unknown =
                    persons(
                            population.run(
                                    table,
                                    everyone.within(new Question.Span.Unknown("durationWeeks"))));

            assertThat(acute + persistent + unknown).isEqualTo(all);
            assertThat(unknown).isPositive().isLessThan(acute);
            var refused =
                    population.run(table, everyone.within(new Question.Span.Unknown("weeks")));
            assertThat(refused.toString()).contains("a column of numbers, \"weeks\"");
        }
    }

    private static Question.Span weeks(@Nullable Long above, @Nullable Long upTo) {
        return new Question.Span.Within(
                "durationWeeks", Optional.ofNullable(above), Optional.ofNullable(upTo));
    }

    private static long persons(PopulationRun<Count> run) {
        return switch (run) {
            case PopulationRun.Done<Count>(var rows) ->
                    rows.stream().mapToLong(Count::persons).sum();
            case PopulationRun.Refused<Count>(var faults) ->
                    throw new AssertionError(faults.toString());
            case PopulationRun.Cancelled<Count> _ -> throw new AssertionError("cancelled");
        };
    }

    private static DecisionTable table(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return switch (DmnReader.read(file.toString(), in)) {
                case DmnRead.Read(var tables) -> tables.getFirst();
                case DmnRead.Unreadable(var faults) -> throw new AssertionError(faults.toString());
            };
        }
    }

    @Test
    void inverseOfTheNormalDistributionHasKnownValues() {
        assertThat(Chance.normalAt(0.975)).isCloseTo(1.959963985, within(1e-8));
        assertThat(Chance.normalAt(0.5)).isZero();
        assertThat(Chance.normalAt(0.001)).isCloseTo(-3.090232306, within(1e-8));
    }

    private Path written(long seed, long size, String name) {
        var file = folder.resolve(name + ".parquet");
        new SyntheticPopulation(parameters("nj"), seed, size).write(file);
        return file;
    }

    private static Parameters parameters(String region) {
        return switch (ParameterReading.read(CONTENT.resolve(region + ".yaml"))) {
            case ParametersRead.Read(var parameters) -> parameters;
            case ParametersRead.Unreadable(var faults) ->
                    throw new AssertionError(faults.toString());
        };
    }

    private static Population opened(Path file) {
        return switch (Population.open(file, Limits.ordinary())) {
            case Opening.Opened(var population) -> population;
            case Opening.Refused(var fault) -> throw new AssertionError(fault.text());
        };
    }
}
