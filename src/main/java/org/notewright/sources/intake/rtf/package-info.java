/// Rich Text Format (specification 1.9.1) to plain text.
///
/// A reader of our own: the JDK's editor kit loses tables, Unicode signs, footnotes and code pages, and the parsers of larger
/// libraries come with the readers of twenty other formats.
///
/// **Way in:** [org.notewright.sources.intake.rtf.RtfText]. **May touch:** `sources.intake.markup`. **Never:** an embedded
/// object or a picture.
@NullMarked
package org.notewright.sources.intake.rtf;

import org.jspecify.annotations.NullMarked;
