package org.samspel.questionnaire;

import org.samspel.content.ContentNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The instrument as it is delivered, and answers to it. */
public final class InstrumentFixtures {
    public static final String OMPSQ = "ompsq-sf";

    private InstrumentFixtures() {}

    public static Instrument ompsq() {
        return InstrumentFile.read(ContentNode.read("instruments/ompsq-sf.yaml", ompsqText()));
    }

    static String ompsqText() {
        try (var in =
                Objects.requireNonNull(
                        InstrumentFixtures.class.getResourceAsStream(
                                "/content/instruments/ompsq-sf.yaml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Answers in the order of the items: {@code 5,6,4,3,7,4,8,6,5,2}. */
    public static Map<String, String> answers(String inOrder) {
        var answers = new LinkedHashMap<String, String>();
        var values = inOrder.split(",");
        var items = ompsq().items();
        for (var n = 0; n < values.length; n++) {
            answers.put(items.get(n).id(), values[n]);
        }
        return answers;
    }
}
