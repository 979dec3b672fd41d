-- Version 1 of the records. Instants are nanoseconds since 1970-01-01T00:00Z, dates are ISO text, ids are UUID text.
-- A column `trashed_at` is the tombstone: what has one is not listed any more and can be restored.
CREATE TABLE patient (
  id            TEXT PRIMARY KEY,
  family_name   TEXT NOT NULL,
  given_name    TEXT NOT NULL,
  birth_date    TEXT,
  record_number TEXT NOT NULL,
  contact       TEXT NOT NULL,
  payer         TEXT NOT NULL,
  discipline    TEXT NOT NULL CHECK (discipline IN ('PT', 'OT')),
  trashed_at    INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE patient_diagnosis (
  patient_id TEXT NOT NULL REFERENCES patient (id),
  position   INTEGER NOT NULL,
  code       TEXT NOT NULL,
  text       TEXT NOT NULL,
  PRIMARY KEY (patient_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE patient_precaution (
  patient_id TEXT NOT NULL REFERENCES patient (id),
  position   INTEGER NOT NULL,
  text       TEXT NOT NULL,
  PRIMARY KEY (patient_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE source (
  id         TEXT PRIMARY KEY,
  patient_id TEXT NOT NULL REFERENCES patient (id),
  visit_date TEXT,
  file_name  TEXT NOT NULL,
  byte_count INTEGER NOT NULL,
  sha256     TEXT NOT NULL CHECK (length(sha256) = 64),
  kind       TEXT NOT NULL,
  method     TEXT NOT NULL,
  text       TEXT NOT NULL,
  added_at   INTEGER NOT NULL,
  trashed_at INTEGER
) STRICT;

CREATE INDEX source_by_patient ON source (patient_id);

CREATE TABLE source_original (
  source_id TEXT PRIMARY KEY REFERENCES source (id),
  bytes     BLOB NOT NULL
) STRICT;

CREATE TABLE source_page (
  source_id  TEXT NOT NULL REFERENCES source (id),
  number     INTEGER NOT NULL,
  span_start INTEGER NOT NULL,
  span_end   INTEGER NOT NULL,
  confidence REAL NOT NULL,
  PRIMARY KEY (source_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE source_warning (
  source_id TEXT NOT NULL REFERENCES source (id),
  position  INTEGER NOT NULL,
  text      TEXT NOT NULL,
  PRIMARY KEY (source_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE document (
  id           TEXT PRIMARY KEY,
  patient_id   TEXT NOT NULL REFERENCES patient (id),
  skill        TEXT NOT NULL,
  title        TEXT NOT NULL,
  visit_date   TEXT,
  state        TEXT NOT NULL CHECK (state IN ('DRAFT', 'REVIEWED', 'SIGNED')),
  working_text TEXT NOT NULL,
  created_at   INTEGER NOT NULL,
  trashed_at   INTEGER
) STRICT;

CREATE INDEX document_by_patient ON document (patient_id);
CREATE INDEX document_by_visit ON document (visit_date);

CREATE TABLE document_source (
  document_id TEXT NOT NULL REFERENCES document (id),
  position    INTEGER NOT NULL,
  source_id   TEXT NOT NULL REFERENCES source (id),
  PRIMARY KEY (document_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE version (
  document_id TEXT NOT NULL REFERENCES document (id),
  number      INTEGER NOT NULL CHECK (number >= 1),
  text        TEXT NOT NULL,
  origin      TEXT NOT NULL CHECK (origin IN ('MODEL', 'PERSON')),
  made_at     INTEGER NOT NULL,
  PRIMARY KEY (document_id, number)
) STRICT;

CREATE TABLE signature (
  document_id TEXT PRIMARY KEY,
  version     INTEGER NOT NULL,
  name        TEXT NOT NULL CHECK (name <> ''),
  credentials TEXT NOT NULL CHECK (credentials <> ''),
  licence     TEXT NOT NULL,
  signed_at   INTEGER NOT NULL,
  sha256      TEXT NOT NULL CHECK (length(sha256) = 64),
  FOREIGN KEY (document_id, version) REFERENCES version (document_id, number)
) STRICT;

CREATE TABLE addendum (
  document_id TEXT NOT NULL REFERENCES signature (document_id),
  number      INTEGER NOT NULL CHECK (number >= 1),
  text        TEXT NOT NULL CHECK (text <> ''),
  name        TEXT NOT NULL CHECK (name <> ''),
  credentials TEXT NOT NULL CHECK (credentials <> ''),
  licence     TEXT NOT NULL,
  signed_at   INTEGER NOT NULL,
  sha256      TEXT NOT NULL CHECK (length(sha256) = 64),
  PRIMARY KEY (document_id, number)
) STRICT;

CREATE TABLE run (
  id            TEXT PRIMARY KEY,
  patient_id    TEXT NOT NULL REFERENCES patient (id),
  document_id   TEXT REFERENCES document (id),
  skill         TEXT NOT NULL,
  client        TEXT NOT NULL,
  model         TEXT NOT NULL,
  request       TEXT NOT NULL,
  answer        TEXT NOT NULL,
  problem       TEXT,
  input_tokens  INTEGER NOT NULL,
  output_tokens INTEGER NOT NULL,
  started_at    INTEGER NOT NULL,
  ended_at      INTEGER
) STRICT;

CREATE INDEX run_by_patient ON run (patient_id);
CREATE INDEX run_by_document ON run (document_id);
CREATE INDEX run_by_start ON run (started_at);

CREATE TABLE run_source (
  run_id    TEXT NOT NULL REFERENCES run (id),
  position  INTEGER NOT NULL,
  source_id TEXT NOT NULL REFERENCES source (id),
  PRIMARY KEY (run_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE access_log (
  seq    INTEGER PRIMARY KEY,
  at     INTEGER NOT NULL,
  action TEXT NOT NULL,
  about  TEXT NOT NULL,
  hash   BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

-- The end of the chain, kept apart so that cutting entries off the end shows too.
CREATE TABLE access_log_end (
  one  INTEGER PRIMARY KEY CHECK (one = 1),
  seq  INTEGER NOT NULL,
  hash BLOB NOT NULL
) STRICT;

-- What is fixed stays fixed, whatever the program above does.
CREATE TRIGGER version_fixed BEFORE UPDATE ON version
  BEGIN SELECT RAISE (ABORT, 'a version never changes'); END;
CREATE TRIGGER version_kept BEFORE DELETE ON version
  BEGIN SELECT RAISE (ABORT, 'a version is never deleted'); END;
CREATE TRIGGER version_not_after_signature BEFORE INSERT ON version
  WHEN EXISTS (SELECT 1 FROM signature WHERE document_id = NEW.document_id)
  BEGIN SELECT RAISE (ABORT, 'a signed document gets no version'); END;
CREATE TRIGGER signed_document_fixed BEFORE UPDATE ON document
  WHEN OLD.state = 'SIGNED'
  BEGIN SELECT RAISE (ABORT, 'a signed document never changes'); END;
CREATE TRIGGER signed_document_kept BEFORE DELETE ON document
  WHEN OLD.state = 'SIGNED'
  BEGIN SELECT RAISE (ABORT, 'a signed document is never deleted'); END;
CREATE TRIGGER signature_fixed BEFORE UPDATE ON signature
  BEGIN SELECT RAISE (ABORT, 'a signature never changes'); END;
CREATE TRIGGER signature_kept BEFORE DELETE ON signature
  BEGIN SELECT RAISE (ABORT, 'a signature is never deleted'); END;
CREATE TRIGGER addendum_fixed BEFORE UPDATE ON addendum
  BEGIN SELECT RAISE (ABORT, 'an addendum never changes'); END;
CREATE TRIGGER addendum_kept BEFORE DELETE ON addendum
  BEGIN SELECT RAISE (ABORT, 'an addendum is never deleted'); END;
CREATE TRIGGER source_fixed BEFORE UPDATE OF id, patient_id, file_name, byte_count, sha256, kind, method, text, added_at ON source
  BEGIN SELECT RAISE (ABORT, 'a source never changes'); END;
CREATE TRIGGER original_fixed BEFORE UPDATE ON source_original
  BEGIN SELECT RAISE (ABORT, 'an original never changes'); END;
CREATE TRIGGER access_log_fixed BEFORE UPDATE ON access_log
  BEGIN SELECT RAISE (ABORT, 'the access log never changes'); END;
CREATE TRIGGER access_log_kept BEFORE DELETE ON access_log
  BEGIN SELECT RAISE (ABORT, 'the access log is never shortened'); END;
