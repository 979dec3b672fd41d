/// Passphrase to key: derivation, wrapping, the key file, wiping.
///
/// **May touch:** `problem`, `files`, Bouncy Castle, `javax.crypto`. **Never:** a `String` that holds a passphrase, a key
/// or a recovery code; a secret in a log, an exception or a `toString`.
@NullMarked
package org.notewright.vault.key;

import org.jspecify.annotations.NullMarked;
