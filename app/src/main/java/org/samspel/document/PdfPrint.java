package org.samspel.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * PDF/UA (ISO 14289-1): tagged, with language, title and fonts inside, so that a screen reader
 * reads it and every printer prints it alike.
 */
final class PdfPrint {
    private static final String FONT = "Open Sans";
    private static final String FOLDER = "/fonts/ttf/OpenSans/OpenSans-";
    private static final int REGULAR_WEIGHT = 400;
    private static final int BOLD_WEIGHT = 700;

    private PdfPrint() {}

    /**
     * @param xhtml a whole page with its style
     */
    static byte[] of(String xhtml) {
        var file = new ByteArrayOutputStream();
        try {
            var builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.withProducer("Samspel");
            font(builder, "Regular", REGULAR_WEIGHT, FontStyle.NORMAL);
            font(builder, "Bold", BOLD_WEIGHT, FontStyle.NORMAL);
            font(builder, "Italic", REGULAR_WEIGHT, FontStyle.ITALIC);
            font(builder, "BoldItalic", BOLD_WEIGHT, FontStyle.ITALIC);
            builder.withHtmlContent(xhtml, null).toStream(file).run();
        } catch (IOException e) {
            throw new UncheckedIOException("The paper could not be written", e);
        }
        return file.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String name, int weight, FontStyle style) {
        builder.useFont(() -> open(FOLDER + name + ".ttf"), FONT, weight, style, true);
    }

    private static InputStream open(String path) {
        var found = PdfPrint.class.getResourceAsStream(path);
        if (found == null) {
            throw new IllegalStateException("A font is missing: " + path);
        }
        return found;
    }
}
