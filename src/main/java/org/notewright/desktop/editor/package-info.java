/// The editor: sources or an earlier version on the left, the draft in the middle, what is left to do on the right.
///
/// **Lives here:** [org.notewright.desktop.editor.EditorView] and its parts, their view models, autosave.
/// **May touch:** `desktop.control`, `workflow` (through [org.notewright.desktop.editor.EditorServices] only), `job`,
/// `analysis.diff`, RichTextFX. **Threads:** everything on the JavaFX thread; use cases run as jobs.
/// **Never:** loses a word that was typed; changes what was signed; shows a difference by color alone.
@NullMarked
package org.notewright.desktop.editor;

import org.jspecify.annotations.NullMarked;
