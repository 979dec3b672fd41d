/// The document as a page that can go into a chart: PDF/A-2b, tagged as PDF/UA-1 wants it.
///
/// **Lives here:** what is printed and where it stands; type and pages are in the packages below. **May touch:**
/// `clinical`, `export.markup`, PDFBox. **Never:** prints what nobody wrote, or puts a patient's name into the
/// metadata unasked.
@NullMarked
package org.notewright.export.pdf;

import org.jspecify.annotations.NullMarked;
