package org.samspel;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.joining;

import com.tngtech.archunit.core.domain.JavaClass;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.modulith.core.ApplicationModuleIdentifiers;
import org.springframework.modulith.core.ApplicationModules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The rooms reach only where the plan of the house lets them. */
class StructureTest {
    /** The decision library is no room: it is usable alone, and all of it may be used. */
    private static final ApplicationModules ROOMS =
            ApplicationModules.of(
                    Samspel.class, JavaClass.Predicates.resideInAPackage("org.samspel.decision.."));

    @Test
    void roomsUseOnlyRoomsNearerTheGround() {
        ROOMS.verify();
    }

    /**
     * The order in which the rooms' tables are made is kept in a file, so that no start has to look
     * through all classes for it.
     */
    @Test
    void theOrderOfTheRoomsThatAStartGoesByIsTheirs() throws IOException {
        var kept = new ClassPathResource("META-INF/spring-modulith/application-modules.json");

        var theirs =
                ApplicationModuleIdentifiers.of(ROOMS).stream()
                        .map("  \"%s\": {\"initializers\": []}"::formatted)
                        .collect(joining(",\n", "{\n", "\n}\n"));

        assertThat(kept.getContentAsString(StandardCharsets.UTF_8)).isEqualTo(theirs);
    }
}
