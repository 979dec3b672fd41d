/// Words of a text as search sees them, what a person typed, and what was found.
///
/// **Pure:** no SQL, no files, no clock. The index itself is a table of `vault.store`.
/// **May touch:** `clinical`. **Never:** prints a text or a query.
@NullMarked
package org.notewright.vault.search;

import org.jspecify.annotations.NullMarked;
