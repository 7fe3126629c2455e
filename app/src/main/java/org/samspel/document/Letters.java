package org.samspel.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

import org.springframework.stereotype.Component;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Letters as PDF/UA (ISO 14289-1): tagged, with their language, title and fonts inside, so that a
 * screen reader reads them and every printer prints them alike.
 */
@Component
public class Letters {
    private static final String FONT = "Open Sans";
    private static final String REGULAR = "/fonts/ttf/OpenSans/OpenSans-Regular.ttf";
    private static final String BOLD = "/fonts/ttf/OpenSans/OpenSans-Bold.ttf";
    private static final int REGULAR_WEIGHT = 400;
    private static final int BOLD_WEIGHT = 700;

    /** The letter as a PDF file. */
    public byte[] pdf(Letter letter) {
        var file = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .withProducer("Samspel")
                    .useFont(() -> font(REGULAR), FONT, REGULAR_WEIGHT, FontStyle.NORMAL, true)
                    .useFont(() -> font(BOLD), FONT, BOLD_WEIGHT, FontStyle.NORMAL, true)
                    .withHtmlContent(LetterHtml.of(letter), null)
                    .toStream(file)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException("The letter could not be written", e);
        }
        return file.toByteArray();
    }

    private static InputStream font(String path) {
        var found = Letters.class.getResourceAsStream(path);
        if (found == null) {
            throw new IllegalStateException("A font is missing: " + path);
        }
        return found;
    }
}
