package org.samspel.decision.population;

import org.samspel.decision.sql.Dialect;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;

/** Opens a file after a look at its first bytes. */
final class PopulationFile {

    private static final byte[] PARQUET = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final String EXPECTED = "a Parquet file, or a CSV file whose name ends in .csv";

    private PopulationFile() {}

    static Opening open(Path file, Limits limits) {
        var name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            return refused(name, "no file that can be read");
        }
        var isCsv = name.endsWith(".csv");
        if (!isCsv && !isParquet(file)) {
            return refused(name, "a file that is not Parquet");
        }
        var engine = new Engine(limits);
        try {
            var path = Dialect.text(file.toAbsolutePath().toString());
            var sql =
                    isCsv
                            ? "read_csv(" + path + ", header = true, all_varchar = true)"
                            : "read_parquet(" + path + ")";
            var columns = Columns.of(engine, name, sql);
            var source = isCsv ? new Source.Untyped(columns, sql) : new Source.Typed(columns, sql);
            return new Opening.Opened(new Population(engine, source));
        } catch (SQLException e) {
            engine.close();
            return refused(name, isCsv ? "text that is not CSV" : "a damaged Parquet file");
        }
    }

    private static Opening refused(String name, String found) {
        return new Opening.Refused(PopulationFault.ofFile(name, found, EXPECTED));
    }

    private static boolean isParquet(Path file) {
        try (var in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(PARQUET.length), PARQUET);
        } catch (IOException e) {
            return false;
        }
    }
}
