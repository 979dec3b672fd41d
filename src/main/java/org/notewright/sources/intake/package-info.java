/// Bytes of a dropped file to a [org.notewright.clinical.Reading]: what kind it is, its words with their pages, how they
/// were got, and what the person should be warned of.
///
/// **Way in:** [org.notewright.sources.intake.FileIntake] loads the bytes, [org.notewright.sources.intake.SourceReaders]
/// reads them. A new kind is a new [org.notewright.sources.intake.SourceReader] in the list given to it.
/// Below it, one package a family of formats that knows nothing of readers: `markup`, `office`, `rtf`, `mail`.
/// **May touch:** `clinical`, `job`, `problem`, those packages, PDFBox, Tika's detector. **Never:** other rooms of its floor, the network,
/// a shared temp folder. **Texts** are in `intake.properties`.
@NullMarked
package org.notewright.sources.intake;

import org.jspecify.annotations.NullMarked;
