package org.samspel.storage;

import org.samspel.kernel.Playback;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

import java.util.concurrent.Semaphore;

/**
 * Runs listeners: on virtual threads, or at once inside a playback, whose history would otherwise
 * run ahead of them. No more run at a time than half of the connections, so that a burst of events
 * waits here and not in front of the pages.
 */
final class Reactions implements AsyncTaskExecutor, AutoCloseable {
    private static final long FINISH_MAX_MS = 10_000;

    private final SimpleAsyncTaskExecutor threads = new SimpleAsyncTaskExecutor("reaction-");
    private final Semaphore atOnce;

    Reactions(int connectionsMax) {
        threads.setVirtualThreads(true);
        threads.setTaskTerminationTimeout(FINISH_MAX_MS);
        atOnce = new Semaphore(Math.max(1, connectionsMax / 2));
    }

    @Override
    public void execute(Runnable task) {
        if (Playback.isRunning()) {
            task.run();
        } else {
            threads.execute(() -> whenThereIsRoom(task));
        }
    }

    private void whenThereIsRoom(Runnable task) {
        try {
            atOnce.acquire();
        } catch (InterruptedException stop) {
            // The register still holds the event; it is published again after the restart.
            Thread.currentThread().interrupt();
            return;
        }
        try {
            task.run();
        } finally {
            atOnce.release();
        }
    }

    @Override
    public void close() {
        threads.close();
    }
}
