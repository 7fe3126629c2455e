package org.samspel.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The file outside of the database that witnesses the seals: a line for each, {@code number head
 * time}, after a line for number 0 that is written before the first seal. A file that is missing
 * although there are seals was therefore taken away.
 */
record AuditHeads(Path file) {
    /** One seal's head, in hexadecimal. */
    record Head(long number, String head, String sealedAt) {
        static final Head NONE = new Head(0, "0".repeat(64), "-");

        private String line() {
            return number + " " + head + " " + sealedAt + "\n";
        }
    }

    String name() {
        return file.getFileName().toString();
    }

    boolean exists() {
        return Files.exists(file);
    }

    /** All heads by number; a last line that a kill cut short does not count. */
    NavigableMap<Long, String> read() throws IOException {
        var heads = new TreeMap<Long, String>();
        if (exists()) {
            wholeLines()
                    .lines()
                    .map(line -> line.split(" "))
                    .forEach(words -> heads.put(Long.valueOf(words[0]), words[1]));
        }
        return heads;
    }

    /** Adds lines that are on the disk when this returns. */
    void append(Collection<Head> heads) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (var channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            var end = wholeLines().getBytes(StandardCharsets.UTF_8).length;
            channel.truncate(end).position(end);
            for (var head : heads) {
                channel.write(ByteBuffer.wrap(head.line().getBytes(StandardCharsets.UTF_8)));
            }
            channel.force(true);
        }
    }

    private String wholeLines() throws IOException {
        var text = Files.readString(file);
        return text.substring(0, text.lastIndexOf('\n') + 1);
    }
}
