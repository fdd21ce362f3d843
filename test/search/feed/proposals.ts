import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { coverPosting } from '../../../src/domain/match/cover-posting.js';
import { candidateTokens, postingTokens } from '../../../src/domain/match/tokens.js';
import type { Filter } from '../../../src/search/filter.js';
import { filteredDocument, meetsFilter } from '../../../src/search/meets-filter.js';
import type { StoredCandidate, StoredPosting } from '../../../src/search/result.js';
import type { StoredWatch, WatchedSide, WatchStore } from '../../../src/search/watch-store.js';
import { createRecogniser } from '../../../src/skills/create-recogniser.js';
import { arbitraryCondition } from '../../support/arbitrary-condition.js';
import { arbitraryCandidateValues, arbitraryPostingValues } from '../../support/arbitrary-filter.js';
import { arbitraryCandidate, arbitraryPosting } from '../../support/arbitrary-match.js';
import { buildCandidate } from '../../support/build-candidate.js';
import { buildCandidateSkill } from '../../support/build-candidate-skill.js';
import { buildPosting } from '../../support/build-posting.js';
import { buildRequirement } from '../../support/build-requirement.js';
import { buildStoredWatch, buildWatch } from '../../support/build-watch.js';
import type { EngineOf } from '../contract/documents.js';
import { taxonomy } from '../contract/match-queries.js';

type Stored = StoredPosting | StoredCandidate;
type Made = readonly [watch: StoredWatch, side: WatchedSide | null];

const asPosting = (...values: Parameters<typeof buildPosting>): StoredPosting => ({
  kind: 'posting',
  document: buildPosting(...values),
  version: '1',
});
const asCandidate = (...values: Parameters<typeof buildCandidate>): StoredCandidate => ({
  kind: 'candidate',
  document: buildCandidate(...values),
  version: '1',
});

const searching = (name: string, of: Stored['kind'], condition: Filter): Made => {
  const kind = of === 'posting' ? 'POSTING_SEARCH' : 'CANDIDATE_SEARCH';
  return [buildStoredWatch(buildWatch(name, { target: { kind, filter: {} } }), { condition }), null];
};

const matching = (name: string, stored: Stored, minScore: number): Made => {
  const target =
    stored.kind === 'posting'
      ? ({ kind: 'POSTING', posting: stored.document.id, minScore } as const)
      : ({ kind: 'CANDIDATE', candidate: stored.document.id, minScore } as const);
  return [buildStoredWatch(buildWatch(name, { target })), sideOf(stored)];
};

const sideOf = (stored: Stored): WatchedSide =>
  stored.kind === 'posting'
    ? { kind: 'posting', requirements: postingTokens(stored.document, taxonomy) }
    : { kind: 'candidate', tokens: candidateTokens(stored.document, taxonomy) };

/** Makes the watches, does the work, and deletes them whatever came of it. */
async function having<T>(store: WatchStore, made: readonly Made[], work: () => Promise<T>): Promise<T> {
  await Promise.all(made.map(([watch, side]) => store.create(watch, side)));
  try {
    return await work();
  } finally {
    await Promise.all(made.map(([{ watch }]) => store.delete(watch.id)));
  }
}

/** The watches proposed for each document; a watch that is proposed twice for the same shows twice. */
async function propose(
  store: WatchStore,
  documents: readonly Stored[],
): Promise<readonly (readonly StoredWatch[])[]> {
  const proposed: StoredWatch[][] = documents.map(() => []);
  for await (const { nth, watches } of store.propose(documents)) proposed[nth]?.push(...watches);
  return proposed;
}

const namesOf = (watches: readonly StoredWatch[] | undefined) =>
  (watches ?? []).map(({ watch }) => watch.id.slice('watch:'.length)).toSorted();

const terms = (field: Extract<Filter, { kind: 'terms' }>['field'], ...values: string[]): Filter => ({
  kind: 'terms',
  field,
  values,
});
const all = (...of: Filter[]): Filter => ({ kind: 'all', of });
const any = (...of: Filter[]): Filter => ({ kind: 'any', of });

/** Each draw holds thousands of pairs of a watch and a document. */
const draws = 3;
const recogniser = createRecogniser(taxonomy);
const many = <T>(of: fc.Arbitrary<T>, length: number) =>
  fc.array(of, { minLength: length, maxLength: length, size: 'max' });

/** Watches are proposed to every document that they may find, and to few others. */
export function describeProposals(engine: EngineOf): void {
  const store = () => engine().feed.watches;
  const proposedOf = async (made: readonly Made[], documents: readonly Stored[]) =>
    having(store(), made, async () => (await propose(store(), documents)).map(namesOf));

  it('leave out no search watch whose condition the document meets', async () => {
    const drawn = fc.record({
      postings: many(arbitraryPostingValues(recogniser), 30),
      candidates: many(arbitraryCandidateValues(recogniser), 30),
      conditions: many(arbitraryCondition, 80),
    });
    let seen = 0;
    await fc.assert(
      fc.asyncProperty(drawn, async ({ postings, candidates, conditions }) => {
        const documents: readonly Stored[] = [
          ...postings.map((values, n) => asPosting(`drawn-${String(n)}`, values)),
          ...candidates.map((values, n) => asCandidate(`drawn-${String(n)}`, values)),
        ];
        const made = conditions.flatMap((condition, n) =>
          (['posting', 'candidate'] as const).map((kind) =>
            searching(`${kind}-${String(n)}`, kind, condition),
          ),
        );
        const proposed = await proposedOf(made, documents);
        documents.forEach((stored, nth) => {
          const document = filteredDocument(stored, taxonomy);
          const met = conditions.flatMap((condition, n) =>
            meetsFilter(condition, document) === false ? [] : [`${stored.kind}-${String(n)}`],
          );
          expect(proposed[nth]).toEqual(expect.arrayContaining(met));
          seen += met.length;
        });
      }),
      { numRuns: draws, endOnFailure: true },
    );
    expect(seen).toBeGreaterThan(1_000);
  }, 120_000);

  it('leave out no match watch whose least score is reached, either way', async () => {
    const drawn = fc.record({
      postings: many(arbitraryPosting(taxonomy), 30),
      candidates: many(arbitraryCandidate(taxonomy), 30),
      minScore: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    await fc.assert(
      fc.asyncProperty(drawn, async ({ postings, candidates, minScore }) => {
        const asked = postings.map(({ requirements }, n) =>
          asPosting(`drawn-${String(n)}`, { requirements }),
        );
        const held = candidates.map((values, n) => asCandidate(`drawn-${String(n)}`, values));
        const minScores = [0, 0.5, 0.6, 0.8, 1, minScore];
        const name = (kind: string, n: number, nth: number) => `${kind}-${String(n)}-${String(nth)}`;
        const made = minScores.flatMap((least, nth) => [
          ...asked.map((stored, n) => matching(name('posting', n, nth), stored, least)),
          ...held.map((stored, n) => matching(name('candidate', n, nth), stored, least)),
        ]);
        const proposed = await proposedOf(made, [...held, ...asked]);
        const lacking = asked.flatMap((posting, p) =>
          held.flatMap((candidate, c) => {
            const { score } = coverPosting(posting.document, candidate.document, taxonomy);
            return minScores.flatMap((least, nth) => {
              if (score === 0 || score < least) return [];
              const ways = [
                { name: name('posting', p, nth), to: c },
                { name: name('candidate', c, nth), to: held.length + p },
              ];
              return ways.filter((way) => !proposed[way.to]?.includes(way.name));
            });
          }),
        );
        expect(lacking).toEqual([]);
      }),
      { numRuns: draws, endOnFailure: true },
    );
  }, 120_000);

  it('leave out search watches that need what the document has not', async () => {
    const java = terms('skills', 'skill:java');
    const { id } = buildPosting('drawn-0');
    const made = [
      searching('everything', 'posting', all()),
      searching('of candidates', 'candidate', all()),
      searching('acme', 'posting', terms('company', 'Acme')),
      searching('initech', 'posting', terms('company', 'Initech')),
      searching('either', 'posting', any(terms('company', 'Acme'), terms('company', 'Initech'))),
      searching('neither', 'posting', any(terms('company', 'A'), terms('company', 'B'))),
      searching('acme with java', 'posting', all(terms('company', 'Acme'), java)),
      searching('acme with go', 'posting', all(terms('company', 'Acme'), terms('skills', 'skill:go'))),
      searching('java required', 'posting', { kind: 'requirement', of: all(java, terms('kind', 'SKILL')) }),
      searching('go required', 'posting', { kind: 'requirement', of: terms('skills', 'skill:go') }),
      searching('its own', 'posting', { kind: 'requirement', of: terms('postingId', id) }),
      searching('enough years', 'posting', { kind: 'range', field: 'minYearsExperience', gte: 3 }),
      searching('too many years', 'posting', { kind: 'range', field: 'minYearsExperience', gt: 3.5 }),
      searching('nothing', 'posting', terms('company')),
    ];
    const posting = asPosting('drawn-0', {
      company: 'Acme',
      minYearsExperience: 3,
      requirements: [buildRequirement(['skill:java'])],
    });
    expect(await proposedOf(made, [posting, asCandidate('drawn-0')])).toEqual([
      ['acme', 'acme with java', 'either', 'enough years', 'everything', 'its own', 'java required'],
      ['of candidates'],
    ]);
  });

  it('leave out match watches whose least score is missed, and closed postings', async () => {
    const asked = ['skill:java', 'skill:python'] as const;
    const requirements = asked.map((skill) => buildRequirement([skill]));
    const skills = [buildCandidateSkill('skill:java', 2)];
    const half = asCandidate('half', { skills });
    const posting = asPosting('asks', { requirements });
    const closed = asPosting('closed', { requirements, status: 'CLOSED' });
    const made = [
      matching('posting reached', posting, 0.5),
      matching('posting missed', posting, 0.51),
      matching('candidate reached', half, 0.5),
      matching('candidate missed', half, 0.51),
    ];
    expect(await proposedOf(made, [half, posting, closed, asCandidate('nobody')])).toEqual([
      ['posting reached'],
      ['candidate reached'],
      [],
      [],
    ]);
  });

  it('follow the side and the least score of match watches', async () => {
    const skills = [buildCandidateSkill('skill:java', 2)];
    const candidate = asCandidate('c', { skills });
    const posting = asPosting('p', {
      requirements: [buildRequirement(['skill:python']), buildRequirement(['skill:java'])],
    });
    const { id } = posting.document;
    const made = [matching('lower', posting, 0.6), matching('higher', posting, 0.9)];
    await having(store(), made, async () => {
      const proposed = async () => (await propose(store(), [candidate])).map(namesOf);
      expect(await proposed()).toEqual([[]]);
      await store().update('watch:lower', { minScore: 0.5 });
      expect(await proposed()).toEqual([['lower']]);
      const java = asPosting('p', { requirements: [buildRequirement(['skill:java'])] });
      await store().setSide(id, sideOf(java));
      expect(await proposed()).toEqual([['higher', 'lower']]);
      await store().setSide(id, null);
      expect(await proposed()).toEqual([[]]);
      await store().update('watch:lower', { minScore: 0 });
      expect(await proposed()).toEqual([[]]);
      await store().setSide(id, sideOf(posting));
      expect(await proposed()).toEqual([['lower']]);
    });
  });

  it('count watches that are not ready, and give each as it is stored now', async () => {
    const [[watch, side]] = [searching('unready', 'posting', all())] as const;
    const unready = { ...watch, ready: false };
    await having(store(), [[unready, side]], async () => {
      expect(await propose(store(), [asPosting('p')])).toEqual([[unready]]);
      await store().update(watch.watch.id, { name: 'Ready', ready: true });
      expect(await propose(store(), [asPosting('p')])).toEqual([
        [{ ...watch, watch: { ...watch.watch, name: 'Ready' } }],
      ]);
    });
  });

  it('come in portions where they are many, each watch once for each document', async () => {
    const made = Array.from({ length: 2_100 }, (_, n) => searching(`many-${String(n)}`, 'posting', all()));
    const proposed = await proposedOf(made, [asPosting('p'), asCandidate('c'), asPosting('q')]);
    const names = made.map(([{ watch }]) => watch.id.slice('watch:'.length)).toSorted();
    expect(proposed).toEqual([names, [], names]);
    expect(await propose(store(), [asPosting('p')])).toEqual([[]]);
  }, 120_000);
}
