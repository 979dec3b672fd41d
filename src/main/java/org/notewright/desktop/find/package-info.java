/// Search over everything in the vault, as one types, and the trash.
///
/// **May touch:** JavaFX, `desktop.control`, `workflow`, `vault.search` records, `clinical`, `problem`, `job`. **Never:**
/// blocks the screen's thread.
@NullMarked
package org.notewright.desktop.find;

import org.jspecify.annotations.NullMarked;
