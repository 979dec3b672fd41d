package org.notewright.vault.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
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

    /// A hit and the number of its entry, the newest with the highest.
    private record Numbered(long number, SearchHit hit) {
    }

    private final Database database;

    SqlSearch(Database database) {
        this.database = database;
    }

    /// @param table one of our own table names, never input
    private static String find(String table) {
        return """
                SELECT e.entry, e.kind, e.ref, e.part, e.patient_id, p.family_name, p.given_name,
                       coalesce(s.file_name, d.title, '') AS title, coalesce(s.visit_date, d.visit_date) AS visit_date,
                       coalesce(s.added_at, a.signed_at, d.created_at, 0) AS at,
                       coalesce(s.text, a.text, d.working_text,
                         (SELECT group_concat(trim(g.code || ' ' || g.text), char(10)) FROM patient_diagnosis g
                           WHERE g.patient_id = e.ref), '') AS text,
                       EXISTS (SELECT 1 FROM source_correction c WHERE c.source_id = e.ref) AS corrected
                  FROM (SELECT rowid AS entry FROM TABLE WHERE TABLE MATCH ? ORDER BY rowid DESC LIMIT ?) f
                  JOIN search_entry e ON e.entry = f.entry
                  JOIN patient p ON p.id = e.patient_id
                  LEFT JOIN source s ON e.kind = 'SOURCE' AND s.id = e.ref
                  LEFT JOIN document d ON e.kind = 'DOCUMENT' AND d.id = e.ref
                  LEFT JOIN addendum a ON e.part > 0 AND a.document_id = e.ref AND a.number = e.part
                """.replace("TABLE", table);
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
            var found = new ArrayList<>(hits(connection, PATIENTS, query, expression, limit));
            var records = new ArrayList<Numbered>();
            for (var sql : RECORDS) {
                records.addAll(hits(connection, sql, query, expression, limit - Math.min(limit, found.size())));
            }
            records.sort(Comparator.comparingLong(Numbered::number).reversed());
            found.addAll(records);
            return found.stream().limit(limit).map(Numbered::hit).toList();
        });
    }

    private static List<Numbered> hits(Connection connection, String sql, SearchQuery query, String expression, int limit)
            throws SQLException {
        return Sql.list(connection, sql, row -> new Numbered(row.getLong("entry"), hit(connection, query, row)), expression,
                limit);
    }

    private static SearchHit hit(Connection connection, SearchQuery query, ResultSet row) throws SQLException {
        var patient = PatientId.of(Sql.text(row, "patient_id"));
        var name = listName(Sql.text(row, "family_name"), Sql.text(row, "given_name"));
        var ref = Sql.text(row, "ref");
        var text = Sql.text(row, "text");
        Target target = switch (Sql.text(row, "kind")) {
            case "SOURCE" -> new Target.OfSource(SourceId.of(ref));
            case "DOCUMENT" -> new Target.OfDocument(DocumentId.of(ref), row.getInt("part"));
            default -> new Target.OfPatient(patient);
        };
        return target instanceof Target.OfPatient
                ? SearchHit.of(query, patient, name, target, name, null, null, text)
                : SearchHit.of(query, patient, name, target, Sql.text(row, "title"), Sql.date(row, "visit_date"),
                        Sql.instant(row, "at"), row.getInt("corrected") == 0 ? text
                                : SqlCorrections.effective(connection, ref, text));
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
