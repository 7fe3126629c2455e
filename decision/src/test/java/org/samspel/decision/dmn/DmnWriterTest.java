package org.samspel.decision.dmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.samspel.decision.DecisionTable;
import org.samspel.decision.DmnFixtures;
import org.samspel.decision.Entry;
import org.samspel.decision.HitPolicy;
import org.samspel.decision.RandomTables;
import org.samspel.decision.Rule;
import org.samspel.decision.Type;
import org.samspel.decision.Value;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class DmnWriterTest {

    @Test
    void whatHasNotChangedIsTheSameFile() {
        for (var file : files()) {
            var tables = ((DmnRead.Read) DmnFixtures.read(file)).tables();

            assertThat(new String(DmnWriter.write(utf8(file), tables), StandardCharsets.UTF_8))
                    .isEqualTo(file);
        }
    }

    @Test
    void oneChangedCellChangesOneLine() {
        for (var file : files()) {
            var table = DmnFixtures.table(file);
            var changed = withOutputOfRule(table, 1, table.rules().getLast().outputs());

            var written = DmnWriter.write(utf8(file), List.of(changed));

            var before = new DmnDocument(utf8(file)).xml();
            assertThat(differing(before, written)).isLessThanOrEqualTo(table.outputs().size());
            assertThat(differing(before, written)).isPositive();
            assertThat(again(written).rule(1).outputs()).isEqualTo(changed.rule(1).outputs());
        }
    }

    @Test
    void aRuleMayGoComeAndMoveAndTheRestStays() {
        var file = DmnFixtures.rich();
        var table = DmnFixtures.table(file);
        var heavy = table.rule(1);
        var old = table.rule(2);
        var fresh = new Rule(2, "new", old.entries(), heavy.outputs(), heavy.annotations(), 0);
        var rules = List.of(numbered(1, old), fresh, numbered(3, heavy));

        var written =
                new String(
                        DmnWriter.write(utf8(file), List.of(table.withRules(rules))),
                        StandardCharsets.UTF_8);

        var read = DmnFixtures.table(written);
        assertThat(read.rules().stream().map(Rule::id)).containsExactly("old", "new", "heavy");
        assertThat(read.rule(2).entryTexts()).isEqualTo(old.entryTexts());
        assertThat(written)
                .contains("<dmn:description>Kept as it stands.</dmn:description>")
                .contains("<dmndi:DMNShape dmnElementRef=\"aids\" id=\"s1\">")
                .contains("<tool:grid size=\"10\"/>")
                .contains("<![CDATA[>40]]>")
                .contains("<!-- The heavy ones first. -->")
                .contains("\n      <dmn:rule id=\"new\">");
    }

    @Test
    void whatIsWrittenIsReadAsTheSame() {
        for (int seed = 0; seed < 300; seed++) {
            var table = new RandomTables(seed).next();

            var read = again(DmnWriter.write(table));

            assertThat(new NewFile(read).xml()).isEqualTo(new NewFile(table).xml());
        }
    }

    @Test
    void anyTableCanBecomeAnyOther() {
        for (int seed = 0; seed < 300; seed++) {
            var one = DmnWriter.write(new RandomTables(seed).next());
            var other = new RandomTables(seed + 10_000).next();

            var written = DmnWriter.write(one, List.of(other));

            assertThat(new NewFile(again(written)).xml())
                    .as("seed %d", seed)
                    .isEqualTo(new NewFile(other).xml());
        }
    }

    @Test
    void aNewFactBecomesInputData() {
        var table = new RandomTables(1).next(HitPolicy.FIRST);
        var calculating = DmnFixtures.table(DmnFixtures.rich());
        var changed =
                new DecisionTable(
                        table.id(),
                        table.name(),
                        HitPolicy.OUTPUT_ORDER,
                        calculating.inputs(),
                        calculating.outputs(),
                        calculating.annotationNames(),
                        calculating.rules(),
                        "");

        var written = DmnWriter.write(DmnWriter.write(table), List.of(changed));

        assertThat(new String(written, StandardCharsets.UTF_8))
                .contains("<variable name=\"asked on\" typeRef=\"date\"/>");
        assertThat(again(written).factTypes())
                .containsEntry("time left", Type.YEARS_MONTHS)
                .containsEntry("height", Type.NUMBER);
    }

    @Test
    void refusesAFileThatIsNoneOrHasNoSuchTable() {
        var table = new RandomTables(1).next();

        assertThatThrownBy(() -> DmnWriter.write(utf8("<d/>"), List.of(table)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DmnWriter.write(utf8(DmnFixtures.rich()), List.of(table)))
                .hasMessageContaining("no table T");
    }

    private static List<String> files() {
        var files = new ArrayList<>(List.of(DmnFixtures.routing(), DmnFixtures.rich()));
        try (var content = Files.walk(Path.of("../content"))) {
            for (var path : content.filter(p -> p.toString().endsWith(".dmn")).toList()) {
                files.add(Files.readString(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(files).hasSizeGreaterThan(5);
        return files;
    }

    private static DecisionTable withOutputOfRule(
            DecisionTable table, int number, Map<String, Value> outputs) {
        var rules = new ArrayList<>(table.rules());
        var rule = table.rule(number);
        var annotations = new LinkedHashMap<>(rule.annotations());
        rules.set(
                number - 1,
                new Rule(number, rule.id(), rule.entries(), outputs, annotations, rule.line()));
        return table.withRules(rules);
    }

    private static Rule numbered(int number, Rule rule) {
        List<Entry> entries = rule.entries();
        return new Rule(number, rule.id(), entries, rule.outputs(), rule.annotations(), 0);
    }

    private static long differing(byte[] one, byte[] other) {
        var before = new String(one, StandardCharsets.UTF_8).lines().toList();
        var after = new String(other, StandardCharsets.UTF_8).lines().toList();
        assertThat(after).hasSameSizeAs(before);
        var count = 0L;
        for (int i = 0; i < before.size(); i++) {
            count += before.get(i).equals(after.get(i)) ? 0 : 1;
        }
        return count;
    }

    private static DecisionTable again(byte[] xml) {
        return DmnFixtures.table(new String(xml, StandardCharsets.UTF_8));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
