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
                        text("nj/low-back-pain/agreement.yaml"),
                        Map.of(
                                "acute", text("nj/low-back-pain/acute.dmn"),
                                "persistent", text("nj/low-back-pain/persistent.dmn"))),
                KnownElsewhere.ANYTHING);
    }

    /** Long-term pain in Jämtland Härjedalen or in Skåne. */
    public static AgreementVersion longTermPain(String area) {
        var folder = area + "/long-term-pain/";
        return AgreementReading.read(
                new AgreementFiles(
                        folder + "agreement.yaml",
                        text(folder + "agreement.yaml"),
                        Map.of(
                                "at-risk", text(folder + "at-risk.dmn"),
                                "long-term", text(folder + "long-term.dmn"))),
                KnownElsewhere.ANYTHING);
    }

    private static String text(String file) {
        try {
            return Files.readString(Path.of("../content").resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
