package org.notewright.vault.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.notewright.clinical.HeardWord;
import org.notewright.clinical.PageText;
import org.notewright.clinical.PlacedWord;
import org.notewright.clinical.ReadMethod;
import org.notewright.clinical.Reading;
import org.notewright.clinical.SourceKind;
import org.notewright.clinical.Span;

/// The parts of a reading that lie in tables of their own: pages, warnings, places of words.
enum SqlReadings {

    OF_SOURCE("source"), OF_ARRIVAL("arrival");

    private final String insertPage;
    private final String insertWarning;
    private final String insertWords;
    private final String pages;
    private final String warnings;
    private final String words;
    private final String insertHeard;
    private final String heard;

    /// @param owner one of our own table names, never input
    SqlReadings(String owner) {
        insertPage = "INSERT INTO " + owner + "_page VALUES (?, ?, ?, ?, ?, ?)";
        insertWarning = "INSERT INTO " + owner + "_warning VALUES (?, ?, ?)";
        insertWords = "INSERT INTO " + owner + "_words VALUES (?, ?, ?)";
        pages = "SELECT * FROM " + owner + "_page WHERE " + owner + "_id = ? ORDER BY number";
        warnings = "SELECT text FROM " + owner + "_warning WHERE " + owner + "_id = ? ORDER BY position";
        words = "SELECT page, words FROM " + owner + "_words WHERE " + owner + "_id = ? ORDER BY page";
        insertHeard = "INSERT INTO " + owner + "_heard VALUES (?, ?)";
        heard = "SELECT words FROM " + owner + "_heard WHERE " + owner + "_id = ?";
    }

    void insert(Connection connection, Object id, Reading reading) throws SQLException {
        for (var page : reading.pages()) {
            Sql.update(connection, insertPage, id, page.number(), page.span().start(), page.span().end(),
                    page.confidence(), page.turned());
        }
        int position = 0;
        for (var warning : reading.warnings()) {
            Sql.update(connection, insertWarning, id, position++, warning);
        }
        var byPage = new TreeMap<Integer, List<PlacedWord>>();
        for (var word : reading.words()) {
            byPage.computeIfAbsent(word.page(), _ -> new ArrayList<>()).add(word);
        }
        for (var page : byPage.entrySet()) {
            Sql.update(connection, insertWords, id, page.getKey(), PackedWords.pack(page.getValue()));
        }
        if (!reading.heard().isEmpty()) {
            Sql.update(connection, insertHeard, id, PackedHeard.pack(reading.heard()));
        }
    }

    /// The spoken words of a sound.
    List<HeardWord> heard(Connection connection, Object id) throws SQLException {
        return Sql.one(connection, heard, row -> PackedHeard.unpack(Objects.requireNonNull(row.getBytes("words"))),
                id).orElse(List.of());
    }

    /// @param row with columns `kind`, `method` and `text`
    Reading reading(Connection connection, Object id, ResultSet row) throws SQLException {
        var pageTexts = Sql.list(connection, pages, page -> new PageText(page.getInt("number"),
                new Span(page.getInt("span_start"), page.getInt("span_end")), page.getDouble("confidence"),
                page.getInt("turned")), id);
        return new Reading(SourceKind.valueOf(Sql.text(row, "kind")), ReadMethod.valueOf(Sql.text(row, "method")),
                Sql.text(row, "text"), pageTexts, Sql.list(connection, warnings, line -> Sql.text(line, "text"), id));
    }

    List<PlacedWord> words(Connection connection, Object id) throws SQLException {
        return Sql.list(connection, words, row -> PackedWords.unpack(row.getInt("page"),
                Objects.requireNonNull(row.getBytes("words"))), id).stream().flatMap(List::stream).toList();
    }
}
