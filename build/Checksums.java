import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Holds every library on the class path to the SHA-256 in build/checksums.txt: {@code check} names those that are new or
 * other than they were, {@code update} writes the list anew. The libraries are read as files, and none is loaded.
 */
class Checksums {
    void main(String[] args) throws Exception {
        var list = Path.of(args[1]);
        var found = new TreeSet<String>();
        for (var jar : libraries(Path.of(args[1]).toAbsolutePath().getParent().getParent())) {
            found.add(jar.getFileName() + " " + sha256(jar));
        }
        if (args[0].equals("update")) {
            Files.write(list, found);
            return;
        }
        var known = new TreeSet<>(Files.readAllLines(list));
        var strange = found.stream().filter(line -> !known.contains(line)).toList();
        if (!strange.isEmpty()) {
            System.err.println("These libraries are not those of build/checksums.txt:");
            strange.forEach(line -> System.err.println("  " + line));
            System.err.println("Where that is meant to be: mvn package -DskipTests -Dchecksums.goal=update");
            System.exit(1);
        }
    }

    /** Without what the project itself has built. */
    private static List<Path> libraries(Path project) {
        return Stream.of(System.getProperty("java.class.path").split(":"))
                .filter(entry -> entry.endsWith(".jar"))
                .map(Path::of)
                .filter(jar -> !jar.startsWith(project) && !jar.getFileName().toString().startsWith("samspel-"))
                .toList();
    }

    private static String sha256(Path file) throws IOException, GeneralSecurityException {
        var digest = MessageDigest.getInstance("SHA-256");
        try (var input = Files.newInputStream(file)) {
            var buffer = new byte[1 << 16];
            for (var read = input.read(buffer); read >= 0; read = input.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
