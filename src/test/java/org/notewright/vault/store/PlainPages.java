package org.notewright.vault.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;

/// What someone with the key sees in every page of the file, free ones too: the driver's own backup copies page by page
/// and leaves the encryption out, which is why the program never uses it.
final class PlainPages {

    private PlainPages() {
    }

    static boolean hold(OpenVault vault, Path dir, String word) throws IOException {
        var plain = dir.resolve(UUID.randomUUID().toString());
        vault.database().checkpoint();
        vault.database().whileNobodyWrites("copying pages", connection -> {
            try (var statement = connection.createStatement()) {
                return statement.executeUpdate("backup to '" + plain + "'");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        try {
            return new String(Files.readAllBytes(plain), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT)
                    .contains(word.toLowerCase(Locale.ROOT));
        } finally {
            Files.delete(plain);
        }
    }
}
