/// The chain of the access log: how the hash of an entry follows from the entry and the hash before it.
///
/// **May touch:** the JDK. **Never:** stores anything; `vault.store` keeps the entries.
@NullMarked
package org.notewright.vault.audit;

import org.jspecify.annotations.NullMarked;
