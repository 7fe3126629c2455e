package org.samspel.storage.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;

/** Folders whose permissions do not depend on the umask of whoever starts the server. */
final class Folders {
    private Folders() {}

    /** Creates what is missing of the path, readable by all accounts. */
    static void createReadable(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        var parent = folder.getParent();
        if (parent != null) {
            createReadable(parent);
        }
        Files.createDirectory(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** Refuses a folder that other accounts cannot reach, naming the parent that stops them. */
    static void requireReachable(Path folder) throws IOException {
        for (var each = folder; each != null; each = each.getParent()) {
            if (!Files.getPosixFilePermissions(each).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                throw new EmbeddedPostgresFault(
                        "PostgreSQL does not run as root, and the account it runs as instead may"
                                + " not enter "
                                + each
                                + ": choose another data folder, or allow it (chmod o+x "
                                + each
                                + ")");
            }
        }
    }
}
