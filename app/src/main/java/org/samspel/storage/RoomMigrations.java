package org.samspel.storage;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.Location;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

import java.util.Arrays;
import java.util.List;

/**
 * Migrates what all rooms share, then each room, from the ground up: a migration may point to rooms
 * nearer the ground. The rooms are named here and not found by looking through the code, which
 * takes longer than the rest of a start.
 */
final class RoomMigrations implements FlywayMigrationStrategy {
    /** The folder of what all share. */
    static final String SHARED = "__root";

    /** The rooms with tables of their own, each after those that it points to. */
    static final List<String> ROOMS =
            List.of(
                    "organisation",
                    "identity",
                    "agreement",
                    "person",
                    "access",
                    "questionnaire",
                    "pathway",
                    "referral",
                    "journey",
                    "worklist",
                    "followup",
                    "demo");

    @Override
    public void migrate(Flyway flyway) {
        var table = flyway.getConfiguration().getTable();
        migrate(flyway, SHARED, table);
        ROOMS.forEach(room -> migrate(flyway, room, table + "_" + room));
    }

    private static void migrate(Flyway flyway, String folder, String table) {
        var common = flyway.getConfiguration();
        Flyway.configure()
                .configuration(common)
                .locations(
                        Arrays.stream(common.getLocations())
                                .map(Location::getDescriptor)
                                .map(location -> location + "/" + folder)
                                .toArray(String[]::new))
                .table(table)
                .baselineVersion("0")
                .baselineOnMigrate(true)
                .load()
                .migrate();
    }
}
