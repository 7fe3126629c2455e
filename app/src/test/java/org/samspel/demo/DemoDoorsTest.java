package org.samspel.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The demo writes SQL for its own two tables alone; all else goes through the rooms' doors. */
class DemoDoorsTest {
    private static final Pattern SQL =
            Pattern.compile("(?i)\\b(?:from|into|update|join)\\s+([a-z]+)\\.[a-z_]+");

    @Test
    void noSqlReachesAnotherRoom() throws IOException {
        var reached =
                sources().stream()
                        .flatMap(source -> SQL.matcher(source).results())
                        .map(found -> found.group(1))
                        .distinct()
                        .toList();

        assertThat(reached).containsExactly("demo");
    }

    @Test
    void onlyTheStoreKnowsTheDatabase() throws IOException {
        assertThat(sources()).filteredOn(source -> source.contains("JdbcClient")).hasSize(1);
    }

    private static List<String> sources() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java/org/samspel/demo"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(DemoDoorsTest::text)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
