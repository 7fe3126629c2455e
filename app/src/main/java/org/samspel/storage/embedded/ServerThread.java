package org.samspel.storage.embedded;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;

/**
 * The thread whose death ends PostgreSQL: the kernel sends the signal when the thread that started
 * the process ends, however our process dies. It starts PostgreSQL again when that ends by itself.
 */
final class ServerThread extends Thread {
    private static final Logger LOG = LoggerFactory.getLogger(ServerThread.class);
    private static final Duration START_MAX = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int FIRST_STARTS_MAX = 5;

    private final Cluster cluster;
    private final int port;
    private final CountDownLatch ready = new CountDownLatch(1);
    private volatile boolean isWanted = true;
    private volatile boolean isUp;

    ServerThread(Cluster cluster, int port) {
        super("embedded-postgresql");
        this.cluster = cluster;
        this.port = port;
        setDaemon(true);
    }

    /** Starts the server and waits until it answers. */
    boolean startAndWait() throws InterruptedException {
        start();
        ready.await();
        return isUp;
    }

    /** Stops the server and waits until it is gone. */
    void stopAndWait() throws IOException, InterruptedException {
        isWanted = false;
        // More than once: it may be starting at this moment, and cannot be told yet.
        while (isAlive()) {
            cluster.stop();
            join(Duration.ofMillis(200));
        }
    }

    @Override
    public void run() {
        try {
            for (var starts = 1; isWanted; starts++) {
                serve();
                if (!isUp && starts == FIRST_STARTS_MAX) {
                    isWanted = false;
                } else if (isWanted) {
                    LOG.warn("PostgreSQL has ended by itself and is started again");
                    Thread.sleep(PAUSE);
                }
            }
        } catch (IOException fault) {
            LOG.error("PostgreSQL cannot be started", fault);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } finally {
            ready.countDown();
        }
    }

    private void serve() throws IOException, InterruptedException {
        var process = cluster.server(port).start();
        var end = Instant.now().plus(START_MAX);
        while (process.isAlive() && Instant.now().isBefore(end) && !isUp) {
            if (cluster.isReady(process.pid())) {
                isUp = true;
                ready.countDown();
            } else {
                Thread.sleep(10);
            }
        }
        process.waitFor();
    }
}
