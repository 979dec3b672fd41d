package org.notewright.vault.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.notewright.job.JobContext;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;
import org.notewright.vault.key.PageSeal;
import org.notewright.vault.key.SecretBytes;

/// Looks at everything that could have been damaged: every page's seal, SQLite's own structure, every stored file's hash,
/// every signed text's hash, the chain of the access log. Others may read and write meanwhile.
final class VaultCheck {

    /// Pages looked at while writers wait: 4 MB.
    private static final int CHUNK = 1024;
    private static final int MAX_PAGES_NAMED = 20;
    private static final String ORIGINAL = """
            SELECT s.sha256, o.bytes FROM source s LEFT JOIN source_original o ON o.source_id = s.id WHERE s.id = ?
            """;
    private static final String SIGNED = """
            SELECT g.document_id AS id, g.sha256, v.text
              FROM signature g LEFT JOIN version v ON v.document_id = g.document_id AND v.number = g.version
             UNION ALL SELECT document_id, sha256, text FROM addendum
            """;

    private final Database database;
    private final PageFile pages;
    private final SecretBytes key;
    private final JobContext context;
    private final List<String> damages = new ArrayList<>();

    VaultCheck(Database database, PageFile pages, SecretBytes key, JobContext context) {
        this.database = database;
        this.pages = pages;
        this.key = key;
        this.context = context;
    }

    CheckReport run() {
        database.checkpoint();
        long pageCount = checkPages();
        long files = 0;
        long entries = 0;
        try {
            checkStructure();
            checkIndex();
            files = checkOriginals() + checkReferences();
            read(this::checkSigned);
            entries = read(connection -> SqlAccessLog.check(connection, damages));
        } catch (ProblemException failure) {
            if (failure.problem().code() != ProblemCode.VAULT_DAMAGED) {
                throw failure;
            }
            damages.add("Some records could not be read because the vault file is damaged.");
        }
        return new CheckReport(pageCount, files, entries, damages);
    }

    private <R> R read(Database.Work<R> work) {
        return database.read("checking the vault", work);
    }

    private long checkPages() {
        try (var seal = PageSeal.of(key, pages.salt())) {
            var damaged = new ArrayList<Long>();
            long total = pages.pages();
            for (long first = 1; first <= total; first += CHUNK) {
                context.checkCancelled();
                context.progress(first - 1, total);
                long from = first;
                damaged.addAll(database.whileNobodyWrites("checking pages", _ -> damagedFrom(seal, from)));
            }
            damaged.stream().limit(MAX_PAGES_NAMED)
                    .forEach(number -> damages.add("Page " + number + " of the vault file is damaged."));
            if (damaged.size() > MAX_PAGES_NAMED) {
                damages.add((damaged.size() - MAX_PAGES_NAMED) + " more pages of the vault file are damaged.");
            }
            return total;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Long> damagedFrom(PageSeal seal, long first) {
        try {
            return pages.damaged(seal, first, CHUNK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void checkStructure() {
        var findings = read(connection -> Sql.list(connection, "PRAGMA integrity_check(20)",
                row -> Objects.requireNonNull(row.getString(1))));
        if (!findings.equals(List.of("ok"))) {
            damages.add("The structure of the vault file is damaged in " + findings.size() + " places.");
        }
        int orphans = read(connection -> Sql.list(connection, "PRAGMA foreign_key_check", _ -> 1)).size();
        if (orphans > 0) {
            damages.add(orphans + " records belong to something that is not there.");
        }
    }

    private void checkIndex() {
        int astray = read(SearchIndex::astray);
        if (astray > 0) {
            damages.add("The search index and the records differ in " + astray
                    + " places; make it anew with: notewright search --rebuild.");
        }
    }

    private long checkOriginals() {
        var ids = read(connection -> Sql.list(connection,
                "SELECT id FROM source WHERE id NOT IN (SELECT source_id FROM source_sound_wiped) ORDER BY id",
                row -> Sql.text(row, "id")));
        for (int i = 0; i < ids.size(); i++) {
            context.checkCancelled();
            context.progress(i, ids.size());
            var id = ids.get(i);
            boolean sound = read(connection -> Sql.one(connection, ORIGINAL, row -> {
                var bytes = row.getBytes("bytes");
                return bytes != null && Hashes.sha256(bytes).equals(Sql.text(row, "sha256"));
            }, id).orElse(true));
            if (!sound) {
                damages.add("The stored file of source " + id + " is not the one that came in.");
            }
        }
        return ids.size();
    }

    private long checkReferences() {
        return read(connection -> Sql.list(connection, """
                SELECT r.id, r.sha256, o.bytes FROM reference r JOIN reference_original o ON o.reference_id = r.id
                """, row -> {
            var bytes = row.getBytes("bytes");
            if (bytes == null || !Hashes.sha256(bytes).equals(Sql.text(row, "sha256"))) {
                damages.add("The stored file of reference " + Sql.text(row, "id") + " is not the one that came in.");
            }
            return true;
        })).size();
    }

    private boolean checkSigned(Connection connection) throws SQLException {
        Sql.list(connection, SIGNED, row -> {
            var text = Sql.nullableText(row, "text");
            if (text == null || !Hashes.sha256(text).equals(Sql.text(row, "sha256"))) {
                damages.add("The signed text of document " + Sql.text(row, "id") + " is not the one that was signed.");
            }
            return true;
        });
        return true;
    }
}
