/// Type: fonts, and text set into lines that fit.
///
/// **Lives here:** the embedded fonts, which font has which sign, breaking lines. **May touch:** PDFBox and
/// `export.markup`. **Never:** fails on a sign no font has; it prints `[?]` and keeps the sign as actual text.
@NullMarked
package org.notewright.export.pdf.type;

import org.jspecify.annotations.NullMarked;
