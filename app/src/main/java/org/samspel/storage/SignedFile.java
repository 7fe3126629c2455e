package org.samspel.storage;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.Base64;

/** A file whose last line signs everything above it, byte for byte. */
final class SignedFile {
    static final String LAST_LINE = "signature Ed25519 ";

    private SignedFile() {}

    enum Verdict {
        GENUINE,
        /** Something was altered, or another key has signed it. */
        ALTERED,
        NOT_SIGNED
    }

    static Verdict verify(byte[] file, PublicKey key) throws GeneralSecurityException {
        var end = file.length - 1;
        if (end < 0 || file[end] != '\n') {
            return Verdict.NOT_SIGNED;
        }
        var start = end;
        while (start > 0 && file[start - 1] != '\n') {
            start--;
        }
        var line = new String(file, start, end - start, StandardCharsets.UTF_8);
        if (!line.startsWith(LAST_LINE)) {
            return Verdict.NOT_SIGNED;
        }
        try {
            var signature = Base64.getDecoder().decode(line.substring(LAST_LINE.length()));
            return SigningKey.isSigned(key, Arrays.copyOf(file, start), signature)
                    ? Verdict.GENUINE
                    : Verdict.ALTERED;
        } catch (IllegalArgumentException | java.security.SignatureException unreadable) {
            return Verdict.ALTERED;
        }
    }
}
