/// Word and OpenDocument files: packages of XML parts, read part by part without ever holding one unpacked.
///
/// **Way in:** [org.notewright.sources.intake.office.DocxText], [org.notewright.sources.intake.office.OdtText].
/// **May touch:** `sources.intake.markup`, Apache Commons Compress. **Never:** a file, the network, macros, embedded objects.
@NullMarked
package org.notewright.sources.intake.office;

import org.jspecify.annotations.NullMarked;
