package org.samspel.whatif;

import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.Phase;
import org.samspel.decision.DecisionTable;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A version that is tried, and the one that it is held against; the same one where there is no
 * other.
 */
public record Compared(AgreementVersion before, AgreementVersion tried) {

    /** The tables that a what-if asks, those of both versions. */
    Stream<DecisionTable> tables() {
        return Stream.of(before, tried)
                .flatMap(version -> version.phases().stream().map(version::table));
    }

    /** Differs when a rule or a phase does. */
    public String digest() {
        var text = new StringBuilder();
        for (var version : new AgreementVersion[] {before, tried}) {
            Map<Phase, DecisionTable> asked = new LinkedHashMap<>();
            version.phases().forEach(phase -> asked.put(phase, version.table(phase)));
            asked.forEach(
                    (phase, table) ->
                            text.append(phase.weeksMax())
                                    .append(table.hitPolicy())
                                    .append(table.inputs())
                                    .append(table.outputs())
                                    .append(table.rules()));
        }
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
