package org.notewright.vault.store;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.notewright.clinical.Discipline;
import org.notewright.clinical.TextVersion;

final class SqlContexts implements ContextStore {

    private final Database database;
    private final SqlTexts texts;

    SqlContexts(Database database, Clock clock) {
        this.database = database;
        this.texts = new SqlTexts("context_version", "discipline", clock);
    }

    @Override public Optional<TextVersion> current(Discipline discipline) {
        return database.read("reading the context", connection -> texts.last(connection, discipline));
    }

    @Override public List<TextVersion> versions(Discipline discipline) {
        return database.read("listing versions of the context", connection -> texts.all(connection, discipline));
    }

    @Override public TextVersion save(Discipline discipline, String text) {
        return database.write("storing the context", connection -> texts.save(connection, discipline, text));
    }
}
