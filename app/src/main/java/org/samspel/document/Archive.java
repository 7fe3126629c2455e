package org.samspel.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files in one file (ZIP), in the order in which they were put in. */
public final class Archive {
    /** The same files give the same bytes, whenever they are packed. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /**
     * @param path with slashes between folders
     */
    public Archive with(String path, byte[] file) {
        if (files.putIfAbsent(path, file) != null) {
            throw new IllegalArgumentException("Two files of one name: " + path);
        }
        return this;
    }

    public Archive with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public byte[] bytes() {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed, StandardCharsets.UTF_8)) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
