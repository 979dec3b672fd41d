/// Documents of words and marks to plain text: the shared assembly of lines, tables, notes and pages, and the readers of
/// markup that is itself text (HTML, RTF, C-CDA).
///
/// **Way in:** one `…Text` class a format, from bytes to an [org.notewright.sources.intake.markup.Extract].
/// **May touch:** `job`, `problem`, `clinical`, jsoup, the JDK's XML. **Never:** a file, the network, an external entity.
@NullMarked
package org.notewright.sources.intake.markup;

import org.jspecify.annotations.NullMarked;
