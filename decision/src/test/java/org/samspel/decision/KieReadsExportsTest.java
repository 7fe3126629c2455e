package org.samspel.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.samspel.decision.dmn.DmnRead;
import org.samspel.decision.dmn.DmnReader;
import org.samspel.decision.dmn.DmnWriter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A table that was changed and written back opens in another engine, and decides there as it does
 * here: what is exported is the agreement's rules and not only their look.
 */
class KieReadsExportsTest {
    private static final int PERSONS = 400;

    static List<Path> delivered() throws IOException {
        try (var files = Files.walk(Path.of("../content"))) {
            return files.filter(file -> file.toString().endsWith(".dmn")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("delivered")
    void aChangedTableDecidesTheSameInAnotherEngine(Path file) throws IOException {
        var written =
                DmnWriter.forOthers(
                        DmnWriter.write(Files.readAllBytes(file), List.of(changed(table(file)))));

        var table = table(new ByteArrayInputStream(written));
        var kie = new KieJudge(table, new String(written, StandardCharsets.UTF_8));
        var random = new RandomTables(file.getFileName().hashCode());
        var answered = 0;
        for (var person = 0; person < PERSONS; person++) {
            var facts = random.facts(table, 0.1);
            var verdict = kie.of(facts);
            if (table.decide(facts) instanceof Decision.Matched matched) {
                answered++;
                assertThat(verdict.result()).as("%s", facts.known()).isEqualTo(feel(matched));
            } else {
                assertThat(verdict.result()).as("%s", facts.known()).isNull();
            }
        }
        assertThat(answered).isGreaterThan(PERSONS / 10);
    }

    @ParameterizedTest
    @MethodSource("delivered")
    void whatOtherEnginesNeedChangesNothingElse(Path file) throws IOException {
        var original = Files.readAllBytes(file);
        var once = DmnWriter.forOthers(original);

        assertThat(DmnWriter.forOthers(once)).isEqualTo(once);
        assertThat(DmnWriter.write(table(new ByteArrayInputStream(once))))
                .isEqualTo(DmnWriter.write(table(file)));
    }

    /** As a secretary would: a rule is asked later, and another is taken out. */
    private static DecisionTable changed(DecisionTable table) {
        var rules = new ArrayList<>(table.rules());
        rules.addLast(rules.removeFirst());
        rules.remove(rules.size() / 2);
        return table.withRules(rules);
    }

    private static Object feel(Decision.Matched matched) {
        var values = new TreeMap<String, Object>();
        matched.outputs().forEach((name, value) -> values.put(name, value.feel()));
        return values.size() == 1 ? values.firstEntry().getValue() : Map.copyOf(values);
    }

    private static DecisionTable table(Path file) throws IOException {
        return table(new ByteArrayInputStream(Files.readAllBytes(file)));
    }

    private static DecisionTable table(ByteArrayInputStream file) throws IOException {
        return switch (DmnReader.read("exported.dmn", file)) {
            case DmnRead.Read(var tables) -> tables.getFirst();
            case DmnRead.Unreadable(var faults) -> throw new AssertionError(faults.toString());
        };
    }
}
