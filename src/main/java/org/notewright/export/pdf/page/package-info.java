/// Pages: strips of content, put on pages and drawn with their tags.
///
/// **Lives here:** strips, where pages break, drawing, the structure tree. **May touch:** PDFBox and `export.pdf.type`.
/// **Never:** knows what a patient or a signature is.
@NullMarked
package org.notewright.export.pdf.page;

import org.jspecify.annotations.NullMarked;
