package org.samspel.measure;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * How long the same thing took many times.
 *
 * @param times at least one, ascending
 */
record Figures(List<Duration> times) {
    static Figures of(Collection<Duration> times) {
        return new Figures(times.stream().sorted().toList());
    }

    Duration median() {
        return at(0.5);
    }

    Duration p95() {
        return at(0.95);
    }

    private Duration at(double share) {
        return times.get((int) Math.ceil(share * times.size()) - 1);
    }

    /** 0.25 is a quarter of the limit. */
    static String ratio(Duration time, Duration limit) {
        return String.format(Locale.ROOT, "%.2f", (double) time.toNanos() / limit.toNanos());
    }
}
