package org.samspel.document;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

import java.io.ByteArrayInputStream;
import java.util.List;

/** veraPDF as the judge of PDF/UA-1. */
public final class PdfUa {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfUa() {}

    /** What breaks a rule, in the judge’s words. */
    public static List<String> faults(byte[] pdf) throws Exception {
        try (var parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var judge =
                        Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            var result = judge.validate(parser);
            if (result.getTestAssertions().isEmpty() && result.getTotalAssertions() == 0) {
                return List.of("nothing was judged");
            }
            return result.getTestAssertions().stream()
                    .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
                    .map(TestAssertion::getMessage)
                    .toList();
        }
    }
}
