package org.samspel.document;

import org.springframework.stereotype.Component;

/** Letters as PDF/UA. */
@Component
public class Letters {
    /** The letter as a PDF file. */
    public byte[] pdf(Letter letter) {
        return PdfPrint.of(LetterHtml.of(letter));
    }
}
