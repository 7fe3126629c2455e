package org.samspel.document;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;

/** Apache POI as the judge of DOCX: it opens the file, and holds it to the schema of ISO 29500. */
public final class WordJudge {
    private WordJudge() {}

    public static XWPFDocument open(byte[] docx) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(docx));
    }

    /** What breaks the schema, in any part. */
    public static List<String> faults(byte[] docx) throws IOException, XmlException {
        var found = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var part = new ByteArrayInputStream(zip.readAllBytes());
                switch (entry.getName()) {
                    case "word/document.xml" -> judge(DocumentDocument.Factory.parse(part), found);
                    case "word/styles.xml" -> judge(StylesDocument.Factory.parse(part), found);
                    case "word/settings.xml" -> judge(SettingsDocument.Factory.parse(part), found);
                    case "word/numbering.xml" ->
                            judge(NumberingDocument.Factory.parse(part), found);
                    case "word/footer1.xml" -> judge(FtrDocument.Factory.parse(part), found);
                    default -> XmlObject.Factory.parse(part);
                }
            }
        }
        return found;
    }

    private static void judge(XmlObject part, List<String> found) {
        var errors = new ArrayList<XmlError>();
        part.validate(new XmlOptions().setErrorListener(errors));
        errors.forEach(error -> found.add(error.getMessage()));
    }
}
