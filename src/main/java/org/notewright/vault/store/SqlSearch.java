package org.notewright.vault.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.DocumentId;
import org.notewright.clinical.PatientId;
import org.notewright.clinical.SourceId;
import org.notewright.vault.search.SearchHit;
import org.notewright.vault.search.SearchHit.Target;
import org.notewright.vault.search.SearchQuery;

final class SqlSearch implements SearchStore {

    /// Newest first is the order of the index itself: a common word costs no more than a rare one.
    private static final List<String> RECORDS = List.of(find("search_kept"), find("search_open"));
    private static final String PATIENTS = find("search_patient");

    private static final String OWNER = """
            SELECT family_name, given_name FROM patient WHERE id = ?
            """;
    private static final String SOURCE = "SELECT file_name AS title, visit_date, added_at AS at, text FROM source WHERE id = ?";
    private static final String DOCUMENT = """
            SELECT d.title, d.visit_date, coalesce(a.signed_at, d.created_at) AS at, coalesce(a.text, d.working_text) AS text
              FROM document d LEFT JOIN addendum a ON a.document_id = d.id AND a.number = ?
             WHERE d.id = ?
            """;
    private static final String DIAGNOSES = """
            SELECT coalesce(group_concat(trim(code || ' ' || text), char(10)), '') AS text
              FROM (SELECT code, text FROM patient_diagnosis WHERE patient_id = ? ORDER BY position)
            """;

    private record Entry(long number, String kind, String ref, int part, PatientId patient) {

        @Override public String toString() {
            return "Entry[" + number + "]";
        }
    }

    private final Database database;

    SqlSearch(Database database) {
        this.database = database;
    }

    /// @param table one of our own table names, never input
    private static String find(String table) {
        return "SELECT e.entry, e.kind, e.ref, e.part, e.patient_id FROM " + table + " f JOIN search_entry e ON e.entry = f.rowid"
                + " WHERE " + table + " MATCH ? ORDER BY f.rowid DESC LIMIT ?";
    }

    @Override public List<SearchHit> find(String typed, @Nullable PatientId patient, int limit) {
        var query = SearchQuery.parse(typed);
        var words = query.expression();
        if (words.isEmpty() || limit <= 0) {
            return List.of();
        }
        var expression = patient == null ? words.get()
                : "owner : \"" + SearchIndex.owner(patient) + "\" AND " + words.get();
        return database.read("searching", connection -> {
            var hits = new ArrayList<SearchHit>();
            for (var entry : entries(connection, expression, limit)) {
                hits.add(hit(connection, query, entry));
            }
            return List.copyOf(hits);
        });
    }

    private static List<Entry> entries(Connection connection, String expression, int limit) throws SQLException {
        var found = new ArrayList<>(Sql.list(connection, PATIENTS, SqlSearch::entry, expression, limit));
        var records = new ArrayList<Entry>();
        for (var sql : RECORDS) {
            records.addAll(Sql.list(connection, sql, SqlSearch::entry, expression, limit));
        }
        records.sort(Comparator.comparingLong(Entry::number).reversed());
        found.addAll(records);
        return found.subList(0, Math.min(limit, found.size()));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(row.getLong("entry"), Sql.text(row, "kind"), Sql.text(row, "ref"), row.getInt("part"),
                PatientId.of(Sql.text(row, "patient_id")));
    }

    private static SearchHit hit(Connection connection, SearchQuery query, Entry entry) throws SQLException {
        var name = Sql.one(connection, OWNER, row -> listName(Sql.text(row, "family_name"), Sql.text(row, "given_name")),
                entry.patient()).orElseThrow();
        return switch (entry.kind()) {
            case "SOURCE" -> Sql.one(connection, SOURCE, row -> record(query, entry, name,
                    new Target.OfSource(SourceId.of(entry.ref())), row,
                    SqlCorrections.effective(connection, entry.ref(), Sql.text(row, "text"))), entry.ref()).orElseThrow();
            case "DOCUMENT" -> Sql.one(connection, DOCUMENT, row -> record(query, entry, name,
                    new Target.OfDocument(DocumentId.of(entry.ref()), entry.part()), row, Sql.text(row, "text")),
                    entry.part(), entry.ref()).orElseThrow();
            default -> Sql.one(connection, DIAGNOSES, row -> SearchHit.of(query, entry.patient(), name,
                    new Target.OfPatient(entry.patient()), name, null, null, Sql.text(row, "text")),
                    entry.ref()).orElseThrow();
        };
    }

    private static SearchHit record(SearchQuery query, Entry entry, String name, Target target, ResultSet row, String text)
            throws SQLException {
        @Nullable LocalDate visit = Sql.date(row, "visit_date");
        return SearchHit.of(query, entry.patient(), name, target, Sql.text(row, "title"), visit, Sql.instant(row, "at"), text);
    }

    /// As [org.notewright.clinical.Patient#listName].
    private static String listName(String family, String given) {
        return given.isEmpty() ? family : family + ", " + given;
    }

    @Override public void rebuild() {
        database.write("making the search index anew", connection -> {
            SearchIndex.rebuild(connection);
            return true;
        });
    }
}
