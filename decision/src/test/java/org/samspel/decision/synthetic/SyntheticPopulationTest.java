package org.samspel.decision.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samspel.decision.population.Limits;
import org.samspel.decision.population.Opening;
import org.samspel.decision.population.Population;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
