package org.samspel.agreement;

import org.samspel.content.ContentNode;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An agreement that exists only as a file: it guides nothing here, but nobody has to look for it.
 *
 * @param parties their names, as the file gives them
 * @param to its last day, if it has one
 * @param digest SHA-256 of the file in hexadecimal, or empty when the file was not seen
 */
public record FiledAgreement(
        String id,
        String title,
        List<String> parties,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        String link,
        String digest,
        String verify) {

    static FiledAgreement read(ContentNode node) {
        var digest = node.optionalText("digest").orElse("");
        if (!digest.matches("([0-9a-f]{64})?")) {
            throw node.child("digest").bad("a digest is 64 hexadecimal digits");
        }
        var link = node.text("link");
        if (!link.startsWith("https://")) {
            throw node.child("link").bad("a link begins with https://");
        }
        return new FiledAgreement(
                node.text("id"),
                node.text("title"),
                node.textList("parties"),
                node.optionalDate("from"),
                node.optionalDate("to"),
                link,
                digest,
                node.optionalText("verify").orElse(""));
    }
}
