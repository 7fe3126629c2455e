package org.samspel.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.samspel.Samspel;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyDepth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The rooms that are migrated are those that have migrations, in an order that can be. */
class RoomMigrationsTest {
    private static final Path FOLDERS = Path.of("src/main/resources/db/migration");

    @Test
    void noRoomWithMigrationsIsForgotten() throws IOException {
        try (var folders = Files.list(FOLDERS)) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .filteredOn(name -> !name.equals(RoomMigrations.SHARED))
                    .containsExactlyInAnyOrderElementsOf(RoomMigrations.ROOMS);
        }
    }

    @Test
    void eachRoomComesAfterThoseThatItUses() {
        var modules = ApplicationModules.of(Samspel.class);
        for (var room : RoomMigrations.ROOMS) {
            var module = modules.getModuleByName(room).orElseThrow();
            var used =
                    module.getDependencies(modules, DependencyDepth.ALL)
                            .uniqueModules()
                            .map(other -> other.getIdentifier().toString())
                            .filter(RoomMigrations.ROOMS::contains);
            assertThat(used)
                    .allSatisfy(
                            other ->
                                    assertThat(RoomMigrations.ROOMS.indexOf(other))
                                            .as("%s uses %s", room, other)
                                            .isLessThan(RoomMigrations.ROOMS.indexOf(room)));
        }
    }
}
