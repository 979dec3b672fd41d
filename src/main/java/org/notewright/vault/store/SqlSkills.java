package org.notewright.vault.store;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.notewright.clinical.TextVersion;

final class SqlSkills implements SkillStore {

    private static final String ADD = """
            INSERT INTO own_skill VALUES (?, ?, NULL) ON CONFLICT (name) DO UPDATE SET trashed_at = NULL
            """;

    private final Database database;
    private final Clock clock;
    private final SqlTexts texts;

    SqlSkills(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.texts = new SqlTexts("own_skill_version", "name", clock);
    }

    @Override public List<String> names() {
        return database.read("listing own skills", connection -> Sql.list(connection,
                "SELECT name FROM own_skill WHERE trashed_at IS NULL ORDER BY name", row -> Sql.text(row, "name")));
    }

    @Override public Optional<TextVersion> current(String name) {
        return database.read("reading an own skill", connection -> Sql.count(connection,
                "SELECT count(*) FROM own_skill WHERE name = ? AND trashed_at IS NULL", name) == 0
                ? Optional.empty() : texts.last(connection, name));
    }

    @Override public List<TextVersion> versions(String name) {
        return database.read("listing versions of a skill", connection -> texts.all(connection, name));
    }

    @Override public Optional<String> copiedFrom(String name) {
        return database.read("reading an own skill", connection -> Sql.one(connection,
                "SELECT copied_from FROM own_skill WHERE name = ?", row -> Sql.text(row, "copied_from"), name));
    }

    @Override public TextVersion save(String name, String copiedFrom, String text) {
        return database.write("storing an own skill", connection -> {
            Sql.update(connection, ADD, name, copiedFrom);
            return texts.save(connection, name, text);
        });
    }

    @Override public void trash(String name) {
        database.write("trashing an own skill", connection -> Sql.update(connection,
                "UPDATE own_skill SET trashed_at = ? WHERE name = ?", clock.instant(), name));
    }
}
