package org.notewright.vault.store;

import java.sql.Connection;
import java.sql.SQLException;

/// One step from a version of the schema to the next.
///
/// @param from version it starts at; 0 is the empty file
/// @param to   version it ends at
/// @param sql  all statements of the step, never built from input
/// @param fill what SQL alone cannot do, run after it in the same transaction
record Migration(int from, int to, String sql, Fill fill) {

    /// Fills new tables from old ones.
    @FunctionalInterface
    interface Fill {
        void run(Connection connection) throws SQLException;
    }

    /// A step of SQL alone.
    Migration(int from, int to, String sql) {
        this(from, to, sql, _ -> { });
    }

    @Override public String toString() {
        return "Migration[" + from + " to " + to + "]";
    }
}
