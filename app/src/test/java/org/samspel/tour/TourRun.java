package org.samspel.tour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samspel.Samspel;
import org.samspel.browser.Browser;
import org.samspel.demo.DemoProgress;
import org.samspel.identity.Accounts;
import org.samspel.kernel.AreaId;
import org.samspel.organisation.Organisations;
import org.samspel.shell.Bundles;
import org.samspel.visit.CountedStatements;
import org.samspel.visit.DemoUsers;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;

/**
 * {@code ./samspel tour}: a picture of every page as every role that may see it, in {@code
 * target/tour/}. Its name is none that the test run looks for; the command asks for it.
 */
@Tag("tour")
class TourRun {
    private static final Path FOLDER = Path.of("..", "target", "tour").toAbsolutePath().normalize();

    @Test
    void findsNothingWrong() throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(FOLDER);
        var all = Boolean.getBoolean("tour.all");
        var data = data();
        try (var samspel = start(data);
                var browser = new Browser()) {
            DemoUsers.awaitTold(
                    samspel.getBean(DemoProgress.class), samspel.getBean(Bundles.class));
            var port =
                    samspel.getEnvironment()
                            .getRequiredProperty("local.server.port", Integer.class);
            var views = all ? Set.copyOf(Look.View.ALL) : Set.of(Look.View.FIRST);
            var tour = new Tour(browser, port, FOLDER, views);
            var areas = areas(samspel, all);
            for (var area : areas) {
                tour.of(
                        area,
                        language(samspel, area),
                        DemoUsers.of(samspel.getBean(Accounts.class), area));
            }
            System.out.println("The tour: " + new TourIndex(tour).write(FOLDER));
            assertThat(tour.faults()).as("what the tour found wrong").isEmpty();
        } finally {
            if (System.getProperty("tour.data") == null) {
                FileSystemUtils.deleteRecursively(data.getParent());
            }
        }
    }

    private static ConfigurableApplicationContext start(Path data) {
        return new SpringApplicationBuilder(Samspel.class)
                .initializers(new CountedStatements())
                .profiles("demo")
                .run(
                        "--server.port=" + System.getProperty("tour.port", "0"),
                        "--samspel.data=" + data,
                        "--samspel.demo.load=true");
    }

    /** The named folder, or one of its own that other accounts can reach, as PostgreSQL's must. */
    private static Path data() throws IOException {
        var named = System.getProperty("tour.data");
        if (named != null) {
            return Path.of(named);
        }
        var own = Files.createTempDirectory("samspel-tour");
        Files.setPosixFilePermissions(own, PosixFilePermissions.fromString("rwxr-xr-x"));
        return own.resolve("data");
    }

    /** The one that was named, else with all views every area, else North Denmark. */
    private static List<String> areas(ConfigurableApplicationContext samspel, boolean all) {
        var named = System.getProperty("tour.area", all ? "" : "nj");
        return !named.isEmpty()
                ? List.of(named)
                : samspel.getBean(Accounts.class).all().stream()
                        .map(account -> account.area().code())
                        .distinct()
                        .toList();
    }

    private static String language(ConfigurableApplicationContext samspel, String area) {
        return samspel.getBean(Organisations.class).area(new AreaId(area)).language().getLanguage();
    }
}
