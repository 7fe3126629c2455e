package org.samspel.storage;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.HexFormat;

/** The digests of the audit chain, computed without the database that is under suspicion. */
final class AuditDigests {
    private static final long MICROS = 1_000_000;

    private AuditDigests() {}

    /** Each value as its length in bytes, a colon and itself; a missing one as a dash. */
    static String fields(@Nullable Object... values) {
        var text = new StringBuilder();
        for (var value : values) {
            if (value == null) {
                text.append('-');
            } else {
                var content = value.toString();
                text.append(content.getBytes(StandardCharsets.UTF_8).length)
                        .append(':')
                        .append(content);
            }
        }
        return text.toString();
    }

    static long micros(OffsetDateTime instant) {
        return Math.addExact(
                Math.multiplyExact(instant.toEpochSecond(), MICROS), instant.getNano() / 1_000);
    }

    static byte[] payload(byte[] salt, String payload) {
        return sha256(salt, payload.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] text(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] sha256(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static @Nullable String hex(byte @Nullable [] bytes) {
        return bytes == null ? null : HexFormat.of().formatHex(bytes);
    }
}
