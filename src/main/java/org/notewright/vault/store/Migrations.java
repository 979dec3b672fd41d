package org.notewright.vault.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

/// Brings a file to the current version of the schema, step by step. Each step and its new version number
/// (`PRAGMA user_version`, which SQLite keeps in the file's header) are one transaction.
final class Migrations {

    static final Migrations ALL = new Migrations(List.of(
            new Migration(0, 1, resource("schema-001.sql")),
            new Migration(1, 2, resource("schema-002.sql"), SearchIndex::rebuild),
            new Migration(2, 3, resource("schema-003.sql")),
            new Migration(3, 4, resource("schema-004.sql")),
            new Migration(4, 5, resource("schema-005.sql")),
            new Migration(5, 6, resource("schema-006.sql")),
            new Migration(6, 7, resource("schema-007.sql"))));

    private final List<Migration> steps;

    Migrations(List<Migration> steps) {
        this.steps = List.copyOf(steps);
    }

    /// The version after the last step.
    int current() {
        return steps.stream().mapToInt(Migration::to).max().orElse(0);
    }

    /// Makes the tables of a new file.
    void create(Database database) {
        migrate(database, 0);
    }

    /// Brings an existing file up to date.
    ///
    /// @throws ProblemException `VAULT_DAMAGED` for a file that never got its tables (an emptied one must not pass for a
    ///                          new vault), `VAULT_TOO_NEW`, `VAULT_TOO_OLD` where no chain of steps leads here
    void update(Database database) {
        int version = database.read("reading the version", Migrations::version);
        if (version == 0) {
            throw ProblemException.of(ProblemCode.VAULT_DAMAGED);
        }
        if (version > current()) {
            throw ProblemException.of(ProblemCode.VAULT_TOO_NEW);
        }
        requireChain(version);
        migrate(database, version);
    }

    private void requireChain(int from) {
        int version = from;
        while (version != current()) {
            version = stepFrom(version).to();
        }
    }

    private void migrate(Database database, int from) {
        for (int version = from; version != current();) {
            var step = stepFrom(version);
            database.write("bringing the vault to version " + step.to(), connection -> {
                apply(connection, step);
                return true;
            });
            version = step.to();
        }
    }

    private Migration stepFrom(int version) {
        return steps.stream().filter(step -> step.from() == version && step.to() > version).findFirst()
                .orElseThrow(() -> ProblemException.of(ProblemCode.VAULT_TOO_OLD));
    }

    private static void apply(Connection connection, Migration step) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(step.sql());
            step.fill().run(connection);
            statement.execute("PRAGMA user_version = " + step.to());
        }
    }

    static int version(Connection connection) throws SQLException {
        return Sql.count(connection, "PRAGMA user_version");
    }

    private static String resource(String name) {
        try (InputStream in = Migrations.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
