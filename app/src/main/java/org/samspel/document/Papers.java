package org.samspel.document;

import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Papers in the forms in which people read them. */
@Component
public class Papers {
    private final KeptFiles kept = new KeptFiles();

    /** For a page that has the title above it already; its words are in {@link Paper#language}. */
    public String html(Paper paper) {
        return BlockHtml.in(paper.language()).parts(paper.blocks());
    }

    /** A whole page that needs nothing beside it. */
    public byte[] htmlFile(Paper paper) {
        return PaperHtml.file(paper).getBytes(StandardCharsets.UTF_8);
    }

    /** As PDF/UA. What was drawn lately is not drawn again. */
    public byte[] pdf(Paper paper) {
        return kept.of(digest(paper), () -> PdfPrint.of(PaperHtml.forPdf(paper)));
    }

    /** As a file for word processors (ISO 29500), which can be written on. */
    public byte[] docx(Paper paper) {
        return new WordFile(paper).bytes();
    }

    /** Another one for other words and for another style: SHA-256 in hexadecimal digits. */
    public String digest(Paper paper) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(PaperHtml.forPdf(paper).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
