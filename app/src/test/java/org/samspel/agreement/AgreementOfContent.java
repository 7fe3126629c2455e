package org.samspel.agreement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The agreements of the content folder, for tests of rooms that follow them, without Spring. */
public final class AgreementOfContent {
    private AgreementOfContent() {}

    /** Low back pain in North Denmark. */
    public static AgreementVersion lowBackPain() {
        return AgreementReading.read(
                new AgreementFiles(
                        "nj/low-back-pain/agreement.yaml",
                        text("agreement.yaml"),
                        Map.of(
                                "acute", text("acute.dmn"),
                                "persistent", text("persistent.dmn"))),
                KnownElsewhere.ANYTHING);
    }

    private static String text(String file) {
        try {
            return Files.readString(Path.of("../content/nj/low-back-pain").resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
