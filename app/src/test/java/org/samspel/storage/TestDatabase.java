package org.samspel.storage;

import org.jspecify.annotations.Nullable;
import org.samspel.storage.embedded.TestServer;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContextAnnotationUtils;

import java.util.List;
import java.util.Map;

/**
 * Gives each context of a {@code @SpringBootTest} or {@code @ApplicationModuleTest} a fresh
 * database on the one PostgreSQL of the test process. Found through {@code
 * META-INF/spring.factories}: a test does nothing for it.
 */
public final class TestDatabase implements ContextCustomizer {

    /** Applies to every test that starts the application or a room of it. */
    public static final class Factory implements ContextCustomizerFactory {
        @Override
        public @Nullable ContextCustomizer createContextCustomizer(
                Class<?> test, List<ContextConfigurationAttributes> attributes) {
            var startsApplication =
                    TestContextAnnotationUtils.hasAnnotation(test, SpringBootTest.class)
                            || TestContextAnnotationUtils.hasAnnotation(
                                    test, ApplicationModuleTest.class);
            return startsApplication ? new TestDatabase() : null;
        }
    }

    @Override
    public void customizeContext(
            ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
        var database = TestServer.freshDatabase();
        var name = database.url().substring(database.url().lastIndexOf('/') + 1);
        Map<String, Object> properties =
                Map.of(
                        "samspel.data", TestServer.folder().resolve("data-" + name).toString(),
                        "samspel.database.embedded", "false",
                        "samspel.database.url", database.url(),
                        "samspel.database.owner.username", database.owner().username(),
                        "samspel.database.owner.password", database.owner().password(),
                        "samspel.database.server.username", database.server().username(),
                        "samspel.database.server.password", database.server().password(),
                        "samspel.database.connections-max", "8",
                        // Tests that look at seals make them themselves.
                        "samspel.audit.seal-every", "1h");
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test database", properties));
    }

    /** Equal to any other, so that tests of the same configuration share their context. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TestDatabase;
    }

    @Override
    public int hashCode() {
        return TestDatabase.class.hashCode();
    }
}
