package org.samspel.identity.web;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * How often each of many may do something: so many at once, then one more whenever a share of the
 * time has passed (the generic cell rate algorithm, ITU-T I.371). One instant is kept for each, and
 * none for who has not come for a while.
 *
 * @param count at once
 * @param per the time after which all of them may be taken again
 */
record Limit(int count, Duration per, ConcurrentMap<String, Instant> spent) {
    /** Beyond it those who are new share one allowance, so that nobody fills the memory. */
    private static final int KNOWN_MAX = 100_000;

    private static final String ALL_OTHERS = "";

    Limit {
        if (count < 1 || !per.isPositive()) {
            throw new IllegalArgumentException("A limit lets through at least one in some time");
        }
    }

    Limit(int count, Duration per) {
        this(count, per, new ConcurrentHashMap<>());
    }

    /**
     * @return zero when it may be done now, else how long to wait
     */
    Duration take(String who, Instant now) {
        var taken =
                new Object() {
                    Duration wait = Duration.ZERO;
                };
        spent.compute(
                known(who, now),
                (key, before) -> {
                    var from = before == null || before.isBefore(now) ? now : before;
                    var after = from.plus(per.dividedBy(count));
                    var late = Duration.between(now.plus(per), after);
                    taken.wait = late.isPositive() ? late : Duration.ZERO;
                    return late.isPositive() ? before : after;
                });
        return taken.wait;
    }

    private String known(String who, Instant now) {
        if (spent.size() < KNOWN_MAX || spent.containsKey(who)) {
            return who;
        }
        spent.values().removeIf(until -> !until.isAfter(now));
        return spent.size() < KNOWN_MAX ? who : ALL_OTHERS;
    }
}
