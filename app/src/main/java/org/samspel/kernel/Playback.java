package org.samspel.kernel;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * A history that is played back: inside of it the clock shows the history's time, ids come from a
 * seed and listeners run at once. Only the code called from within sees it; everybody else lives in
 * the present.
 */
public final class Playback {
    private static final ScopedValue<Playback> CURRENT = ScopedValue.newInstance();

    private final RandomGenerator ids;
    private final UUID visit = UUID.randomUUID();
    private final List<Runnable> endings = new ArrayList<>();
    private Instant now;

    public Playback(Instant start, RandomGenerator ids) {
        this.now = start;
        this.ids = ids;
    }

    public void run(Runnable history) {
        ScopedValue.where(CURRENT, this)
                .run(
                        () -> {
                            try {
                                history.run();
                            } finally {
                                endings.forEach(Runnable::run);
                            }
                        });
    }

    /** Does something when this history is over, also one that ends in a fault. */
    public void atEnd(Runnable ending) {
        endings.add(ending);
    }

    /** Moves the history's clock; it may only go forward. */
    public void moveTo(Instant later) {
        if (later.isBefore(now)) {
            throw new IllegalArgumentException("A history is played forward");
        }
        now = later;
    }

    public Instant now() {
        return now;
    }

    UUID visit() {
        return visit;
    }

    RandomGenerator ids() {
        return ids;
    }

    public static boolean isRunning() {
        return CURRENT.isBound();
    }

    /** The one in which the caller runs. */
    public static Optional<Playback> running() {
        return Optional.ofNullable(current());
    }

    static @Nullable Playback current() {
        return CURRENT.isBound() ? CURRENT.get() : null;
    }

    /** The present, or the history's time inside a playback. In the zone of the present. */
    public static Clock clock(Clock present) {
        return new CallersClock(present);
    }

    private static final class CallersClock extends Clock {
        private final Clock present;

        CallersClock(Clock present) {
            this.present = present;
        }

        @Override
        public ZoneId getZone() {
            return present.getZone();
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new CallersClock(present.withZone(other));
        }

        @Override
        public Instant instant() {
            var playback = current();
            return playback == null ? present.instant() : playback.now();
        }
    }
}
