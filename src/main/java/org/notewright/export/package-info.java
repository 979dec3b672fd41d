/// Ways out of the program: what a therapist signed becomes a file or a text for somebody else's system.
///
/// **Lives here:** nothing itself; a room for each way out below. **May touch:** `clinical`, `problem`, `files`.
@NullMarked
package org.notewright.export;

import org.jspecify.annotations.NullMarked;
