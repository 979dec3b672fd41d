package org.notewright.vault.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.notewright.clinical.CorrectedText;
import org.notewright.clinical.Correction;
import org.notewright.clinical.Span;

/// Corrections of a source: added and read, never changed.
final class SqlCorrections {

    private SqlCorrections() {
    }

    static void insert(Connection connection, Object source, Correction correction) throws SQLException {
        Sql.update(connection, """
                INSERT INTO source_correction
                SELECT ?, count(*) + 1, ?, ?, ?, ?, ? FROM source_correction WHERE source_id = ?
                """, source, correction.span().start(), correction.span().end(), correction.text(),
                correction.madeAt(), correction.reader(), source);
    }

    static List<Correction> of(Connection connection, Object source) throws SQLException {
        return Sql.list(connection,
                """
                SELECT span_start, span_end, text, made_at, reader FROM source_correction WHERE source_id = ? ORDER BY number
                """,
                row -> new Correction(new Span(row.getInt("span_start"), row.getInt("span_end")), Sql.text(row, "text"),
                        Sql.instant(row, "made_at"), Sql.text(row, "reader")), source);
    }

    /// Asks for no column that came after version 2: the step to it fills the index by this.
    static String effective(Connection connection, Object source, String text) throws SQLException {
        var corrections = Sql.list(connection,
                "SELECT span_start, span_end, text, made_at FROM source_correction WHERE source_id = ? ORDER BY number",
                row -> new Correction(new Span(row.getInt("span_start"), row.getInt("span_end")), Sql.text(row, "text"),
                        Sql.instant(row, "made_at")), source);
        return corrections.isEmpty() ? text : CorrectedText.of(text, corrections).text();
    }
}
