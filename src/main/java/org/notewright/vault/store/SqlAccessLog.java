package org.notewright.vault.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.notewright.vault.audit.LogChain;

final class SqlAccessLog implements AccessLog {

    private static final String END = "SELECT seq, hash FROM access_log_end";
    private static final String ALL = "SELECT seq, at, action, about, hash FROM access_log ORDER BY seq";
    private static final String PUT_END = """
            INSERT INTO access_log_end VALUES (1, ?, ?)
            ON CONFLICT (one) DO UPDATE SET seq = excluded.seq, hash = excluded.hash
            """;

    private final Database database;
    private final Clock clock;

    /// @param hash as hex digits, so that links compare
    private record Link(long seq, String hash) {
        /// Its name only: the words are a patient's.
        @Override public String toString() {
            return "Link";
        }


        private static final Link BEGINNING = of(0, LogChain.beginning());

        static Link of(long seq, byte[] hash) {
            return new Link(seq, HexFormat.of().formatHex(hash));
        }

        byte[] next(long number, long at, String action, String about) {
            return LogChain.next(HexFormat.of().parseHex(hash), number, at, action, about);
        }
    }

    SqlAccessLog(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override public void add(String action, String about) {
        database.write("writing the access log", connection -> {
            var last = end(connection).orElse(Link.BEGINNING);
            long seq = last.seq() + 1;
            long at = Sql.nanos(clock.instant());
            var hash = last.next(seq, at, action, about);
            Sql.update(connection, "INSERT INTO access_log VALUES (?, ?, ?, ?, ?)", seq, at, action, about, hash);
            return Sql.update(connection, PUT_END, seq, hash);
        });
    }

    @Override public List<Entry> latest(int limit) {
        return database.read("reading the access log", connection -> Sql.list(connection,
                "SELECT seq, at, action, about FROM access_log ORDER BY seq DESC LIMIT ?",
                row -> new Entry(row.getLong("seq"), Sql.instant(row, "at"), Sql.text(row, "action"),
                        Sql.text(row, "about")), limit));
    }

    /// Recomputes the chain.
    ///
    /// @param damages gets one sentence a broken place
    /// @return how many entries there are
    static long check(Connection connection, List<String> damages) throws SQLException {
        var links = new ArrayList<Link>();
        links.add(Link.BEGINNING);
        Sql.list(connection, ALL, row -> follow(row, links.getLast(), damages, links));
        var last = links.getLast();
        if (!end(connection).orElse(links.getFirst()).equals(last)) {
            damages.add("The access log ends with entry " + last.seq() + ", but another end was recorded.");
        }
        return links.size() - 1L;
    }

    private static boolean follow(ResultSet row, Link before, List<String> damages, List<Link> links) throws SQLException {
        long seq = row.getLong("seq");
        var hash = hash(row);
        if (seq != before.seq() + 1) {
            damages.add("The access log goes from entry " + before.seq() + " to entry " + seq + ".");
        } else if (!Arrays.equals(hash, before.next(seq, row.getLong("at"), Sql.text(row, "action"), Sql.text(row, "about")))) {
            damages.add("Entry " + seq + " of the access log, or the one before it, was changed.");
        }
        return links.add(Link.of(seq, hash));
    }

    private static Optional<Link> end(Connection connection) throws SQLException {
        return Sql.one(connection, END, row -> Link.of(row.getLong("seq"), hash(row)));
    }

    private static byte[] hash(ResultSet row) throws SQLException {
        return Objects.requireNonNull(row.getBytes("hash"));
    }
}
