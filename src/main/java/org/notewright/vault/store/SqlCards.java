package org.notewright.vault.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.PatientId;
import org.notewright.clinical.SourceId;
import org.notewright.clinical.Span;
import org.notewright.clinical.VisitGuess;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;

final class SqlCards implements CardStore {

    private static final String OF = """
            SELECT c.source_id, c.x, c.y, c.visit_date_guessed, c.guess_start, c.guess_end
              FROM source_card c JOIN source s ON s.id = c.source_id
             WHERE s.patient_id = ? AND s.trashed_at IS NULL
            """;
    private static final String PLACE = """
            INSERT INTO source_card (source_id, x, y) VALUES (?, ?, ?)
            ON CONFLICT (source_id) DO UPDATE SET x = excluded.x, y = excluded.y
            """;
    private static final String ARRANGE = """
            UPDATE source_card SET x = NULL, y = NULL WHERE source_id IN (SELECT id FROM source WHERE patient_id = ?)
            """;
    private static final String GUESS = """
            INSERT INTO source_card (source_id, visit_date_guessed, guess_start, guess_end) VALUES (?, ?, ?, ?)
            ON CONFLICT (source_id) DO UPDATE
               SET visit_date_guessed = excluded.visit_date_guessed, guess_start = excluded.guess_start,
                   guess_end = excluded.guess_end
            """;
    private static final String KEEP = """
            INSERT INTO source_thumbnail (source_id, picture) VALUES (?, ?)
            ON CONFLICT (source_id) DO UPDATE SET picture = excluded.picture
            """;

    private final Database database;

    SqlCards(Database database) {
        this.database = database;
    }

    @Override public Map<SourceId, SourceCard> of(PatientId patient) {
        var cards = new HashMap<SourceId, SourceCard>();
        database.read("listing cards", connection -> Sql.list(connection, OF, SqlCards::card, patient))
                .forEach(card -> cards.put(card.source(), card));
        return Map.copyOf(cards);
    }

    private static SourceCard card(ResultSet row) throws SQLException {
        double x = row.getDouble("x");
        var place = row.wasNull() ? null : new SourceCard.Place(x, row.getDouble("y"));
        return new SourceCard(SourceId.of(Sql.text(row, "source_id")), place, guess(row));
    }

    static @Nullable VisitGuess guess(ResultSet row) throws SQLException {
        var date = Sql.date(row, "visit_date_guessed");
        return date == null ? null : new VisitGuess(date, new Span(row.getInt("guess_start"), row.getInt("guess_end")));
    }

    @Override public void place(Map<SourceId, SourceCard.Place> places) {
        database.write("placing cards", connection -> {
            for (var entry : places.entrySet()) {
                requireKnown(connection, entry.getKey());
                Sql.update(connection, PLACE, entry.getKey(), entry.getValue().x(), entry.getValue().y());
            }
            return true;
        });
    }

    @Override public void arrangeAll(PatientId patient) {
        database.write("arranging cards", connection -> Sql.update(connection, ARRANGE, patient));
    }

    @Override public void guess(SourceId source, @Nullable VisitGuess guess) {
        database.write("guessing a date", connection -> {
            requireKnown(connection, source);
            return guess(connection, source, guess);
        });
    }

    static int guess(Connection connection, Object source, @Nullable VisitGuess guess) throws SQLException {
        return guess == null
                ? Sql.update(connection, "UPDATE source_card SET visit_date_guessed = NULL, guess_start = NULL, guess_end = NULL"
                        + " WHERE source_id = ?", source)
                : Sql.update(connection, GUESS, source, guess.date(), guess.evidence().start(), guess.evidence().end());
    }

    @Override public Optional<byte[]> thumbnail(SourceId source) {
        return database.read("reading a thumbnail", connection -> Sql.one(connection,
                "SELECT picture FROM source_thumbnail WHERE source_id = ?",
                row -> Objects.requireNonNull(row.getBytes(1)), source));
    }

    @Override public void keepThumbnail(SourceId source, byte[] picture) {
        database.write("keeping a thumbnail", connection -> {
            requireKnown(connection, source);
            return Sql.update(connection, KEEP, source, picture);
        });
    }

    private static void requireKnown(Connection connection, SourceId source) throws SQLException {
        if (Sql.count(connection, "SELECT count(*) FROM source WHERE id = ?", source) == 0) {
            throw ProblemException.of(ProblemCode.SOURCE_UNKNOWN);
        }
    }
}
