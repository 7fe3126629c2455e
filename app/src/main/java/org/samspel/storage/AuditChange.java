package org.samspel.storage;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;

/**
 * A recorded change or a line of the log, as far as verification looks at it.
 *
 * @param table whose row was changed; a line has none
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by content where that is needed.
record AuditChange(
        long id,
        @Nullable String table,
        Instant at,
        byte[] digest,
        byte @Nullable [] payloadDigest,
        byte @Nullable [] digestOfPayload,
        boolean erasureIsRecorded) {

    static final String COLUMNS =
            """
            select c.id, c.xid::text as xid, c.area, c.table_name, c.row_key, c.action, c.actor, c.at,
                   c.salt, c.payload::text as payload, c.payload_digest,
                   exists (select from audit.change e
                            where e.action = 'erase' and e.row_key = c.id::text) as erased
              from audit.change c
            """;

    static AuditChange of(ResultSet row) throws SQLException {
        var payloadDigest = row.getBytes("payload_digest");
        var at = row.getObject("at", OffsetDateTime.class);
        var salt = row.getBytes("salt");
        var payload = row.getString("payload");
        var fields =
                AuditDigests.fields(
                        row.getLong("id"),
                        row.getString("xid"),
                        row.getString("area"),
                        row.getString("table_name"),
                        row.getString("row_key"),
                        row.getString("action"),
                        row.getString("actor"),
                        AuditDigests.micros(at),
                        AuditDigests.hex(payloadDigest));
        return new AuditChange(
                row.getLong("id"),
                row.getString("table_name"),
                at.toInstant(),
                AuditDigests.text(fields),
                payloadDigest,
                salt == null || payload == null ? null : AuditDigests.payload(salt, payload),
                row.getBoolean("erased"));
    }

    /** Whether the payload is gone, as an insert's never is: that one keeps none. */
    boolean isErased() {
        return payloadDigest != null && digestOfPayload == null;
    }

    AuditVerdict.@Nullable Fault faultOfPayload() {
        if (isErased()) {
            return erasureIsRecorded ? null : AuditVerdict.Fault.PAYLOAD_MISSING;
        }
        return Arrays.equals(payloadDigest, digestOfPayload)
                ? null
                : AuditVerdict.Fault.PAYLOAD_ALTERED;
    }
}
