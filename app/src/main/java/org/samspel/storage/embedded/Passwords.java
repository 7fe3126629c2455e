package org.samspel.storage.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/** The cluster's random passwords, in a file that only the server's own account may read. */
record Passwords(String superuser, String owner, String server) {

    static Passwords in(Path file) throws IOException {
        if (!Files.exists(file)) {
            write(file, random() + "\n" + random() + "\n" + random() + "\n");
        }
        return of(Files.readAllLines(file));
    }

    /** Writes a secret whole or not at all, readable by its owner alone. */
    static void write(Path file, String secret) throws IOException {
        var draft = file.resolveSibling(file.getFileName() + ".draft");
        Files.deleteIfExists(draft);
        Files.createFile(
                draft,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, secret);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Passwords of(List<String> lines) {
        return new Passwords(lines.get(0), lines.get(1), lines.get(2));
    }

    private static String random() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "Passwords";
    }
}
