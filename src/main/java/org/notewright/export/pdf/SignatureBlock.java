package org.notewright.export.pdf;

import java.time.ZoneId;
import org.notewright.clinical.Signature;

/// A signature as it is printed.
///
/// @param zone in which the time of signing is shown
public record SignatureBlock(Signature signature, ZoneId zone) {

    @Override public String toString() {
        return "SignatureBlock";
    }
}
