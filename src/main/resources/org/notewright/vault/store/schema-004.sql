-- Version 4: what was answered before a run, and who read a translation.

CREATE TABLE run_answer (
  run_id TEXT NOT NULL REFERENCES run (id),
  name   TEXT NOT NULL,
  value  TEXT NOT NULL,
  PRIMARY KEY (run_id, name)
) STRICT, WITHOUT ROWID;

-- A speaker of the language has read this version of the document; a later version was not read.
CREATE TABLE speaker_review (
  document_id TEXT NOT NULL REFERENCES document (id),
  language    TEXT NOT NULL,
  text_sha256 TEXT NOT NULL CHECK (length(text_sha256) = 64),
  reader      TEXT NOT NULL,
  read_at     INTEGER NOT NULL,
  PRIMARY KEY (document_id, text_sha256)
) STRICT, WITHOUT ROWID;
