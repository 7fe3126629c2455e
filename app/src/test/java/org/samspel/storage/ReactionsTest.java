package org.samspel.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.samspel.kernel.Playback;

import java.time.Instant;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

class ReactionsTest {

    @Test
    void runOnThreadsOfTheirOwn() {
        try (var reactions = new Reactions(4)) {
            var thread = new CompletableFuture<Thread>();
            reactions.execute(() -> thread.complete(Thread.currentThread()));

            assertThat(thread.join()).isNotEqualTo(Thread.currentThread());
            assertThat(thread.join().isVirtual()).isTrue();
        }
    }

    @Test
    void runAtOnceInsideAPlayback() {
        try (var reactions = new Reactions(4)) {
            var thread = new CompletableFuture<Thread>();
            new Playback(Instant.EPOCH, new Random(1))
                    .run(() -> reactions.execute(() -> thread.complete(Thread.currentThread())));

            assertThat(thread.getNow(null)).isEqualTo(Thread.currentThread());
        }
    }

    @Test
    void leaveHalfOfTheConnectionsToThePages() throws InterruptedException {
        var running = new AtomicInteger();
        var most = new AtomicInteger();
        var done = new CountDownLatch(20);
        try (var reactions = new Reactions(4)) {
            for (var i = 0; i < 20; i++) {
                reactions.execute(
                        () -> {
                            most.accumulateAndGet(running.incrementAndGet(), Math::max);
                            LockSupport.parkNanos(1_000_000);
                            running.decrementAndGet();
                            done.countDown();
                        });
            }
            done.await();
        }
        assertThat(most.get()).isLessThanOrEqualTo(2);
    }
}
