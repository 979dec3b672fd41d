-- Version 2: places of words, corrections, the canvas, search, a trash that empties, files that wait for a patient.

-- Where the words of a page stand, packed (see PackedWords): a scan has thousands, and few are ever asked for.
CREATE TABLE source_words (
  source_id TEXT NOT NULL REFERENCES source (id),
  page      INTEGER NOT NULL,
  words     BLOB NOT NULL,
  PRIMARY KEY (source_id, page)
) STRICT;

-- What a person read better, beside the reading. Spans are in the text as it was read.
CREATE TABLE source_correction (
  source_id  TEXT NOT NULL REFERENCES source (id),
  number     INTEGER NOT NULL CHECK (number >= 1),
  span_start INTEGER NOT NULL CHECK (span_start >= 0),
  span_end   INTEGER NOT NULL CHECK (span_end >= span_start),
  text       TEXT NOT NULL,
  made_at    INTEGER NOT NULL,
  PRIMARY KEY (source_id, number)
) STRICT, WITHOUT ROWID;

-- The source's card: its place (NULL: the board arranges it) and the date its words hint at. A guess is no date.
CREATE TABLE source_card (
  source_id          TEXT PRIMARY KEY REFERENCES source (id),
  x                  REAL,
  y                  REAL,
  visit_date_guessed TEXT,
  guess_start        INTEGER,
  guess_end          INTEGER,
  CHECK ((x IS NULL) = (y IS NULL)),
  CHECK ((visit_date_guessed IS NULL) = (guess_start IS NULL) AND (guess_start IS NULL) = (guess_end IS NULL))
) STRICT, WITHOUT ROWID;

-- Derived, made again where it is missing.
CREATE TABLE source_thumbnail (
  source_id TEXT PRIMARY KEY REFERENCES source (id),
  picture   BLOB NOT NULL
) STRICT;

CREATE INDEX source_by_hash ON source (sha256);
CREATE INDEX source_in_trash ON source (trashed_at) WHERE trashed_at IS NOT NULL;
CREATE INDEX document_open ON document (created_at) WHERE state <> 'SIGNED';
CREATE INDEX document_source_by_source ON document_source (source_id);
CREATE INDEX run_source_by_source ON run_source (source_id);

-- A file that came in without a patient and waits to be filed.
CREATE TABLE arrival (
  id                 TEXT PRIMARY KEY,
  file_name          TEXT NOT NULL,
  place              TEXT NOT NULL,
  byte_count         INTEGER NOT NULL,
  sha256             TEXT NOT NULL CHECK (length(sha256) = 64),
  kind               TEXT NOT NULL,
  method             TEXT NOT NULL,
  text               TEXT NOT NULL,
  guessed_patient    TEXT REFERENCES patient (id),
  guess_sure         INTEGER NOT NULL CHECK (guess_sure IN (0, 1)),
  guess_why          TEXT NOT NULL,
  visit_date_guessed TEXT,
  guess_start        INTEGER,
  guess_end          INTEGER,
  arrived_at         INTEGER NOT NULL,
  trashed_at         INTEGER
) STRICT;

CREATE INDEX arrival_by_hash ON arrival (sha256);

CREATE TABLE arrival_original (
  arrival_id TEXT PRIMARY KEY REFERENCES arrival (id),
  bytes      BLOB NOT NULL
) STRICT;

CREATE TABLE arrival_page (
  arrival_id TEXT NOT NULL REFERENCES arrival (id),
  number     INTEGER NOT NULL,
  span_start INTEGER NOT NULL,
  span_end   INTEGER NOT NULL,
  confidence REAL NOT NULL,
  PRIMARY KEY (arrival_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE arrival_warning (
  arrival_id TEXT NOT NULL REFERENCES arrival (id),
  position   INTEGER NOT NULL,
  text       TEXT NOT NULL,
  PRIMARY KEY (arrival_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE arrival_words (
  arrival_id TEXT NOT NULL REFERENCES arrival (id),
  page       INTEGER NOT NULL,
  words      BLOB NOT NULL,
  PRIMARY KEY (arrival_id, page)
) STRICT;

-- What was taken from a watched folder once does not come again. The place is hashed: file names name people.
CREATE TABLE watched_file (
  place       TEXT PRIMARY KEY CHECK (length(place) = 64),
  byte_count  INTEGER NOT NULL,
  modified_at INTEGER NOT NULL,
  sha256      TEXT NOT NULL CHECK (length(sha256) = 64)
) STRICT, WITHOUT ROWID;

CREATE INDEX watched_file_by_hash ON watched_file (sha256);

-- What can be searched. `part` is 0 for the text itself, n for a document's nth addendum.
CREATE TABLE search_entry (
  entry      INTEGER PRIMARY KEY,
  kind       TEXT NOT NULL CHECK (kind IN ('PATIENT', 'SOURCE', 'DOCUMENT')),
  ref        TEXT NOT NULL,
  part       INTEGER NOT NULL,
  patient_id TEXT NOT NULL REFERENCES patient (id),
  UNIQUE (ref, part)
) STRICT;

CREATE INDEX search_entry_by_patient ON search_entry (patient_id);

-- The words as SearchText writes them: folded, signs beside numbers kept as words of their own. What stays as it is lies
-- apart from what changes: FTS5 keeps deleted words until it is optimized, and the changing part is small enough for
-- that after every change.
CREATE VIRTUAL TABLE search_kept USING fts5 (owner, title, body, columnsize = 0, prefix = '2 3',
  tokenize = "unicode61 remove_diacritics 0 tokenchars '+-/°%.,:'");
CREATE VIRTUAL TABLE search_open USING fts5 (owner, title, body, columnsize = 0, prefix = '2 3',
  tokenize = "unicode61 remove_diacritics 0 tokenchars '+-/°%.,:'");
CREATE VIRTUAL TABLE search_patient USING fts5 (owner, title, body, columnsize = 0, prefix = '2 3',
  tokenize = "unicode61 remove_diacritics 0 tokenchars '+-/°%.,:'");

-- What is fixed stays fixed; what is in the trash may go for ever, if it was never signed.
CREATE TRIGGER correction_fixed BEFORE UPDATE ON source_correction
  BEGIN SELECT RAISE (ABORT, 'a correction never changes'); END;
CREATE TRIGGER correction_kept BEFORE DELETE ON source_correction
  WHEN EXISTS (SELECT 1 FROM source s WHERE s.id = OLD.source_id AND s.trashed_at IS NULL)
  BEGIN SELECT RAISE (ABORT, 'a correction is kept as long as its source'); END;
CREATE TRIGGER source_kept BEFORE DELETE ON source
  WHEN OLD.trashed_at IS NULL
    OR EXISTS (SELECT 1 FROM document_source ds JOIN document d ON d.id = ds.document_id
                WHERE ds.source_id = OLD.id AND d.state = 'SIGNED')
  BEGIN SELECT RAISE (ABORT, 'a source is deleted from the trash only, and not where a signed document needs it'); END;
DROP TRIGGER version_kept;
CREATE TRIGGER version_kept BEFORE DELETE ON version
  WHEN NOT EXISTS (SELECT 1 FROM document d
                    WHERE d.id = OLD.document_id AND d.state <> 'SIGNED' AND d.trashed_at IS NOT NULL)
  BEGIN SELECT RAISE (ABORT, 'a version is never deleted, unless its unsigned document leaves the trash for ever'); END;
