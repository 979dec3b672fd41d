-- Version 3: own skills, clinic context, reference shelf, queue.

-- The therapist's own skills: what one says is in its versions, the last of which is used.
CREATE TABLE own_skill (
  name        TEXT PRIMARY KEY,
  copied_from TEXT NOT NULL,
  trashed_at  INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE own_skill_version (
  name    TEXT NOT NULL REFERENCES own_skill (name),
  number  INTEGER NOT NULL CHECK (number >= 1),
  text    TEXT NOT NULL,
  made_at INTEGER NOT NULL,
  PRIMARY KEY (name, number)
) STRICT;

-- Clinic context, one document a discipline.
CREATE TABLE context_version (
  discipline TEXT NOT NULL CHECK (discipline IN ('PT', 'OT')),
  number     INTEGER NOT NULL CHECK (number >= 1),
  text       TEXT NOT NULL,
  made_at    INTEGER NOT NULL,
  PRIMARY KEY (discipline, number)
) STRICT;

-- The one context of earlier versions served both disciplines.
INSERT INTO context_version SELECT 'PT', 1, value, 0 FROM setting WHERE key = 'context' AND value <> '';
INSERT INTO context_version SELECT 'OT', 1, value, 0 FROM setting WHERE key = 'context' AND value <> '';
DELETE FROM setting WHERE key = 'context';

-- Documents of the clinic, no patient's.
CREATE TABLE reference (
  id         TEXT PRIMARY KEY,
  title      TEXT NOT NULL,
  file_name  TEXT NOT NULL,
  byte_count INTEGER NOT NULL,
  sha256     TEXT NOT NULL CHECK (length(sha256) = 64),
  kind       TEXT NOT NULL,
  method     TEXT NOT NULL,
  text       TEXT NOT NULL,
  added_at   INTEGER NOT NULL,
  trashed_at INTEGER
) STRICT;

CREATE TABLE reference_original (
  reference_id TEXT PRIMARY KEY REFERENCES reference (id),
  bytes        BLOB NOT NULL
) STRICT;

CREATE TABLE skill_reference (
  skill        TEXT NOT NULL,
  reference_id TEXT NOT NULL REFERENCES reference (id),
  PRIMARY KEY (skill, reference_id)
) STRICT, WITHOUT ROWID;

-- Reviewed documents that a document was made from, with the version that was sent.
CREATE TABLE document_origin (
  document_id TEXT NOT NULL REFERENCES document (id),
  position    INTEGER NOT NULL,
  origin_id   TEXT NOT NULL REFERENCES document (id),
  version     INTEGER NOT NULL,
  PRIMARY KEY (document_id, position),
  FOREIGN KEY (origin_id, version) REFERENCES version (document_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE run_cost (
  run_id       TEXT PRIMARY KEY REFERENCES run (id),
  micro_dollar INTEGER NOT NULL CHECK (micro_dollar >= 0)
) STRICT, WITHOUT ROWID;

-- The queue. `owner` is the running program's own mark: a running job with another mark was left by a program that
-- ended. `after_job` must be reviewed first.
CREATE TABLE job (
  seq            INTEGER PRIMARY KEY,
  id             TEXT NOT NULL UNIQUE,
  patient_id     TEXT NOT NULL REFERENCES patient (id),
  skill          TEXT NOT NULL,
  client         TEXT NOT NULL,
  visit_date     TEXT,
  answers        TEXT NOT NULL,
  anyway         INTEGER NOT NULL CHECK (anyway IN (0, 1)),
  state          TEXT NOT NULL CHECK (state IN
                   ('QUEUED', 'RUNNING', 'READY', 'NEEDS_FACTS', 'NEEDS_REVIEW', 'FAILED', 'CANCELLED')),
  owner          TEXT,
  run_id         TEXT REFERENCES run (id),
  document_id    TEXT REFERENCES document (id),
  after_job      TEXT REFERENCES job (id),
  problem        TEXT,
  details        TEXT NOT NULL,
  attempts       INTEGER NOT NULL,
  created_at     INTEGER NOT NULL,
  ended_at       INTEGER,
  dismissed_at   INTEGER,
  CHECK ((state = 'RUNNING') = (owner IS NOT NULL)),
  CHECK (state <> 'READY' OR document_id IS NOT NULL)
) STRICT;

CREATE INDEX job_by_state ON job (state, client, seq);

CREATE TABLE job_source (
  job_id    TEXT NOT NULL REFERENCES job (id),
  position  INTEGER NOT NULL,
  source_id TEXT NOT NULL REFERENCES source (id),
  PRIMARY KEY (job_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE job_origin (
  job_id      TEXT NOT NULL REFERENCES job (id),
  position    INTEGER NOT NULL,
  document_id TEXT NOT NULL REFERENCES document (id),
  PRIMARY KEY (job_id, position)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER own_skill_version_fixed BEFORE UPDATE ON own_skill_version
  BEGIN SELECT RAISE (ABORT, 'a version of a skill never changes'); END;
CREATE TRIGGER own_skill_version_kept BEFORE DELETE ON own_skill_version
  BEGIN SELECT RAISE (ABORT, 'a version of a skill is never deleted'); END;
CREATE TRIGGER context_version_fixed BEFORE UPDATE ON context_version
  BEGIN SELECT RAISE (ABORT, 'a version of the context never changes'); END;
CREATE TRIGGER context_version_kept BEFORE DELETE ON context_version
  BEGIN SELECT RAISE (ABORT, 'a version of the context is never deleted'); END;
CREATE TRIGGER reference_original_fixed BEFORE UPDATE ON reference_original
  BEGIN SELECT RAISE (ABORT, 'an original never changes'); END;
-- A job has one draft, whatever the program above does.
CREATE TRIGGER job_draft_once BEFORE UPDATE OF document_id ON job
  WHEN OLD.document_id IS NOT NULL AND NEW.document_id IS NOT OLD.document_id
  BEGIN SELECT RAISE (ABORT, 'a job has one draft'); END;
-- The stop for review: the second step goes on when the first document is marked reviewed.
CREATE TRIGGER job_goes_on AFTER UPDATE OF state ON document
  WHEN NEW.state IN ('REVIEWED', 'SIGNED') AND OLD.state = 'DRAFT'
  BEGIN
    UPDATE job SET state = 'QUEUED'
     WHERE state = 'NEEDS_REVIEW' AND after_job IN (SELECT id FROM job WHERE document_id = NEW.id);
  END;
