package org.notewright.vault.store;

import java.util.Optional;

final class SqlSettings implements SettingStore {

    private static final String PUT = "INSERT INTO setting VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value";

    private final Database database;

    SqlSettings(Database database) {
        this.database = database;
    }

    @Override public Optional<String> get(String key) {
        return database.read("reading a setting", connection -> Sql.one(connection,
                "SELECT value FROM setting WHERE key = ?", row -> Sql.text(row, "value"), key));
    }

    @Override public void put(String key, String value) {
        database.write("storing a setting", connection -> Sql.update(connection, PUT, key, value));
    }

    @Override public void remove(String key) {
        database.write("removing a setting", connection -> Sql.update(connection, "DELETE FROM setting WHERE key = ?", key));
    }
}
