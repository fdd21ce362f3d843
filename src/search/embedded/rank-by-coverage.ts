import { matchClauses } from '../match-clauses.js';
import type { MatchRanking } from '../query.js';
import { sql, type Sql } from './sql.js';
import type { Statements } from './statements.js';
import { sumEntries } from './sum-entries.js';

/**
 * Fills the table `ranked` with every document that the ranking finds and its score; page and counts read it. SQLite
 * looks up who holds which token; adding up hundreds of thousands of those is several times faster outside of it.
 */
export function rankByCoverage(match: MatchRanking, statements: Statements): void {
  statements.run('DELETE FROM ranked');
  switch (match.kind) {
    case 'candidates': {
      const clauses = matchClauses(match.requirements).map(({ tokens, weight }) => [weight, tokens]);
      const earned = readEarned(sql(candidateEntries, JSON.stringify(clauses)), statements);
      const found = earned.filter(([, score]) => score >= match.threshold);
      statements.run(insertScores, JSON.stringify(found));
      return;
    }
    case 'postings': {
      const earned = readEarned(sql(postingEntries, JSON.stringify(match.tokens)), statements);
      statements.run(insertShares, JSON.stringify(earned), match.minScore);
    }
  }
}

function readEarned(lists: Sql, statements: Statements): readonly (readonly [row: number, earned: number])[] {
  // The statement gives lists of numbers, see below.
  return sumEntries(statements.all(lists).map(({ entries }) => JSON.parse(String(entries)) as number[]));
}

/** Entries as `sumEntries` takes them: a list for each token asked for. */
const candidateEntries = `
SELECT json_group_array((row * 4096 + clause.key) * 4096 + (clause.value ->> 0)) AS entries
FROM json_each(?) AS clause
CROSS JOIN json_each(clause.value, '$[1]') AS asked
CROSS JOIN value ON value.field = 'token' AND value.text = asked.value
CROSS JOIN candidate_token ON candidate_token.token = value.number
GROUP BY clause.key, asked.key`;

/** The same for each token that is held. */
const postingEntries = `
SELECT json_group_array((row * 4096 + part) * 4096 + half) AS entries
FROM json_each(?) AS held
CROSS JOIN value ON value.field = 'token' AND value.text = held.value
CROSS JOIN posting_token ON posting_token.token = value.number
GROUP BY held.key`;

const insertScores =
  'INSERT INTO ranked (row, score) SELECT value ->> 0, value ->> 1 FROM json_each(?) AS earned';

const insertShares = `
INSERT INTO ranked (row, score)
SELECT row, share FROM (
  SELECT row, (value ->> 1) / weight AS share FROM json_each(?) AS earned
  CROSS JOIN matched ON matched.row = value ->> 0
) WHERE share >= ?`;
