package org.samspel.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The files that were asked for last. Whoever reads an agreement reads what others read, and what
 * is public must cost little.
 */
final class KeptFiles {
    /** Some hundred kilobytes each. */
    private static final int FILES_MAX = 48;

    private final Map<String, byte[]> files = new LinkedHashMap<>(FILES_MAX, 0.75f, true);

    /** Two who ask at once may both make it: neither waits for another's. */
    byte[] of(String name, Supplier<byte[]> make) {
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
        files.put(name, file);
        if (files.size() > FILES_MAX) {
            files.remove(files.keySet().iterator().next());
        }
    }
}
