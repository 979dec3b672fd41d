package org.notewright.export.pdf;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// Asks veraPDF what is wrong with a file.
final class PdfRules {

    private PdfRules() {
    }

    /// The rules of PDF/A-2b and PDF/UA-1 a file breaks; empty if it keeps them.
    static List<String> broken(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        var faults = new ArrayList<String>();
        for (var flavour : List.of(PDFAFlavour.PDFA_2_B, PDFAFlavour.PDFUA_1)) {
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                 var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                var result = validator.validate(parser);
                if (!result.isCompliant()) {
                    result.getTestAssertions().forEach(fault -> faults.add(flavour + " "
                            + fault.getRuleId().getClause() + "-" + fault.getRuleId().getTestNumber() + " "
                            + fault.getMessage()));
                }
            }
        }
        return faults.stream().distinct().toList();
    }
}
