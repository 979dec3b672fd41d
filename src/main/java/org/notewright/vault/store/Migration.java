package org.notewright.vault.store;

/// One step from a version of the schema to the next.
///
/// @param from version it starts at; 0 is the empty file
/// @param to   version it ends at
/// @param sql  all statements of the step, never built from input
record Migration(int from, int to, String sql) {

    @Override public String toString() {
        return "Migration[" + from + " to " + to + "]";
    }
}
