/// Keeps records in the one encrypted SQLite file.
///
/// **Lives here:** the [org.notewright.vault.store.Vault] and its stores, transactions, numbered migrations.
/// **May touch:** `clinical`, `problem`, `files`, `vault.key`. **Only room** with SQL.
/// **Threads:** every method may be called from any thread except the JavaFX thread; one writer at a time.
/// **Errors:** [org.notewright.problem.ProblemException] for what a person or the disk does; never a silent empty result.
/// **Never:** logs a column value, builds SQL from input, leaves a plaintext copy on disk.
@NullMarked
package org.notewright.vault.store;

import org.jspecify.annotations.NullMarked;
