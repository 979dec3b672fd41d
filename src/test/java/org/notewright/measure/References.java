package org.notewright.measure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.notewright.vault.key.KdfCost;

/// The same jobs in their smallest form, straight on the libraries.
final class References {

    private References() {
    }

    /// Argon2id alone, at the cost of a new vault.
    static void argon2() {
        var cost = KdfCost.DEFAULT;
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withMemoryAsKB(cost.memoryKib()).withIterations(cost.passes()).withParallelism(cost.lanes())
                .withSalt(new byte[16]).build());
        generator.generateBytes("measured passphrase".getBytes(StandardCharsets.US_ASCII), new byte[32]);
    }

    /// A plain SQLite file with the vault's pragmas: same driver, no key.
    static Connection plainFile(Path file) throws SQLException {
        var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (var statement = connection.createStatement()) {
            for (var pragma : new String[] {"journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON",
                "secure_delete = ON", "temp_store = MEMORY"}) {
                statement.execute("PRAGMA " + pragma);
            }
            statement.execute("CREATE TABLE source (id TEXT PRIMARY KEY, bytes BLOB NOT NULL)");
        }
        return connection;
    }

    static void insert(Connection connection, byte[] bytes) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT INTO source VALUES (?, ?)")) {
            insert.setString(1, UUID.randomUUID().toString());
            insert.setBytes(2, bytes);
            insert.executeUpdate();
        }
    }

    /// A page of lines, not tagged, no font embedded; letters that Helvetica lacks become question marks.
    static byte[] plainPdf(String text) throws IOException {
        var letters = text.replaceAll("[^\\x20-\\x7e]", "?");
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            var font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(font, 9);
                content.setLeading(11);
                content.newLineAtOffset(50, 740);
                for (int at = 0; at < letters.length(); at += 95) {
                    content.showText(letters.substring(at, Math.min(letters.length(), at + 95)));
                    content.newLine();
                }
                content.endText();
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
