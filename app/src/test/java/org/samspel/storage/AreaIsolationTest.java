package org.samspel.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samspel.kernel.Actor;
import org.samspel.kernel.AreaId;
import org.samspel.kernel.Origin;
import org.samspel.kernel.TransactionDoor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;

import java.time.Instant;

@ApplicationModuleTest(verifyAutomatically = false)
class AreaIsolationTest {
    private static final Actor NORTH = new Actor.TheSystem(new AreaId("nj"), "test");
    private static final Actor SOUTH = new Actor.TheSystem(new AreaId("sk"), "test");

    @Autowired private TransactionDoor door;
    @Autowired private JdbcClient jdbc;
    @Autowired private Database database;

    @BeforeEach
    void aTableOfPersons() {
        SampleRoom.create(database);
    }

    @Test
    void seesOnlyTheRowsOfItsArea() {
        door.enter(NORTH, () -> SampleRoom.insert(jdbc, "nj", "north"));
        door.enter(SOUTH, () -> SampleRoom.insert(jdbc, "sk", "south"));

        assertThat(door.enter(NORTH, () -> SampleRoom.texts(jdbc))).containsExactly("north");
        assertThat(door.enter(SOUTH, () -> SampleRoom.texts(jdbc))).containsExactly("south");
    }

    @Test
    void seesNothingOutsideOfTheDoor() {
        door.enter(NORTH, () -> SampleRoom.insert(jdbc, "nj", "north"));

        assertThat(SampleRoom.texts(jdbc)).isEmpty();
    }

    @Test
    void writesNoRowOfAnotherArea() {
        assertThatThrownBy(() -> door.enter(NORTH, () -> SampleRoom.insert(jdbc, "sk", "x")))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void refusesToEnterAnotherAreaFromWithin() {
        assertThatThrownBy(() -> door.enter(NORTH, () -> door.enter(SOUTH, () -> {})))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void reactsInTheAreaOfTheEvent() {
        door.react(
                Origin.of(NORTH, Instant.EPOCH), () -> SampleRoom.insert(jdbc, "nj", "reaction"));

        assertThat(door.enter(NORTH, () -> SampleRoom.texts(jdbc))).contains("reaction");
    }
}
