package org.samspel.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files that papers are made with, as they lie beside the server's classes. */
final class Style {
    static final String LETTER = text("letter.css");
    static final String PAPER = text("paper.css");

    private Style() {}

    static String text(String name) {
        try (var in = Style.class.getResourceAsStream("/document/" + name)) {
            if (in == null) {
                throw new IllegalStateException("Missing: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
