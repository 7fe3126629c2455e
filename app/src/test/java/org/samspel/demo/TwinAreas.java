package org.samspel.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Content with several areas that have all in common but their code. */
final class TwinAreas {
    private static final Path PROJECT = Path.of("..", "content");

    private TwinAreas() {}

    static void write(Path folder, List<String> codes) throws IOException {
        for (var common : List.of("instruments", "codes", "law")) {
            copy(PROJECT.resolve(common), folder.resolve(common), "nj");
        }
        for (var code : codes) {
            copy(PROJECT.resolve("nj"), folder.resolve(code), code);
        }
    }

    private static void copy(Path from, Path to, String code) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.writeString(copy, Files.readString(file).replaceAll("\\bnj\\b", code));
            }
        }
    }
}
