/// The one file that a backup is: a container of the key file and a copy of the encrypted database.
///
/// **May touch:** `problem`, `files`. **Never:** sees a key or an unencrypted byte of the records.
@NullMarked
package org.notewright.vault.backup;

import org.jspecify.annotations.NullMarked;
