/// The facts of a source as a grid beside its text, to be corrected before a draft is made.
///
/// **May touch:** JavaFX, RichTextFX, `desktop.control`, `workflow`, `clinical`, `analysis.facts`, `problem`. **Never:** waits on the
/// screen's thread, changes a source.
@NullMarked
package org.notewright.desktop.facts;

import org.jspecify.annotations.NullMarked;
