-- Version 7: facts of a source corrected by a person.

-- What a person said of a fact, beside its source. Spans are in the text that counted then: the reading with its first `readings`
-- corrections. The words and what stood beside them find the place again when the text was corrected since.
CREATE TABLE source_fact (
  source_id    TEXT NOT NULL REFERENCES source (id),
  number       INTEGER NOT NULL CHECK (number >= 1),
  kind         TEXT NOT NULL CHECK (kind IN ('CHANGED', 'STRUCK', 'ADDED', 'BACK')),
  span_start   INTEGER NOT NULL CHECK (span_start >= 0),
  span_end     INTEGER NOT NULL CHECK (span_end >= span_start),
  words        TEXT NOT NULL,
  replacement  TEXT NOT NULL,
  words_before TEXT NOT NULL,
  words_after  TEXT NOT NULL,
  readings     INTEGER NOT NULL CHECK (readings >= 0),
  was          TEXT NOT NULL,
  reads_now    TEXT NOT NULL,
  made_by      TEXT NOT NULL,
  made_at      INTEGER NOT NULL,
  takes_back   INTEGER NOT NULL CHECK ((kind = 'BACK') = (takes_back > 0)),
  PRIMARY KEY (source_id, number)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER fact_fixed BEFORE UPDATE ON source_fact
  BEGIN SELECT RAISE (ABORT, 'a corrected fact never changes'); END;
CREATE TRIGGER fact_kept BEFORE DELETE ON source_fact
  WHEN EXISTS (SELECT 1 FROM source s WHERE s.id = OLD.source_id AND s.trashed_at IS NULL)
  BEGIN SELECT RAISE (ABORT, 'a corrected fact is kept as long as its source'); END;
