package org.samspel.decision;

import org.samspel.decision.dmn.DmnRead;
import org.samspel.decision.dmn.DmnReader;
import org.samspel.decision.dmn.Fault;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** DMN for tests: the example file, and tables put together from a few lines. */
public final class DmnFixtures {

    private DmnFixtures() {}

    public static String routing() {
        return file("routing.dmn");
    }

    /** A file with all that a modeller may leave in it. */
    public static String rich() {
        return file("rich.dmn");
    }

    private static String file(String name) {
        try (var in = DmnFixtures.class.getResourceAsStream(name)) {
            return new String(in == null ? new byte[0] : in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static DmnRead read(String xml) {
        try {
            var bytes = xml.getBytes(StandardCharsets.UTF_8);
            return DmnReader.read("routing.dmn", new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static DecisionTable table(String xml) {
        return switch (read(xml)) {
            case DmnRead.Read(var tables) -> tables.getFirst();
            case DmnRead.Unreadable(var faults) ->
                    throw new AssertionError(faults.stream().map(Fault::text).toList().toString());
        };
    }

    public static List<Fault> faults(String xml) {
        return switch (read(xml)) {
            case DmnRead.Read _ -> List.of();
            case DmnRead.Unreadable(var faults) -> faults;
        };
    }

    public static DecisionTable routingTable() {
        return table(routing());
    }
}
