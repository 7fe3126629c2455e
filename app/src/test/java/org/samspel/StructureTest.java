package org.samspel;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms reach only where the plan of the house lets them. */
class StructureTest {
    @Test
    void roomsUseOnlyRoomsNearerTheGround() {
        ApplicationModules.of(Samspel.class).verify();
    }
}
