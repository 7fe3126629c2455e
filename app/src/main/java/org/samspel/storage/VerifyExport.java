package org.samspel.storage;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;

/**
 * The command {@code verify-export FILE [--key FILE]}: says whether an export of the access log is
 * as the server signed it. Without a key it takes the one of the data folder {@code .samspel}.
 */
public final class VerifyExport {
    private static final int GENUINE = 0;
    private static final int ALTERED = 1;
    private static final int UNKNOWN = 2;

    private final PrintStream out;

    VerifyExport(PrintStream out) {
        this.out = out;
    }

    /**
     * @param args what stands after {@code verify-export}
     * @return the exit status: 0 as signed, 1 altered, 2 could not be verified
     */
    public static int run(String[] args) {
        return new VerifyExport(System.out).verify(List.of(args));
    }

    int verify(List<String> args) {
        var isUsage = args.size() == 1 || (args.size() == 3 && args.get(1).equals("--key"));
        if (!isUsage) {
            out.println("Usage: verify-export FILE [--key FILE]");
            return UNKNOWN;
        }
        var key =
                args.size() == 3
                        ? Path.of(args.get(2))
                        : Path.of(".samspel", SigningKey.PUBLIC_FILE);
        try {
            return verify(Path.of(args.getFirst()), key);
        } catch (IOException fault) {
            out.println("The file, or the key " + key + ", cannot be read.");
        } catch (GeneralSecurityException | IllegalArgumentException fault) {
            out.println("There is no public key in " + key + ".");
        }
        return UNKNOWN;
    }

    private int verify(Path file, Path key) throws IOException, GeneralSecurityException {
        return switch (SignedFile.verify(Files.readAllBytes(file), SigningKey.publicKey(key))) {
            case GENUINE -> {
                out.println("The export is as it was signed.");
                yield GENUINE;
            }
            case ALTERED -> {
                out.println("The export was altered, or signed with another key.");
                yield ALTERED;
            }
            case NOT_SIGNED -> {
                out.println("The file ends with no signature: it is no export, or was cut off.");
                yield ALTERED;
            }
        };
    }
}
