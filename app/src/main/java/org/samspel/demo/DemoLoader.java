package org.samspel.demo;

import org.samspel.content.ContentFaults;
import org.samspel.content.ContentFiles;
import org.samspel.content.ContentFiles.ContentFile;
import org.samspel.kernel.AreaId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Loads each area's demo once, the areas beside each other. The written stories are there when the
 * server says that it is ready, the others come while pages already answer. A load that was killed
 * is taken up again at the next start.
 */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "samspel.demo.load", matchIfMissing = true)
class DemoLoader implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);
    private static final Duration STOP_MAX = Duration.ofSeconds(10);

    private final ContentFiles files;
    private final ContentFaults faults;
    private final DemoHistory history;
    private final LoadingStore store;
    private final DemoProgress progress;
    private final Clock clock;
    private final int persons;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopped;

    /**
     * @param persons about how many persons each area gets
     */
    DemoLoader(
            ContentFiles files,
            ContentFaults faults,
            DemoHistory history,
            LoadingStore store,
            DemoProgress progress,
            Clock clock,
            @Value("${samspel.demo.persons:300}") int persons) {
        this.files = files;
        this.faults = faults;
        this.history = history;
        this.store = store;
        this.progress = progress;
        this.clock = clock;
        this.persons = persons;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Order(100)
    void load() throws InterruptedException {
        var loadings = new ArrayList<AreaLoading>();
        for (var file : files.matching("*/demo.yaml")) {
            faults.gather(file.path(), () -> loadings.add(loading(file)));
        }
        var written = loadings.stream().map(it -> start(it, it::tellWritten)).toList();
        for (var thread : written) {
            thread.join();
        }
        loadings.stream()
                .map(
                        it ->
                                start(
                                        it,
                                        () -> {
                                            it.tellOthers();
                                            progress.end();
                                        }))
                .forEach(threads::add);
    }

    private AreaLoading loading(ContentFile file) {
        var demo = DemoContent.read(file);
        var area = new AreaId(demo.area());
        var stage = history.stage(demo, store.begin(area, clock.instant()));
        var told = store.told(area);
        var tales = demo.tales(persons);
        var left = tales.stream().filter(tale -> !told.contains(tale.key())).toList();
        progress.begin(ofPersons(tales), ofPersons(tales) - ofPersons(left));
        return new AreaLoading(history, stage, left, progress, () -> stopped);
    }

    private static int ofPersons(List<Tale> tales) {
        return Math.toIntExact(tales.stream().filter(Tale::isOfPerson).count());
    }

    private static Thread start(AreaLoading loading, Runnable work) {
        return Thread.ofVirtual()
                .name("demo-" + loading.stage().area())
                .uncaughtExceptionHandler(
                        (_, fault) ->
                                LOG.error(
                                        "The demo of {} breaks off", loading.stage().area(), fault))
                .start(work);
    }

    /** Until all areas are loaded. */
    void await() throws InterruptedException {
        for (var thread : threads) {
            thread.join();
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        stopped = true;
        for (var thread : threads) {
            thread.join(STOP_MAX);
        }
    }
}
