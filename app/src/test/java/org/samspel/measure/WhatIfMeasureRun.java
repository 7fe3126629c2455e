package org.samspel.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samspel.demo.DemoProgress;
import org.samspel.shell.Bundles;
import org.samspel.visit.DemoUsers;
import org.samspel.visit.ToldDemo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * The what-ifs of two regions by themselves, for who changes them; {@link MeasureRun} takes them
 * along. Its name is none that the test run looks for.
 */
@ToldDemo
@Tag("measure")
class WhatIfMeasureRun {
    @LocalServerPort private int port;
    @Autowired private DemoProgress progress;
    @Autowired private Bundles bundles;

    /** The region with the limit of 600,000 persons, and that of 1.4 million. */
    static List<WhatIfClicks> clicks(int port) {
        return List.of(
                WhatIfClicks.of(
                        port,
                        "nj",
                        "/agreements/low-back-pain/versions/4/what-if",
                        Duration.ofSeconds(3)),
                WhatIfClicks.of(
                        port,
                        "sk",
                        "/agreements/long-term-pain/versions/1/what-if",
                        Duration.ofSeconds(6)));
    }

    @Test
    void writesTheFigures() throws IOException, InterruptedException {
        DemoUsers.awaitTold(progress, bundles);
        var section = WhatIfClicks.section(clicks(port));
        assertThat(section).contains("| nj |", "| sk |");
        Files.writeString(Path.of("target", "what-if-clicks.md"), section);
    }
}
