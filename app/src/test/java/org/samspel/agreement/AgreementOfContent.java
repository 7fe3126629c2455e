package org.samspel.agreement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The agreements of the content folder, for tests of rooms that follow them, without Spring. */
public final class AgreementOfContent {
    private AgreementOfContent() {}

    /** Low back pain in North Denmark. */
    public static AgreementVersion lowBackPain() {
        return lowBackPain(text -> text, rules -> rules);
    }

    /**
     * The same, otherwise written.
     *
     * @param rules of the table for persistent pain
     */
    public static AgreementVersion lowBackPain(
            UnaryOperator<String> text, UnaryOperator<String> rules) {
        var path = "nj/low-back-pain/agreement.yaml";
        return AgreementReading.read(
                new AgreementFiles(
                        path,
                        text.apply(text(path)),
                        Map.of(
                                "acute",
                                text("nj/low-back-pain/acute.dmn"),
                                "persistent",
                                rules.apply(text("nj/low-back-pain/persistent.dmn")))),
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
