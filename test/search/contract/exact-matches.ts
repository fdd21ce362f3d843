import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Candidate } from '../../../src/domain/candidate.js';
import { coverPosting } from '../../../src/domain/match/cover-posting.js';
import { postingTokens, totalWeight } from '../../../src/domain/match/tokens.js';
import type { JobPosting } from '../../../src/domain/posting.js';
import type { SearchEngine } from '../../../src/search/engine.js';
import type { SearchResult } from '../../../src/search/result.js';
import { arbitraryCandidate, arbitraryPosting } from '../../support/arbitrary-match.js';
import { buildCandidate } from '../../support/build-candidate.js';
import { buildPosting } from '../../support/build-posting.js';
import { scopeOf, store, type EngineOf } from './documents.js';
import { candidatesFor, postingsFor, taxonomy } from './match-queries.js';

/** Each draw gives 2,000 pairs, each looked at both ways and for every one of some least scores. */
const draws = 2;
const drawn = fc.record({
  postings: fc.array(arbitraryPosting(taxonomy), { minLength: 40, maxLength: 40, size: 'max' }),
  candidates: fc.array(arbitraryCandidate(taxonomy), { minLength: 50, maxLength: 50, size: 'max' }),
  minScores: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 2 }),
});

interface Side<D> {
  readonly document: D;
  readonly score: number;
}

/** Who is found, by the arithmetic of the domain: the best first, ties by id. */
function expected<D extends { readonly id: string }>(sides: readonly Side<D>[], minScore: number) {
  const found = sides.filter(({ score }) => score > 0 && score >= minScore);
  return found
    .toSorted((a, b) => b.score - a.score || (a.document.id < b.document.id ? -1 : 1))
    .map(({ document, score }) => [document.id, Math.fround(score)] as const);
}

/** Single precision tells all shares apart. */
const found = (result: SearchResult, total: number) =>
  result.hits.map(({ stored, score }) => [stored.document.id, Math.fround((score ?? 0) / total)] as const);

async function compare(
  engine: SearchEngine,
  postings: readonly JobPosting[],
  candidates: readonly Candidate[],
  minScores: readonly number[],
): Promise<void> {
  await store(engine, [...postings, ...candidates]);
  const score = (posting: JobPosting, candidate: Candidate) =>
    coverPosting(posting, candidate, taxonomy).score;
  const beside = { filter: scopeOf([...postings, ...candidates]) };
  const cases = [
    ...postings.map((posting) => ({
      of: `candidates for ${posting.id}`,
      sides: candidates.map((document) => ({ document, score: score(posting, document) })),
      total: totalWeight(postingTokens(posting, taxonomy)),
      query: (minScore: number) => candidatesFor(posting, minScore, beside),
    })),
    ...candidates.map((candidate) => ({
      of: `postings for ${candidate.id}`,
      sides: postings.map((document) => ({ document, score: score(document, candidate) })),
      total: 1,
      query: (minScore: number) => postingsFor(candidate, minScore, beside),
    })),
  ].flatMap((one) => minScores.map((minScore) => ({ ...one, minScore })));
  const results = await engine.read(cases.map(({ query, minScore }) => query(minScore)));
  cases.forEach(({ of, sides, total, minScore }, place) => {
    const result = results[place];
    if (result === undefined) throw new Error('Expected a result for every query.');
    const wanted = expected<{ readonly id: string }>(sides, minScore);
    expect({ of, minScore, hits: found(result, total), total: result.total?.value }).toEqual({
      of,
      minScore,
      hits: wanted,
      total: wanted.length,
    });
  });
}

/** Scores, order and totals of thousands of pairs, in both directions, against the arithmetic of the domain. */
export function describeExactMatches(engine: EngineOf): void {
  it('are those of the arithmetic of the domain, for any postings, candidates and least scores', async () => {
    let draw = 0;
    await fc.assert(
      fc.asyncProperty(drawn, async ({ postings, candidates, minScores }) => {
        draw += 1;
        const name = (n: number) => `drawn-${String(draw)}-${String(n)}`;
        await compare(
          engine(),
          postings.map(({ requirements }, n) => buildPosting(name(n), { requirements })),
          candidates.map((candidate, n) => buildCandidate(name(n), { ...candidate })),
          [0, 0.5, 0.8, 1, ...minScores],
        );
      }),
      { numRuns: draws, endOnFailure: true },
    );
  }, 60_000);
}
