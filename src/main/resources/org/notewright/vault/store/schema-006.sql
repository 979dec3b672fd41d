-- Version 6: dictation.

-- Sound that is not a source yet: being recorded, or left by a program that ended in the middle. Its source gets the same id.
CREATE TABLE recording (
  id         TEXT PRIMARY KEY,
  patient_id TEXT NOT NULL REFERENCES patient (id),
  visit_date TEXT,
  rate       INTEGER NOT NULL CHECK (rate BETWEEN 4000 AND 192000),
  started_at INTEGER NOT NULL,
  trashed_at INTEGER
) STRICT;

CREATE INDEX recording_by_patient ON recording (patient_id);

-- At most a second each, committed as they are spoken. Mono, 16 bit, little-endian.
CREATE TABLE recording_piece (
  recording_id TEXT NOT NULL REFERENCES recording (id),
  number       INTEGER NOT NULL CHECK (number >= 1),
  sound        BLOB NOT NULL,
  PRIMARY KEY (recording_id, number)
) STRICT;

-- The spoken words of a source with their times, packed (see PackedHeard).
CREATE TABLE source_heard (
  source_id TEXT PRIMARY KEY REFERENCES source (id),
  words     BLOB NOT NULL
) STRICT;

CREATE TABLE arrival_heard (
  arrival_id TEXT PRIMARY KEY REFERENCES arrival (id),
  words      BLOB NOT NULL
) STRICT;

-- Sources whose sound was wiped after their note was signed: they have no original any more.
CREATE TABLE source_sound_wiped (
  source_id TEXT PRIMARY KEY REFERENCES source (id),
  wiped_at  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER recording_piece_fixed BEFORE UPDATE ON recording_piece
  BEGIN SELECT RAISE (ABORT, 'recorded sound never changes'); END;
-- Sound leaves a recording when its source is there, or from the trash.
CREATE TRIGGER recording_piece_kept BEFORE DELETE ON recording_piece
  WHEN NOT EXISTS (SELECT 1 FROM source_original o WHERE o.source_id = OLD.recording_id)
   AND EXISTS (SELECT 1 FROM recording r WHERE r.id = OLD.recording_id AND r.trashed_at IS NULL)
  BEGIN SELECT RAISE (ABORT, 'recorded sound is kept until its source is there'); END;
CREATE TRIGGER source_heard_fixed BEFORE UPDATE ON source_heard
  BEGIN SELECT RAISE (ABORT, 'spoken words never change'); END;
-- An original goes with its source, or where its sound may be wiped.
CREATE TRIGGER original_kept BEFORE DELETE ON source_original
  WHEN EXISTS (SELECT 1 FROM source s WHERE s.id = OLD.source_id AND s.trashed_at IS NULL AND s.kind <> 'AUDIO')
  BEGIN SELECT RAISE (ABORT, 'an original is kept as long as its source'); END;
