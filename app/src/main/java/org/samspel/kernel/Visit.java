package org.samspel.kernel;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * What belongs together in the access log: all that one request does, or one history that is played
 * back. What is done outside of both, such as a reaction to an event, is a visit of its own.
 */
public final class Visit {
    private static final ScopedValue<UUID> CURRENT = ScopedValue.newInstance();

    private Visit() {}

    public static <T extends @Nullable Object, X extends Throwable> T during(
            ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(CURRENT, UUID.randomUUID()).call(work);
    }

    /** The caller's visit; a new one at each call where there is none. */
    public static UUID current() {
        if (CURRENT.isBound()) {
            return CURRENT.get();
        }
        var playback = Playback.current();
        return playback == null ? UUID.randomUUID() : playback.visit();
    }
}
