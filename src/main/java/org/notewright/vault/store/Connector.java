package org.notewright.vault.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Properties;
import org.notewright.vault.key.SecretBytes;

/// Opens connections to an encrypted file: SQLCipher 4 format, raw key.
///
/// The driver takes the key as a property, and a property is a `String`: this is the one place in the vault where a
/// secret becomes one. It is dropped as soon as the connection stands; the driver repeats it in no exception and no URL.
final class Connector {

    private static final String[] SETUP = {
        "PRAGMA journal_mode = WAL",
        "PRAGMA synchronous = FULL",
        "PRAGMA foreign_keys = ON",
        "PRAGMA secure_delete = ON",
        "PRAGMA temp_store = MEMORY",
        "PRAGMA trusted_schema = OFF",
        "PRAGMA busy_timeout = 5000",
    };

    private final Path file;
    private final SecretBytes key;

    Connector(Path file, SecretBytes key) {
        this.file = file;
        this.key = key;
    }

    /// A connection with the key set and every pragma of ours; the file is created where it is missing.
    Connection open() throws SQLException {
        var properties = new Properties();
        properties.setProperty("cipher", "sqlcipher");
        properties.setProperty("legacy", "4");
        properties.setProperty("key", key.use(bytes -> "x'" + HexFormat.of().formatHex(bytes) + "'"));
        var connection = DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath(), properties);
        properties.clear();
        try (var statement = connection.createStatement()) {
            for (var pragma : SETUP) {
                statement.execute(pragma);
            }
            return connection;
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
    }

    Path file() {
        return file;
    }

    SecretBytes key() {
        return key;
    }
}
