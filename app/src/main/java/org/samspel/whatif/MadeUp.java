package org.samspel.whatif;

import org.samspel.content.ContentFiles;
import org.samspel.decision.synthetic.ParameterReading;
import org.samspel.decision.synthetic.Parameters;
import org.samspel.decision.synthetic.ParametersRead;
import org.samspel.decision.synthetic.SyntheticPopulation;
import org.samspel.kernel.AreaId;
import org.samspel.whatif.RunOutcome.Stage;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The made-up populations of the areas. One is drawn once for each text of its parameters and kept
 * in the data folder, since drawing takes many times as long as asking.
 */
@Component
class MadeUp {
    /** A new number makes all of them anew. */
    private static final int FORM = 1;

    private static final long SEED = 1;
    private static final int DIGITS = 16;

    private final ContentFiles files;
    private final Path folder;

    MadeUp(ContentFiles files, @Value("${samspel.data:.samspel}") Path data) {
        this.files = files;
        this.folder = data.toAbsolutePath().resolve("populations");
    }

    /** How an area’s population is described, or why not. */
    sealed interface Described {
        record Known(Parameters parameters, String digest) implements Described {
            long size(Basis basis) {
                return Math.max(1, parameters.size() / basis.part());
            }
        }

        record Unknown(List<RunFault> faults) implements Described {}
    }

    Described described(AreaId area) {
        var path = "population/" + area.code() + ".yaml";
        var file = files.at(path);
        if (file.isEmpty()) {
            return new Described.Unknown(List.of(new RunFault(RunFault.Kind.NO_POPULATION, path)));
        }
        var bytes = file.get().bytes();
        var text = new StringReader(new String(bytes, StandardCharsets.UTF_8));
        return switch (ParameterReading.read(path, text)) {
            case ParametersRead.Read(var parameters) ->
                    new Described.Known(parameters, digest(bytes));
            case ParametersRead.Unreadable(var faults) ->
                    new Described.Unknown(
                            faults.stream()
                                    .map(line -> new RunFault(RunFault.Kind.PARAMETERS, line))
                                    .toList());
        };
    }

    /**
     * The file with the population, drawn now if it is not there. When somebody cancels meanwhile
     * there is no file.
     */
    Path file(Described.Known described, Basis basis, Progress progress) {
        var size = described.size(basis);
        var region = described.parameters().region();
        var file = folder.resolve(region + "-" + size + "-" + described.digest() + ".parquet");
        if (!Files.exists(file)) {
            draw(described.parameters(), size, file, progress);
            forgetOthers(region + "-" + size + "-", file);
        }
        return file;
    }

    private void draw(Parameters parameters, long size, Path file, Progress progress) {
        var drawing = new SyntheticPopulation(parameters, SEED, size);
        progress.at(Stage.PREPARING, drawing::done);
        progress.stopsBy(drawing::stop);
        try {
            Files.createDirectories(folder);
            var part = Files.createTempFile(folder, "part", ".parquet");
            try {
                drawing.write(part);
                if (!drawing.isStopped()) {
                    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
                }
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The population could not be kept", e);
        }
    }

    /** Those drawn from parameters that have been changed since. */
    private void forgetOthers(String beginning, Path kept) {
        try (var all = Files.newDirectoryStream(folder, beginning + "*.parquet")) {
            for (var file : all) {
                if (!file.equals(kept) && Files.exists(kept)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The populations could not be looked through", e);
        }
    }

    private static String digest(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((byte) FORM);
            return HexFormat.of().formatHex(digest.digest(bytes)).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
