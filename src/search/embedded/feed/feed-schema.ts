/**
 * What live feeds keep. Numbers of `watch` and `finding` are never used again, so the number of a finding is its place.
 * `watch` has in `body` the stored watch without `ready`; `total`, `min_score` and `ranges` of it and all of
 * `watch_need` are derived (see `watchNeeds`), and made anew by `migrate`.
 */
export const feedSchema = `
CREATE TABLE IF NOT EXISTS watch (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  total REAL,
  min_score REAL NOT NULL,
  ranges TEXT NOT NULL,
  id TEXT NOT NULL UNIQUE,
  owner TEXT NOT NULL,
  created_at TEXT NOT NULL,
  document TEXT,
  ready INTEGER NOT NULL,
  body TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS watch_owner ON watch (owner, created_at, id);
CREATE INDEX IF NOT EXISTS watch_document ON watch (document) WHERE document IS NOT NULL;
CREATE INDEX IF NOT EXISTS watch_unready ON watch (created_at) WHERE ready = 0;
CREATE TABLE IF NOT EXISTS watch_need (
  token TEXT, watch INTEGER, part INTEGER, weight INTEGER NOT NULL, PRIMARY KEY (token, watch, part)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS watch_need_watch ON watch_need (watch);
CREATE TABLE IF NOT EXISTS finding (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  watch TEXT NOT NULL,
  document TEXT NOT NULL,
  score REAL,
  found_at TEXT NOT NULL,
  UNIQUE (watch, document)
) STRICT;
CREATE INDEX IF NOT EXISTS finding_watch ON finding (watch);
CREATE INDEX IF NOT EXISTS finding_document ON finding (document);
CREATE INDEX IF NOT EXISTS finding_found_at ON finding (found_at);
CREATE TABLE IF NOT EXISTS matcher (
  only INTEGER PRIMARY KEY CHECK (only = 1), version INTEGER NOT NULL, state TEXT NOT NULL
) STRICT;
`;
