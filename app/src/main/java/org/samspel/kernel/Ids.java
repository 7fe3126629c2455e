package org.samspel.kernel;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** New keys, as UUID version 7 (RFC 9562, 5.7): they sort by the time they were made. */
public final class Ids {
    private static final RandomGenerator SECURE = new SecureRandom();

    private final Clock clock;

    public Ids(Clock clock) {
        this.clock = clock;
    }

    public UUID next() {
        var playback = Playback.current();
        var random = playback == null ? SECURE : playback.ids();
        var version7 = (clock.millis() << 16) | 0x7000L | (random.nextLong() & 0x0fffL);
        var variant = 0x8000_0000_0000_0000L | (random.nextLong() >>> 2);
        return new UUID(version7, variant);
    }
}
