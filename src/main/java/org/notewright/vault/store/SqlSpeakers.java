package org.notewright.vault.store;

import java.util.Optional;
import org.notewright.clinical.DocumentId;
import org.notewright.clinical.SpeakerReview;

final class SqlSpeakers implements SpeakerStore {

    private static final String ADD = "INSERT OR REPLACE INTO speaker_review VALUES (?, ?, ?, ?, ?)";
    private static final String FIND = "SELECT * FROM speaker_review WHERE document_id = ? AND text_sha256 = ?";

    private final Database database;

    SqlSpeakers(Database database) {
        this.database = database;
    }

    @Override public void add(SpeakerReview review) {
        database.write("storing who read a translation", connection -> Sql.update(connection, ADD, review.document(), review.language(),
                review.sha256(), review.reader(), review.readAt()));
    }

    @Override public Optional<SpeakerReview> of(DocumentId document, String sha256) {
        return database.read("finding who read a translation", connection -> Sql.one(connection, FIND, row ->
                new SpeakerReview(document, Sql.text(row, "language"), sha256, Sql.text(row, "reader"), Sql.instant(row, "read_at")),
                document, sha256));
    }
}
