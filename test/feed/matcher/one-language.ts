import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Candidate } from '../../../src/domain/candidate.js';
import { coverPosting } from '../../../src/domain/match/cover-posting.js';
import type { JobPosting } from '../../../src/domain/posting.js';
import type { Watch, WatchTarget } from '../../../src/domain/watch.js';
import { prepareTarget } from '../../../src/feed/watches/prepare-target.js';
import type { SearchEngine } from '../../../src/search/engine.js';
import type { SearchQuery } from '../../../src/search/query.js';
import {
  arbitraryCandidateFilter,
  arbitraryCandidateValues,
  arbitraryPostingFilter,
  arbitraryPostingValues,
} from '../../support/arbitrary-filter.js';
import { buildCandidate } from '../../support/build-candidate.js';
import { buildPosting } from '../../support/build-posting.js';
import { buildSearch } from '../../support/build-search.js';
import { storeDocuments } from '../../query/store-documents.js';
import { findingsOf, matchAll, openWatches, recogniser, searchContext, taxonomy } from './matching.js';

const rounds = 3;
/** Of each kind in each round. */
const filters = 90;
const documents = 24;

const list = <T>(of: fc.Arbitrary<T>, length: number) =>
  fc.array(of, { minLength: length, maxLength: length, size: 'max' });
const drawn = fc.record({
  postings: list(arbitraryPostingValues(recogniser), documents),
  candidates: list(arbitraryCandidateValues(recogniser), documents),
  postingFilters: list(arbitraryPostingFilter, filters),
  candidateFilters: list(arbitraryCandidateFilter, filters),
  minScores: list(fc.double({ min: 0, max: 1, noNaN: true }), documents),
});

interface Round {
  readonly postings: readonly JobPosting[];
  readonly candidates: readonly Candidate[];
  readonly targets: readonly WatchTarget[];
}

let made = 0;

/** New documents in every round: the tail of an engine is one for all. */
function buildRound(draw: typeof drawn extends fc.Arbitrary<infer T> ? T : never): Round {
  made += 1;
  const postings = draw.postings.map((values, nth) => buildPosting(`${made}-${nth}`, values));
  const candidates = draw.candidates.map((values, nth) => buildCandidate(`${made}-${nth}`, values));
  // Watched are those that are there before the watches: every other one.
  const minScore = (nth: number) => draw.minScores[nth] ?? 0;
  const targets: readonly WatchTarget[] = [
    ...draw.postingFilters.map((filter) => ({ kind: 'POSTING_SEARCH', filter }) as const),
    ...draw.candidateFilters.map((filter) => ({ kind: 'CANDIDATE_SEARCH', filter }) as const),
    ...early(postings).map(
      ({ id }, nth) => ({ kind: 'POSTING', posting: id, minScore: minScore(nth) }) as const,
    ),
    ...early(candidates).map(
      ({ id }, nth) => ({ kind: 'CANDIDATE', candidate: id, minScore: minScore(nth) }) as const,
    ),
  ];
  return { postings, candidates, targets };
}

const early = <T>(all: readonly T[]) => all.filter((_, nth) => nth % 2 === 0);
const late = <T>(all: readonly T[]) => all.filter((_, nth) => nth % 2 === 1);

/** What the watch must find: by the same search, or by the domain's score. */
async function expected(engine: SearchEngine, { target }: Watch, round: Round): Promise<readonly string[]> {
  const among = (of: SearchQuery['of'], ids: readonly string[]) =>
    buildSearch({ of, choices: [{ facet: 'round', filter: { kind: 'terms', field: 'id', values: ids } }] });
  const search = async (query: SearchQuery) =>
    (await engine.read([query]))[0].hits.map(({ stored }) => stored.document.id);
  const prepared = await prepareTarget(target, searchContext(engine));
  if (prepared.kind === 'search') {
    const ids = [...round.postings, ...round.candidates].map(({ id }) => id);
    return search({ ...among(prepared.of, ids), filter: prepared.condition });
  }
  const pairs = round.postings.flatMap((posting) =>
    round.candidates.map((candidate) => ({ posting, candidate })),
  );
  return pairs.flatMap(({ posting, candidate }) => {
    const { score } = coverPosting(posting, candidate, taxonomy);
    if (posting.status === 'CLOSED' || score === 0 || score < prepared.minScore) return [];
    if (posting.id === prepared.side) return [candidate.id];
    return candidate.id === prepared.side ? [posting.id] : [];
  });
}

/** Watches and searches are one language, whether a document was there before the watch or came after. */
export function describeOneLanguage(name: string, createEngine: () => Promise<SearchEngine>): void {
  describe(`watches on ${name}`, () => {
    let engine: SearchEngine;
    beforeAll(async () => {
      engine = await createEngine();
    });
    afterAll(() => engine.close());

    it('find exactly what the same search finds, or whose score reaches theirs', async () => {
      const watches = openWatches(engine);
      let found = 0;
      await fc.assert(
        fc.asyncProperty(drawn, async (draw) => {
          const round = buildRound(draw);
          await storeDocuments(engine, early(round.postings), early(round.candidates));
          const watching = await Promise.all(
            round.targets.map((target) => watches.create('local', { name: null, target, backfill: true })),
          );
          await storeDocuments(engine, late(round.postings), late(round.candidates));
          await matchAll(engine);
          const ids = new Set<string>([...round.postings, ...round.candidates].map(({ id }) => id));
          await Promise.all(
            watching.map(async (watch) => {
              const all = await findingsOf(engine, watch.id);
              const told = all.map(({ document }) => document).filter((id) => ids.has(id));
              const wanted = await expected(engine, watch, round);
              const { target } = watch;
              expect({ target, told: told.toSorted() }).toEqual({ target, told: wanted.toSorted() });
              found += told.length;
              await watches.delete('local', watch.id);
            }),
          );
        }),
        { numRuns: rounds, endOnFailure: true },
      );
      expect(found).toBeGreaterThan(rounds * filters);
    }, 300_000);
  });
}
