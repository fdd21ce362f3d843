import { matchClauses } from '../match-clauses.js';
import type { MatchRanking } from '../query.js';
import { sql, type Sql } from './sql.js';

/** Gives `row` and `score` of every document that the ranking finds, as the port promises them. */
export function compileMatch(match: MatchRanking): Sql {
  switch (match.kind) {
    case 'candidates': {
      const clauses = matchClauses(match.requirements).map(({ tokens, weight }) => [weight, tokens]);
      return sql(rankCandidates, JSON.stringify(clauses), match.threshold);
    }
    case 'postings':
      return sql(rankPostings, JSON.stringify(match.tokens), match.minScore);
  }
}

const rankCandidates = `
WITH asked AS MATERIALIZED (
  SELECT clause.key AS clause, clause.value ->> 0 AS weight, value.number AS token,
    json_array_length(clause.value, '$[1]') AS alternatives
  FROM json_each(?) AS clause
  CROSS JOIN json_each(clause.value, '$[1]') AS asked
  CROSS JOIN value ON value.field = 'token' AND value.text = asked.value
)
SELECT row, sum(weight) AS score FROM (
  SELECT row, weight FROM asked CROSS JOIN candidate_token USING (token) WHERE alternatives = 1
  UNION ALL
  SELECT row, weight FROM (
    SELECT DISTINCT row, clause, weight FROM asked CROSS JOIN candidate_token USING (token) WHERE alternatives > 1
  )
) GROUP BY row HAVING sum(weight) >= ?`;

const rankPostings = `
SELECT row, earned / weight AS score FROM (
  SELECT row, sum(half) AS earned FROM (
    SELECT DISTINCT row, part, half
    FROM json_each(?) AS held
    CROSS JOIN value ON value.field = 'token' AND value.text = held.value
    CROSS JOIN posting_token ON posting_token.token = value.number
  ) GROUP BY row
) JOIN matched USING (row)
WHERE earned / weight >= ?`;
