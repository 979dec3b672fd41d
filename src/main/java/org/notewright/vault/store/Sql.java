package org.notewright.vault.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The few shapes of a JDBC call, so that a store shows its SQL and its mapping and nothing else.
final class Sql {

    private static final long NANOS = 1_000_000_000L;

    @FunctionalInterface
    interface Mapper<T> {
        T map(ResultSet row) throws SQLException;
    }

    private Sql() {
    }

    static <T> List<T> list(Connection connection, String sql, Mapper<T> mapper, @Nullable Object... values)
            throws SQLException {
        try (var statement = prepare(connection, sql, values); var rows = statement.executeQuery()) {
            var found = new ArrayList<T>();
            while (rows.next()) {
                found.add(mapper.map(rows));
            }
            return List.copyOf(found);
        }
    }

    static <T> Optional<T> one(Connection connection, String sql, Mapper<T> mapper, @Nullable Object... values)
            throws SQLException {
        try (var statement = prepare(connection, sql, values); var rows = statement.executeQuery()) {
            return rows.next() ? Optional.of(mapper.map(rows)) : Optional.empty();
        }
    }

    /// The single number a query gives.
    static int count(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        return one(connection, sql, row -> row.getInt(1), values).orElse(0);
    }

    /// @return how many rows were changed
    static int update(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (var statement = prepare(connection, sql, values)) {
            return statement.executeUpdate();
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, @Nullable Object... values)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        try {
            for (int i = 0; i < values.length; i++) {
                bind(statement, i + 1, values[i]);
            }
            return statement;
        } catch (SQLException | RuntimeException failure) {
            statement.close();
            throw failure;
        }
    }

    private static void bind(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> statement.setNull(index, java.sql.Types.NULL);
            case byte[] bytes -> statement.setBytes(index, bytes);
            case Integer number -> statement.setInt(index, number);
            case Long number -> statement.setLong(index, number);
            case Double number -> statement.setDouble(index, number);
            case Instant instant -> statement.setLong(index, nanos(instant));
            case Enum<?> constant -> statement.setString(index, constant.name());
            // Texts, and ids and dates, whose toString is their stored form.
            default -> statement.setString(index, value.toString());
        }
    }

    static long nanos(Instant instant) {
        return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), NANOS), instant.getNano());
    }

    static Instant instant(long nanos) {
        return Instant.ofEpochSecond(Math.floorDiv(nanos, NANOS), Math.floorMod(nanos, NANOS));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return instant(row.getLong(column));
    }

    static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        var text = nullableText(row, column);
        return text == null ? null : LocalDate.parse(text);
    }

    /// A column that is declared `NOT NULL`.
    static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(nullableText(row, column), column);
    }

    /// The driver's method is not annotated: a NULL column gives null.
    static @Nullable String nullableText(ResultSet row, String column) throws SQLException {
        return row.getString(column);
    }
}
