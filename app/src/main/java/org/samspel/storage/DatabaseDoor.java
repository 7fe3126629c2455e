package org.samspel.storage;

import org.jspecify.annotations.Nullable;
import org.samspel.kernel.Actor;
import org.samspel.kernel.AreaId;
import org.samspel.kernel.Origin;
import org.samspel.kernel.Playback;
import org.samspel.kernel.TransactionDoor;
import org.samspel.kernel.Visit;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.function.Supplier;

/**
 * Tells who comes in for the length of the transaction, so that a connection goes back to the pool
 * knowing nobody. One transaction has one actor: whoever opened it is the one in the audit trail,
 * also for what joins it.
 */
final class DatabaseDoor implements TransactionDoor {
    private static final ScopedValue<Entry> ENTERED = ScopedValue.newInstance();

    private final TransactionTemplate joining;
    private final TransactionTemplate ofItsOwn;
    private final JdbcClient jdbc;

    DatabaseDoor(PlatformTransactionManager transactions, JdbcClient jdbc) {
        this.joining = new TransactionTemplate(transactions);
        this.ofItsOwn =
                new TransactionTemplate(
                        transactions,
                        new DefaultTransactionDefinition(
                                TransactionDefinition.PROPAGATION_REQUIRES_NEW));
        this.jdbc = jdbc;
    }

    @Override
    public <T extends @Nullable Object> T enter(Actor actor, Supplier<T> work) {
        if (!ENTERED.isBound()) {
            return open(joining, Entrant.of(actor), work);
        }
        var outer = ENTERED.get();
        if (outer.isCommitted) {
            // Called by a listener that runs at once: what it would join is over.
            return open(ofItsOwn, Entrant.of(actor), work);
        }
        if (!outer.area.equals(actor.area())) {
            throw new IllegalStateException("A transaction belongs to one area");
        }
        return run(joining, work);
    }

    @Override
    public void react(Origin origin, Runnable work) {
        this.<@Nullable Void>open(
                ofItsOwn,
                Entrant.of(origin),
                () -> {
                    work.run();
                    return null;
                });
    }

    private <T extends @Nullable Object> T open(
            TransactionTemplate transaction, Entrant entrant, Supplier<T> work) {
        var entry = new Entry(entrant.area());
        return ScopedValue.where(ENTERED, entry)
                .call(
                        () ->
                                run(
                                        transaction,
                                        () -> {
                                            introduce(entrant);
                                            TransactionSynchronizationManager
                                                    .registerSynchronization(entry);
                                            return work.get();
                                        }));
    }

    @SuppressWarnings("NullAway") // The template gives back what the work gave, null or not.
    private static <T extends @Nullable Object> T run(
            TransactionTemplate transaction, Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }

    /**
     * Writes into the access log who comes in, and has the token by which rows are seen. Commits of
     * a history that is played back go ahead of the disk: it is played again where the power took
     * the last of them, and PostgreSQL never loses one and keeps a later one.
     */
    private void introduce(Entrant entrant) {
        jdbc.sql(
                        "select looks.enter(?, ?, ?, ?, ?::uuid, ?::uuid, ?::uuid)"
                                + (Playback.isRunning()
                                        ? ", set_config('synchronous_commit', 'off', true)"
                                        : ""))
                .param(Visit.current())
                .param(entrant.area().code())
                .param(entrant.name())
                .param(entrant.role())
                .param(entrant.unit())
                .param(entrant.party())
                .param(entrant.person())
                .query((row, number) -> true)
                .single();
    }

    /** An open transaction, which knows when it is over. */
    private static final class Entry implements TransactionSynchronization {
        private final AreaId area;
        private boolean isCommitted;

        Entry(AreaId area) {
            this.area = area;
        }

        /** Before all listeners, which are called in the same moment. */
        @Override
        public int getOrder() {
            return Ordered.HIGHEST_PRECEDENCE;
        }

        @Override
        public void afterCommit() {
            isCommitted = true;
        }
    }
}
