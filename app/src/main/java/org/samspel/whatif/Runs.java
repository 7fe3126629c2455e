package org.samspel.whatif;

import org.samspel.kernel.Playback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * The runs that are under way on this server, one at a time: a run takes all processors for as long
 * as it lasts, and its memory has a bound only if it has it alone.
 */
@Component
class Runs implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(Runs.class);
    private static final int WAITING_MAX = 20;
    private static final Duration STOP_MAX = Duration.ofSeconds(5);

    private final ExecutorService one =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("what-if").daemon().factory());
    private final Map<UUID, Waited> underWay = new ConcurrentHashMap<>();

    private record Waited(Progress progress, CompletableFuture<Void> end) {}

    /** Does the work of a run when its turn comes; inside a playback at once. */
    void begin(UUID run, Consumer<Progress> work) {
        var progress = new Progress(run);
        if (Playback.isRunning()) {
            work.accept(progress);
            return;
        }
        var waited = new Waited(progress, new CompletableFuture<>());
        underWay.put(run, waited);
        one.execute(
                () -> {
                    try {
                        work.accept(progress);
                    } catch (RuntimeException fault) {
                        LOG.error("A what-if breaks off", fault);
                    } finally {
                        underWay.remove(run);
                        waited.end().complete(null);
                    }
                });
    }

    boolean isFull() {
        return underWay.size() >= WAITING_MAX;
    }

    Optional<RunOutcome.UnderWay> at(UUID run) {
        return Optional.ofNullable(underWay.get(run)).map(waited -> waited.progress().at());
    }

    void cancel(UUID run) {
        Optional.ofNullable(underWay.get(run)).ifPresent(waited -> waited.progress().cancel());
    }

    /** Gives a run a moment to end, so that most are there with the next page. */
    void await(UUID run, Duration max) {
        var waited = underWay.get(run);
        if (waited != null) {
            try {
                waited.end().get(max.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException | TimeoutException e) {
                LOG.debug("A what-if goes on");
            }
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        one.shutdown();
        underWay.values().forEach(waited -> waited.progress().cancel());
        if (!one.awaitTermination(STOP_MAX.toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.warn("A what-if did not end");
        }
    }
}
