package org.notewright.vault.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.notewright.clinical.FactCorrection;
import org.notewright.clinical.Span;

/// What a person said of the facts of a source: added and read, never changed.
final class SqlFacts {

    private static final String INSERT = "INSERT INTO source_fact VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String OF = "SELECT * FROM source_fact WHERE source_id = ? ORDER BY number";

    private SqlFacts() {
    }

    /// A number that is taken fails: two corrections of one fact never stand for each other.
    static void insert(Connection connection, Object source, FactCorrection fact) throws SQLException {
        Sql.update(connection, INSERT, source, fact.number(), fact.kind(), fact.span().start(), fact.span().end(), fact.words(),
                fact.replacement(), fact.before(), fact.after(), fact.readings(), fact.was(), fact.now(), fact.madeBy(), fact.madeAt(),
                fact.takesBack());
    }

    static List<FactCorrection> of(Connection connection, Object source) throws SQLException {
        return Sql.list(connection, OF, row -> new FactCorrection(row.getInt("number"),
                FactCorrection.Kind.valueOf(Sql.text(row, "kind")), new Span(row.getInt("span_start"), row.getInt("span_end")),
                Sql.text(row, "words"), Sql.text(row, "replacement"), Sql.text(row, "words_before"), Sql.text(row, "words_after"),
                row.getInt("readings"), Sql.text(row, "was"), Sql.text(row, "reads_now"), Sql.text(row, "made_by"), Sql.instant(row, "made_at"),
                row.getInt("takes_back")), source);
    }
}
