package org.samspel;

import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A test with the whole application, on the one database that all such tests share: each makes the
 * persons it needs, and changes nothing that another relies on. They follow each other, beside
 * tests of other houses. A start costs seconds; who needs a house of its own says {@link
 * SpringBootTest} itself.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("the house")
@SpringBootTest
@ActiveProfiles("demo")
@AutoConfigureMockMvc
@Import(InTheHouse.Scenes.class)
public @interface InTheHouse {

    /** Every scene that tests play in, whether a test plays in it or not. */
    @TestConfiguration
    @ComponentScan(
            basePackages = "org.samspel",
            nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
            useDefaultFilters = false,
            includeFilters = @Filter(TestComponent.class))
    class Scenes {}
}
