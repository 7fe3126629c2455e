package org.samspel.storage;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** A seal, as it stands in the database. */
@SuppressWarnings("ArrayRecordComponent") // Compared by content where that is needed.
record AuditSeal(
        long number,
        String xidFrom,
        String xidTo,
        long count,
        byte[] manifest,
        byte[] previous,
        byte[] head,
        OffsetDateTime sealedAt) {
    private static final int DIGEST_BYTES = 32;

    /** What stands before the first seal. */
    static final AuditSeal NONE =
            new AuditSeal(
                    0,
                    "0",
                    "0",
                    0,
                    new byte[0],
                    new byte[DIGEST_BYTES],
                    new byte[DIGEST_BYTES],
                    OffsetDateTime.MIN);

    /** All seals of a schema, in order. */
    static String columns(String schema) {
        return """
        select number, xid_from::text as xid_from, xid_to::text as xid_to, change_count, manifest,
               previous, head, sealed_at
          from %s.seal order by number
        """
                .formatted(schema);
    }

    static AuditSeal of(ResultSet row) throws SQLException {
        return new AuditSeal(
                row.getLong("number"),
                row.getString("xid_from"),
                row.getString("xid_to"),
                row.getLong("change_count"),
                row.getBytes("manifest"),
                row.getBytes("previous"),
                row.getBytes("head"),
                row.getObject("sealed_at", OffsetDateTime.class));
    }

    boolean follows(AuditSeal before) {
        return xidFrom.equals(before.xidTo) && Arrays.equals(previous, before.head);
    }

    boolean isAsSealed() {
        var fields =
                AuditDigests.fields(number, xidFrom, xidTo, count, AuditDigests.micros(sealedAt));
        return manifest.length == count * (Long.BYTES + DIGEST_BYTES)
                && Arrays.equals(
                        head,
                        AuditDigests.sha256(
                                previous,
                                fields.getBytes(StandardCharsets.UTF_8),
                                AuditDigests.sha256(manifest)));
    }

    /** The digest of each change under this seal, by the change's id. */
    SequencedMap<Long, byte[]> digests() {
        var digests = new LinkedHashMap<Long, byte[]>();
        var bytes = ByteBuffer.wrap(manifest);
        while (bytes.remaining() >= Long.BYTES + DIGEST_BYTES) {
            var id = bytes.getLong();
            var digest = new byte[DIGEST_BYTES];
            bytes.get(digest);
            digests.put(id, digest);
        }
        return digests;
    }

    @Nullable String hexHead() {
        return AuditDigests.hex(head);
    }
}
