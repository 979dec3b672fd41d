package org.notewright.vault.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.notewright.vault.store.TestVaults.assertProblem;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.notewright.problem.ProblemCode;
import org.notewright.vault.key.SecretBytes;

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
}
