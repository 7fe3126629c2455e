package org.samspel.demo;

import org.samspel.content.ContentFaults;
import org.samspel.content.ContentFiles;
import org.samspel.content.ContentFiles.ContentFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;

/**
 * Loads each area's demo once; one that was killed on the way is taken up again at the next start.
 */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "samspel.demo.load", matchIfMissing = true)
class DemoLoader {
    private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);

    private final ContentFiles files;
    private final ContentFaults faults;
    private final DemoHistory history;
    private final JdbcClient jdbc;
    private final Clock clock;

    DemoLoader(
            ContentFiles files,
            ContentFaults faults,
            DemoHistory history,
            JdbcClient jdbc,
            Clock clock) {
        this.files = files;
        this.faults = faults;
        this.history = history;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Order(100)
    void load() {
        for (var file : files.matching("*/demo.yaml")) {
            faults.gather(file.path(), () -> load(file));
        }
    }

    private void load(ContentFile file) {
        var demo = DemoContent.read(file);
        if (isFinished(demo.area())) {
            return;
        }
        var begun = clock.instant();
        history.play(demo, begun, attempt(demo.area()));
        jdbc.sql("update demo.loading set finished = true where area = ?")
                .param(demo.area())
                .update();
        LOG.info(
                "The demo of {} is loaded: {} persons in {} ms",
                demo.area(),
                demo.stories().size(),
                clock.millis() - begun.toEpochMilli());
    }

    private boolean isFinished(String area) {
        return jdbc.sql("select finished from demo.loading where area = ?")
                .param(area)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    private int attempt(String area) {
        return jdbc.sql(
                        """
                        insert into demo.loading (area, attempts, finished) values (?, 1, false)
                        on conflict (area) do update set attempts = loading.attempts + 1
                        returning attempts
                        """)
                .param(area)
                .query(Integer.class)
                .single();
    }
}
