package org.samspel.storage;

import org.jspecify.annotations.Nullable;
import org.samspel.kernel.Playback;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Lets the commits of a history that is played back go ahead of the disk: it is played again where
 * the power took the last of them, and PostgreSQL never loses one and keeps a later one. The door
 * says so itself, in the statement that begins its transactions anyway.
 */
final class PlayedBack implements TransactionExecutionListener {
    private final JdbcClient jdbc;

    PlayedBack(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable fault) {
        if (fault == null && Playback.isRunning() && !DatabaseDoor.isOpening()) {
            jdbc.sql("set local synchronous_commit = off").update();
        }
    }
}
