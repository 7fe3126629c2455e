package org.samspel.decision;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** DMN for tests: the example file, and tables put together from a few lines. */
final class DmnFixtures {

    private DmnFixtures() {}

    static String routing() {
        try (var in = DmnFixtures.class.getResourceAsStream("routing.dmn")) {
            return new String(in == null ? new byte[0] : in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DmnRead read(String xml) {
        try {
            var bytes = xml.getBytes(StandardCharsets.UTF_8);
            return DmnReader.read("routing.dmn", new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DecisionTable table(String xml) {
        return switch (read(xml)) {
            case DmnRead.Read(var tables) -> tables.getFirst();
            case DmnRead.Unreadable(var faults) ->
                    throw new AssertionError(faults.stream().map(Fault::text).toList().toString());
        };
    }

    static List<Fault> faults(String xml) {
        return switch (read(xml)) {
            case DmnRead.Read _ -> List.of();
            case DmnRead.Unreadable(var faults) -> faults;
        };
    }

    static DecisionTable routingTable() {
        return table(routing());
    }
}
