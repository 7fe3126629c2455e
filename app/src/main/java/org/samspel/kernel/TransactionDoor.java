package org.samspel.kernel;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/**
 * The only way to the database: a transaction that tells PostgreSQL the area and the actor, on
 * which row-level security and the audit trail rest. A query outside of it sees no row of any
 * person.
 */
public interface TransactionDoor {

    /**
     * Runs the work in one transaction; joins the caller's, which then must be of the same area.
     */
    <T extends @Nullable Object> T enter(Actor actor, Supplier<T> work);

    /** As {@link #enter(Actor, Supplier)}, for work that gives nothing back. */
    default void enter(Actor actor, Runnable work) {
        this.<@Nullable Void>enter(
                actor,
                () -> {
                    work.run();
                    return null;
                });
    }

    /**
     * Runs the reaction to an event in a transaction of its own, in the event's area and as its
     * actor.
     */
    void react(Origin origin, Runnable work);
}
