/// Letterhead, signer, look, model client, and what lies outside the encryption.
///
/// **May touch:** JavaFX, `desktop.control`, `workflow`, `clinical`, `problem`, `job`. **Never:** blocks the screen's thread.
@NullMarked
package org.notewright.desktop.settings;

import org.jspecify.annotations.NullMarked;
