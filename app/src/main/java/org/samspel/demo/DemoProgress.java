package org.samspel.demo;

import org.samspel.shell.Notice;
import org.samspel.shell.Notices;
import org.samspel.shell.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** How far the demo has come, as a line above every page and in the log. */
@Component
public class DemoProgress implements Notices {
    private static final Logger LOG = LoggerFactory.getLogger(DemoProgress.class);
    private static final String ADDRESS = "/demo/progress";
    private static final int LOGGED_EVERY = 100;

    private final AtomicInteger told = new AtomicInteger();
    private final AtomicInteger all = new AtomicInteger();
    private final AtomicInteger areasLeft = new AtomicInteger();

    DemoProgress() {}

    /** An area begins, of whose persons some may have been told before. */
    void begin(int persons, int toldBefore) {
        areasLeft.incrementAndGet();
        all.addAndGet(persons);
        told.addAndGet(toldBefore);
    }

    void told() {
        var now = told.incrementAndGet();
        if (now % LOGGED_EVERY == 0) {
            LOG.info("The demo is being filled: {} of {} persons", now, all.get());
        }
    }

    /** An area is done, whole or not. */
    void end() {
        areasLeft.decrementAndGet();
    }

    @Override
    public Optional<Notice> now(Texts texts) {
        return areasLeft.get() > 0
                ? Optional.of(
                        new Notice(
                                "demo-progress",
                                texts.get("demo.progress", told.get(), all.get()),
                                ADDRESS))
                : Optional.empty();
    }
}
