package org.notewright.vault.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.notewright.vault.store.TestVaults.assertProblem;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.notewright.clinical.PatientId;
import org.notewright.clinical.Source;
import org.notewright.problem.ProblemCode;
import org.notewright.vault.key.SecretBytes;
import org.notewright.vault.search.SearchHit;

class MigrationsTest {

    private static final Migration ONE = new Migration(0, 1, "CREATE TABLE a (x); INSERT INTO a VALUES (1);");
    private static final Migration TWO = new Migration(1, 2, "ALTER TABLE a ADD COLUMN y; UPDATE a SET y = x + 1;");
    private static final Migration THREE = new Migration(2, 3, "CREATE TABLE b AS SELECT y FROM a;");

    @TempDir Path dir;
    private final SecretBytes key = SecretBytes.random(32);
    private Database database;

    @BeforeEach void open() {
        database = Database.open(new Connector(dir.resolve("test.db"), key));
    }

    @AfterEach void close() {
        database.close();
        key.close();
    }

    private int number(String sql) {
        return database.read("test", connection -> Sql.count(connection, sql));
    }

    private static Migrations steps(Migration... steps) {
        return new Migrations(List.of(steps));
    }

    @Test void newFileGetsEveryStep() {
        steps(ONE, TWO, THREE).create(database);
        assertEquals(3, number("PRAGMA user_version"));
        assertEquals(2, number("SELECT y FROM b"));
    }

    @Test void everyOlderVersionArrivesWhereANewFileDoes() {
        steps(ONE).create(database);
        steps(ONE, TWO).update(database);
        steps(ONE, TWO, THREE).update(database);
        assertEquals(2, number("SELECT y FROM b"));
        steps(ONE, TWO, THREE).update(database);
        assertEquals(1, number("SELECT count(*) FROM b"));
    }

    @Test void newerFileIsTooNewAndUntouched() {
        steps(ONE, TWO).create(database);
        assertProblem(ProblemCode.VAULT_TOO_NEW, () -> steps(ONE).update(database));
        assertEquals(2, number("PRAGMA user_version"));
    }

    @Test void fileBeforeTheFirstStepIsTooOld() {
        steps(ONE).create(database);
        assertProblem(ProblemCode.VAULT_TOO_OLD, () -> steps(THREE).update(database));
    }

    @Test void gapInTheChainIsFoundBeforeAnyStepIsTaken() {
        steps(ONE).create(database);
        var afterGap = new Migration(3, 4, "CREATE TABLE c (x);");
        assertProblem(ProblemCode.VAULT_TOO_OLD, () -> steps(ONE, TWO, afterGap).update(database));
        assertEquals(1, number("PRAGMA user_version"));
    }

    @Test void fileWithoutTablesIsDamagedNotNew() {
        assertProblem(ProblemCode.VAULT_DAMAGED, () -> steps(ONE).update(database));
    }

    @Test void failedStepLeavesVersionAndTablesAsTheyWere() {
        steps(ONE).create(database);
        var broken = new Migration(1, 2, "CREATE TABLE half (x); INSERT INTO nowhere VALUES (1);");
        assertThrows(IllegalStateException.class, () -> steps(ONE, broken).update(database));
        assertEquals(1, number("PRAGMA user_version"));
        assertEquals(0, number("SELECT count(*) FROM sqlite_schema WHERE name = 'half'"));
    }

    /// A file as version 1 of the program made it, records in it and no index.
    @Test void vaultOfVersionOneArrivesWithAFilledIndexAndEveryRecord() throws Exception {
        Migration first;
        try (var in = Objects.requireNonNull(Migrations.class.getResourceAsStream("schema-001.sql"))) {
            first = new Migration(0, 1, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        steps(first).create(database);
        database.write("version 1", connection -> {
            try (var statement = connection.createStatement()) {
                return statement.executeUpdate("""
                        INSERT INTO patient VALUES ('5f0f4dd2-6ac6-4c8e-8f0e-0000000000a1', 'DEMO Alvarez', 'Marisol', NULL, 'R-1', '', '', 'PT', NULL);
                        INSERT INTO patient VALUES ('5f0f4dd2-6ac6-4c8e-8f0e-0000000000a2', 'DEMO Gone', '', NULL, '', '', '', 'OT', 5);
                        INSERT INTO source VALUES ('5f0f4dd2-6ac6-4c8e-8f0e-0000000000b1', '5f0f4dd2-6ac6-4c8e-8f0e-0000000000a1', NULL, 'note.txt', 1,
                          hex(zeroblob(32)), 'TEXT', 'PLAIN', 'flexion 110°', 1, NULL);
                        INSERT INTO source VALUES ('5f0f4dd2-6ac6-4c8e-8f0e-0000000000b2', '5f0f4dd2-6ac6-4c8e-8f0e-0000000000a1', NULL, 'old.txt', 1,
                          hex(zeroblob(32)), 'TEXT', 'PLAIN', 'deleted flexion', 1, 7);
                        INSERT INTO document VALUES ('5f0f4dd2-6ac6-4c8e-8f0e-0000000000c1', '5f0f4dd2-6ac6-4c8e-8f0e-0000000000a1', 'soap-note',
                          'SOAP note', NULL, 'DRAFT', 'flexion improved', 2, NULL);
                        INSERT INTO version VALUES ('5f0f4dd2-6ac6-4c8e-8f0e-0000000000c1', 1, 'flexion improved', 'MODEL', 2);
                        INSERT INTO document_source VALUES ('5f0f4dd2-6ac6-4c8e-8f0e-0000000000c1', 0, '5f0f4dd2-6ac6-4c8e-8f0e-0000000000b1');
                        """);
            }
        });
        Migrations.ALL.update(database);
        assertEquals(Migrations.ALL.current(), number("PRAGMA user_version"));
        int astray = database.read("test", SearchIndex::astray);
        assertEquals(0, astray);
        var hits = new SqlSearch(database).find("flexion", null, 10);
        assertEquals(List.of("SOAP note", "note.txt"), hits.stream().map(SearchHit::title).toList());
        var patient = PatientId.of("5f0f4dd2-6ac6-4c8e-8f0e-0000000000a1");
        var sources = new SqlSources(database, TestVaults.CLOCK).of(patient);
        assertEquals(List.of("flexion 110°"), sources.stream().map(Source::effectiveText).toList());
        assertEquals(0, number("SELECT count(*) FROM pragma_foreign_key_check"));
    }
}
