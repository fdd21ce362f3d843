import { postingTokens, totalWeight } from '../../../domain/match/tokens.js';
import type { SkillLookup } from '../../../domain/skill-lookup.js';
import type { IndexFields } from '../../index-fields.js';
import { matchClauses } from '../../match-clauses.js';
import type { NeededRange } from '../../necessary-conditions.js';
import type { StoredCandidate, StoredPosting } from '../../result.js';
import { sql, type Sql } from '../sql.js';
import type { Row, Statements } from '../statements.js';
import { sumEntries } from '../sum-entries.js';
import { fieldsOf, givesAnswer, heldTokens } from './need-tokens.js';

/** The rows of the watches that the document may be a finding of, by counting what it has of what they need. */
export function proposeWatches(
  stored: StoredPosting | StoredCandidate,
  statements: Statements,
  lookup: SkillLookup,
): readonly number[] {
  const fields = fieldsOf(stored, lookup);
  const held = readEarned(sql(heldEntries, JSON.stringify(heldTokens(stored, fields, lookup))), statements);
  const needing = statements
    .all(sql(reached, JSON.stringify(held)))
    .filter(({ ranges }) => isWithin(fields, ranges));
  return [...needing, ...answering(stored, statements, lookup)].map(({ row }) => Number(row));
}

/** The candidate watches that the posting may be a finding of: an open one alone. */
function answering(
  stored: StoredPosting | StoredCandidate,
  statements: Statements,
  lookup: SkillLookup,
): readonly Row[] {
  if (stored.kind === 'candidate' || stored.document.status !== 'OPEN') return [];
  const requirements = postingTokens(stored.document, lookup);
  const clauses = matchClauses(requirements).map(({ tokens, weight }) => [weight, tokens.map(givesAnswer)]);
  const earned = readEarned(sql(answerEntries, JSON.stringify(clauses)), statements);
  return statements.all(sql(answered, JSON.stringify(earned), totalWeight(requirements)));
}

function readEarned(lists: Sql, statements: Statements): readonly (readonly [row: number, earned: number])[] {
  // The statement gives lists of numbers, see below.
  return sumEntries(statements.all(lists).map(({ entries }) => JSON.parse(String(entries)) as number[]));
}

/** Entries as `sumEntries` takes them: a list for each token that the document holds. */
const heldEntries = `
SELECT json_group_array((watch * 4096 + part) * 4096 + weight) AS entries
FROM json_each(?) AS held
CROSS JOIN watch_need ON watch_need.token = held.value
GROUP BY held.key`;

/** The same for each token that the posting asks for, in its own clauses. */
const answerEntries = `
SELECT json_group_array((watch * 4096 + clause.key) * 4096 + (clause.value ->> 0)) AS entries
FROM json_each(?) AS clause
CROSS JOIN json_each(clause.value, '$[1]') AS asked
CROSS JOIN watch_need ON watch_need.token = asked.value
GROUP BY clause.key, asked.key`;

const reached = `
SELECT row, ranges FROM json_each(?) AS earned CROSS JOIN watch ON watch.row = earned.value ->> 0
WHERE (earned.value ->> 1) / total >= min_score`;

const answered = `
SELECT row FROM json_each(?1) AS earned CROSS JOIN watch ON watch.row = earned.value ->> 0
WHERE (earned.value ->> 1) / CAST(?2 AS REAL) >= min_score`;

function isWithin({ numbers }: IndexFields, ranges: Row[string] | undefined): boolean {
  if (ranges === '[]') return true;
  // The table holds only what `writeNeeds` put there.
  return (JSON.parse(String(ranges)) as readonly NeededRange[]).every(({ field, min, max }) => {
    const number = numbers[field] ?? null;
    return number !== null && (min === null || number >= min) && (max === null || number <= max);
  });
}
