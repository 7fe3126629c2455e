package org.samspel.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The files that were asked for last. Whoever reads an agreement reads what others read, and what
 * is public must cost little.
 */
public final class KeptFiles {
    private static final int BYTES_MAX = 8_000_000;

    private final Map<String, byte[]> files = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    /**
     * The file as it was made last, else as it is made now. Two who ask at once may both make it:
     * neither waits for another’s.
     *
     * @param name another one for other content
     */
    public byte[] of(String name, Supplier<byte[]> make) {
        return find(name)
                .orElseGet(
                        () -> {
                            var made = make.get();
                            keep(name, made);
                            return made;
                        })
                .clone();
    }

    private synchronized Optional<byte[]> find(String name) {
        return Optional.ofNullable(files.get(name));
    }

    private synchronized void keep(String name, byte[] file) {
        if (file.length > BYTES_MAX || files.putIfAbsent(name, file) != null) {
            return;
        }
        bytes += file.length;
        var eldest = files.values().iterator();
        while (bytes > BYTES_MAX) {
            bytes -= eldest.next().length;
            eldest.remove();
        }
    }
}
