package org.samspel.storage;

import org.jspecify.annotations.Nullable;
import org.samspel.storage.AuditVerdict.Break;
import org.samspel.storage.AuditVerdict.Fault;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;

/**
 * Reads a chain as its owner and computes every digest anew, without trusting the database's
 * functions. See docs/decisions/0003-audit-chain.md for what is found and what cannot be.
 */
final class AuditVerification {
    private static final int ROWS_AT_A_TIME = 1_000;
    private static final int KEPT_YEARS_MIN = 5;

    private final Connection connection;
    private final Chain chain;
    private final NavigableMap<Long, String> witnessed;
    private final List<Break> breaks = new ArrayList<>();
    private long forgottenThrough;
    private OffsetDateTime forgottenAt = OffsetDateTime.MIN;
    private long changes;
    private long erased;

    private AuditVerification(
            Connection connection, Chain chain, NavigableMap<Long, String> witnessed) {
        this.connection = connection;
        this.chain = chain;
        this.witnessed = witnessed;
    }

    /**
     * @param connection the owner's; it is left in a transaction that has only read
     * @param data the folder with the heads that were kept outside of the database
     */
    static AuditVerdict verify(Connection connection, Chain chain, Path data)
            throws SQLException, IOException {
        // Heads first: a seal that comes while we read is then one that is not yet witnessed.
        var witnessed = chain.heads(data).read();
        if (connection.getAutoCommit()) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        } else {
            connection.rollback();
        }
        return new AuditVerification(connection, chain, witnessed).verdict();
    }

    private AuditVerdict verdict() throws SQLException {
        var last = AuditSeal.NONE;
        readForgotten();
        try (var query = connection.prepareStatement(AuditSeal.columns(chain.schema()))) {
            query.setFetchSize(ROWS_AT_A_TIME);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    var seal = AuditSeal.of(rows);
                    verifyChain(last, seal);
                    verifyHead(seal);
                    verifyChanges(seal);
                    last = seal;
                }
            }
        }
        verifyEnd(last);
        var sealed = changes;
        verifyUnsealed(last);
        return breaks.isEmpty()
                ? new AuditVerdict.Whole(
                        changes, last.number(), erased, changes - sealed, unwitnessed(last))
                : new AuditVerdict.Broken(breaks);
    }

    private void verifyChain(AuditSeal last, AuditSeal seal) {
        for (var missing = last.number() + 1; missing < seal.number(); missing++) {
            breaks.add(new Break(Fault.SEAL_MISSING, missing, null, null, null));
        }
        var isNext = seal.number() == last.number() + 1;
        if (!seal.isAsSealed() || (isNext && !seal.follows(last))) {
            breaks.add(new Break(Fault.SEAL_ALTERED, seal.number(), null, null, null));
        }
    }

    private void verifyHead(AuditSeal seal) {
        var witness = witnessed.get(seal.number());
        // Without a file, the first seal says it for all.
        var isPastTheFile = seal.number() > (witnessed.isEmpty() ? 1 : witnessed.lastKey());
        if (witness == null && !isPastTheFile) {
            breaks.add(new Break(Fault.HEADS_INCOMPLETE, seal.number(), null, null, null));
        } else if (witness != null && !witness.equals(seal.hexHead())) {
            breaks.add(new Break(Fault.HEAD_DIFFERS, seal.number(), null, null, null));
        }
    }

    private void verifyChanges(AuditSeal seal) throws SQLException {
        var expected = seal.digests();
        var before = changes;
        readChanges(
                " where c.xid >= ?::xid8 and c.xid < ?::xid8 order by c.id",
                List.of(seal.xidFrom(), seal.xidTo()),
                change -> {
                    var digest = expected.remove(change.id());
                    if (digest == null) {
                        add(Fault.ADDED, seal, change);
                    } else if (!Arrays.equals(digest, change.digest())) {
                        add(Fault.ALTERED, seal, change);
                    }
                    verifyPayload(seal, change);
                });
        if (changes == before && wasForgotten(seal)) {
            erased += expected.size();
            return;
        }
        for (var id : expected.keySet()) {
            breaks.add(
                    new Break(Fault.MISSING, seal.number(), id, null, seal.sealedAt().toInstant()));
        }
    }

    /** Up to which seal rows were deleted after their time, as a row that is still there says. */
    private void readForgotten() throws SQLException {
        var question = chain.forgotten();
        if (question == null) {
            return;
        }
        try (var query = connection.prepareStatement(question);
                var rows = query.executeQuery()) {
            if (rows.next()) {
                forgottenThrough = rows.getLong("seal");
                forgottenAt = rows.getObject("noted_at", OffsetDateTime.class);
            }
        }
    }

    /** The time that must be over whatever is configured: HSLF-FS 2016:40, 4 kap. 9 §. */
    private boolean wasForgotten(AuditSeal seal) {
        return seal.number() <= forgottenThrough
                && seal.sealedAt().plusYears(KEPT_YEARS_MIN).isBefore(forgottenAt);
    }

    private void verifyUnsealed(AuditSeal last) throws SQLException {
        readChanges(
                " where c.xid >= ?::xid8 order by c.id",
                List.of(last.xidTo()),
                change -> verifyPayload(null, change));
    }

    private void verifyPayload(@Nullable AuditSeal seal, AuditChange change) {
        var fault = change.faultOfPayload();
        if (fault != null) {
            add(fault, seal, change);
        } else if (change.isErased()) {
            erased++;
        }
    }

    private void verifyEnd(AuditSeal last) {
        for (var head : witnessed.tailMap(last.number(), false).keySet()) {
            breaks.add(new Break(Fault.CHAIN_CUT, head, null, null, null));
        }
    }

    private long unwitnessed(AuditSeal last) {
        return witnessed.isEmpty() ? 0 : last.number() - witnessed.lastKey();
    }

    private void add(Fault fault, @Nullable AuditSeal seal, AuditChange change) {
        breaks.add(
                new Break(
                        fault,
                        seal == null ? null : seal.number(),
                        change.id(),
                        change.table(),
                        change.at()));
    }

    private void readChanges(String condition, List<String> parameters, ChangeReader reader)
            throws SQLException {
        try (var query = connection.prepareStatement(chain.rows() + condition)) {
            query.setFetchSize(ROWS_AT_A_TIME);
            for (var i = 0; i < parameters.size(); i++) {
                query.setString(i + 1, parameters.get(i));
            }
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    changes++;
                    reader.read(chain.read(rows));
                }
            }
        }
    }

    private interface ChangeReader {
        void read(AuditChange change);
    }
}
