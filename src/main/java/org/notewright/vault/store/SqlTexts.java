package org.notewright.vault.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.notewright.clinical.TextVersion;

/// Versioned texts in a table of (key, number, text, made_at): inserted and read, never changed.
final class SqlTexts {

    private final String all;
    private final String insert;
    private final Clock clock;

    /// @param table its name, never from input
    /// @param key   name of its key column, never from input
    SqlTexts(String table, String key, Clock clock) {
        this.all = "SELECT number, text, made_at FROM " + table + " WHERE " + key + " = ? ORDER BY number";
        this.insert = "INSERT INTO " + table + " VALUES (?, ?, ?, ?)";
        this.clock = clock;
    }

    List<TextVersion> all(Connection connection, Object key) throws SQLException {
        return Sql.list(connection, all, SqlTexts::version, key);
    }

    Optional<TextVersion> last(Connection connection, Object key) throws SQLException {
        return Sql.one(connection, all + " DESC LIMIT 1", SqlTexts::version, key);
    }

    TextVersion save(Connection connection, Object key, String text) throws SQLException {
        var last = last(connection, key);
        if (last.isPresent() && last.get().text().equals(text)) {
            return last.get();
        }
        var next = new TextVersion(last.map(TextVersion::number).orElse(0) + 1, text, clock.instant());
        Sql.update(connection, insert, key, next.number(), next.text(), next.madeAt());
        return next;
    }

    private static TextVersion version(ResultSet row) throws SQLException {
        return new TextVersion(row.getInt("number"), Sql.text(row, "text"), Sql.instant(row, "made_at"));
    }
}
