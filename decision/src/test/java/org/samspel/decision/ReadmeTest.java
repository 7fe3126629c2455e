package org.samspel.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.samspel.decision.check.Examination;
import org.samspel.decision.check.Severity;
import org.samspel.decision.compare.Differences;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The worked example of the README says what the library says. */
class ReadmeTest {

    @Test
    void theExampleIsTheLibrarysOwnAnswer() throws IOException {
        var readme = Files.readString(Path.of("README.md"));

        assertThat(readme).contains(String.join("\n", example()));
    }

    @Test
    void theFindingsAreTheLibrarysOwn() throws IOException {
        var readme = Files.readString(Path.of("README.md"));
        var dmn = Files.readString(Path.of("../content/nj/low-back-pain/persistent.dmn"));

        for (var finding : Examination.of(DmnFixtures.table(dmn)).findings()) {
            if (finding.severity() != Severity.NOTE) {
                // The example of a gap names fifteen facts; the guide leaves it out.
                assertThat(readme).contains(finding.text().replaceAll(" \\(example.*", ""));
            }
        }
    }

    @Test
    void theDifferencesAreTheLibrarysOwn() throws IOException {
        var readme = Files.readString(Path.of("README.md"));
        var after = DmnFixtures.table(DmnFixtures.routing().replace("&gt; 12", "&gt; 8"));

        for (var change : Differences.between(DmnFixtures.routingTable(), after).listed()) {
            if (change.known()) {
                assertThat(readme).contains(change.text());
            }
        }
    }

    static List<String> example() {
        var table = DmnFixtures.routingTable();
        var decision = table.decide(Facts.none().with("durationWeeks", 14));
        var lines = new ArrayList<String>();
        if (decision instanceof Decision.Matched(var match, var outputs, var explanation)) {
            lines.add("rule " + match.number() + ", " + match.rule().annotation("clause"));
            outputs.forEach((name, value) -> lines.add(name + " = " + value.plain()));
            match.reasons().forEach(reason -> lines.add("  because " + line(reason)));
            for (var trace : explanation.rules()) {
                if (trace instanceof RuleTrace.Failed(var rule, var reason)) {
                    lines.add("rule " + rule + " failed: " + line(reason));
                }
            }
            for (var change : explanation.couldChange()) {
                if (change instanceof CouldChange.ToRule to) {
                    lines.add("could change: " + to.missingFacts() + " to " + plain(to));
                }
            }
        }
        return lines;
    }

    private static String line(Reason reason) {
        var value = reason.value().map(Value::plain).orElse("unknown");
        return reason.label() + " is " + value + ", asked: " + reason.entry();
    }

    private static String plain(CouldChange.ToRule to) {
        return to.outputs().values().stream().map(Value::plain).toList() + " by rule " + to.rule();
    }
}
