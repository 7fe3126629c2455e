package org.samspel.storage.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** The folder with everything a server keeps; one process at a time may hold it. */
record DataFolder(Path root) {

    static DataFolder create(Path root) throws IOException {
        var folder = new DataFolder(root.toAbsolutePath().normalize());
        Folders.createReadable(folder.postgresql());
        return folder;
    }

    Path postgresql() {
        return root.resolve("postgresql");
    }

    Path cluster() {
        return postgresql().resolve("cluster");
    }

    Path log() {
        return postgresql().resolve("server.log");
    }

    Passwords passwords() throws IOException {
        return Passwords.in(postgresql().resolve("passwords"));
    }

    /** Holds the folder until the channel is closed or the process dies; empty when it is held. */
    Optional<FileChannel> hold() throws IOException {
        var channel =
                FileChannel.open(
                        postgresql().resolve("lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return Optional.of(channel);
            }
        } catch (OverlappingFileLockException heldByThisProcess) {
            // Falls through to the same answer as when another process holds it.
        }
        channel.close();
        return Optional.empty();
    }

    /** The port of the last start, while that is free; otherwise a free one, which is kept. */
    int choosePort() throws IOException {
        var loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        var last = lastPort();
        if (last.isPresent()) {
            try (var free = new ServerSocket(last.get(), 1, loopback)) {
                return free.getLocalPort();
            } catch (IOException taken) {
                // Somebody else listens there by now: take another.
            }
        }
        try (var free = new ServerSocket(0, 1, loopback)) {
            Files.writeString(portFile(), free.getLocalPort() + "\n");
            return free.getLocalPort();
        }
    }

    Optional<Integer> lastPort() throws IOException {
        return Files.exists(portFile())
                ? Optional.of(Integer.valueOf(Files.readString(portFile()).strip()))
                : Optional.empty();
    }

    void forgetPort() throws IOException {
        Files.deleteIfExists(portFile());
    }

    private Path portFile() {
        return postgresql().resolve("port");
    }
}
