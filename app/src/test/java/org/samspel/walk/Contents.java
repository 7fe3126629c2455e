package org.samspel.walk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** The project's content, beside it a second area without persons and a file that is broken. */
final class Contents {
    private Contents() {}

    /** A folder of its own, which a PostgreSQL of another user may pass through. */
    static Path folder() throws IOException {
        var folder = Files.createTempDirectory("samspel-walk");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        return folder;
    }

    static Path in(Path folder) throws IOException {
        copy(folder, "codes", "instruments", "law", "jh", "nj", "sk");
        addStrangers(folder);
        return folder;
    }

    /** For a walk that meets nobody from elsewhere. */
    static Path ofNorthDenmark(Path folder) throws IOException {
        copy(folder, "codes", "instruments", "law", "nj", "population", "what-if");
        return folder;
    }

    private static void copy(Path folder, String... parts) throws IOException {
        var project = Path.of("..", "content");
        for (var part : parts) {
            try (var files = Files.walk(project.resolve(part))) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    var copy = folder.resolve(project.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
    }

    private static void addStrangers(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("xx/broken"));
        Files.writeString(
                folder.resolve("xx/organisation.yaml"),
                """
                area: {code: xx, country: DK, name: Andetsteds, language: da, zone: Europe/Copenhagen, person-word: borger}
                parties:
                  - {id: praksis, kind: general-practice, name: Lægehuset Andetsteds}
                units:
                  - {id: praksis, party: praksis, kind: general-practice, name: Lægehuset Andetsteds, municipality: "0101", phone: "00 00 00 99"}
                services: []
                responsibilities: []
                users:
                  - {user: gp.xx, name: Lærke Langtbort, role: GP, unit: praksis, title: {da: Praktiserende læge, sv: Allmänläkare, en: General practitioner}}
                """);
        Files.writeString(
                folder.resolve("xx/broken/agreement.yaml"),
                "slug: broken\narea: xx\nlanguage: da\nversion: [1\n");
    }
}
