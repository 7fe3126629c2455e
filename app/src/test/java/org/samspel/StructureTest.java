package org.samspel;

import com.tngtech.archunit.core.domain.JavaClass;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms reach only where the plan of the house lets them. */
class StructureTest {
    @Test
    void roomsUseOnlyRoomsNearerTheGround() {
        // The decision library is no room: it is usable alone, and all of it may be used.
        var library = JavaClass.Predicates.resideInAPackage("org.samspel.decision..");
        ApplicationModules.of(Samspel.class, library).verify();
    }
}
