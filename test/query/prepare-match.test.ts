import { describe, expect, it } from '@jest/globals';
import type { CandidateFilter } from '../../src/query/filter-input.js';
import { encodeCursor } from '../../src/query/cursor.js';
import type { MatchArguments } from '../../src/query/prepare-match.js';
import { prepareCandidateMatch, preparePostingMatch } from '../../src/query/prepare-match.js';
import { buildSearchQuery } from '../../src/query/prepare-search.js';
import type { SearchContext } from '../../src/query/resolve-filter.js';
import { buildCandidate } from '../support/build-candidate.js';
import { buildPosting } from '../support/build-posting.js';
import { buildRequirement } from '../support/build-requirement.js';
import { recogniser, resolved, taxonomy } from './build-context.js';

const context: SearchContext = {
  taxonomy,
  recogniser,
  resolveSkills: (names) => Promise.resolve(resolved(...names)),
};
const posting = buildPosting('posting', {
  requirements: [
    buildRequirement(['skill:python', 'skill:java'], { minYears: 3, openEnded: true }),
    buildRequirement(['skill:kafka'], { importance: 'PREFERRED' }),
    buildRequirement([], { kind: 'LANGUAGE' }),
  ],
});
const candidate = buildCandidate('candidate', {
  skills: [{ skill: 'skill:kafka', years: 1, lastUsed: null, evidence: null }],
});

const candidatesFor = (args: MatchArguments<'candidate'>) => prepareCandidateMatch(posting, args, context);
const postingsFor = (args: MatchArguments<'posting'>) => preparePostingMatch(candidate, args, context);

describe('the candidates of a posting', () => {
  it('are ranked by what each requirement that counts is answered by', async () => {
    expect((await candidatesFor({})).match).toEqual({
      kind: 'candidates',
      requirements: [
        {
          full: ['skill:python>=3', 'skill:java>=3'],
          partial: ['skill:python>=0', 'skill:java>=0', 'category:Language'],
          half: 2,
        },
        { full: ['skill:kafka>=0'], partial: ['skill:kafka>=0'], half: 1 },
      ],
      threshold: 1,
    });
  });

  it.each([
    [null, 1],
    [0, 1],
    [1 / 6, 1],
    [0.5, 3],
    [4 / 6, 4],
    [0.8, 5],
    [1, 6],
  ])('of minScore %s earn at least %s of 6', async (minScore, threshold) => {
    expect((await candidatesFor({ minScore })).match).toMatchObject({ threshold });
  });

  it('are those whom the filter finds', async () => {
    const filter: CandidateFilter = { country: ['DE'], skills: { allOf: ['k8s'] } };
    const { filter: compiled } = await candidatesFor({ filter });
    expect(compiled.filter).toEqual({ kind: 'terms', field: 'skills', values: ['skill:kubernetes'] });
    expect(compiled.choices).toMatchObject([{ facet: 'COUNTRY' }]);
  });
});

describe('the postings of a candidate', () => {
  it('are ranked by what the candidate can answer, and open', async () => {
    const search = await postingsFor({ minScore: 0.8, filter: { status: ['CLOSED'] } });
    const wants = { hits: true, resumable: false, total: true, facets: [], statistics: [] };
    expect(buildSearchQuery(search, wants)).toMatchObject({
      of: 'posting',
      text: null,
      match: {
        kind: 'postings',
        tokens: ['skill:kafka>=0', 'skill:kafka>=1', 'category:Technology'],
        minScore: 0.8,
      },
      sort: { by: 'relevance', direction: 'desc' },
      filter: {
        kind: 'all',
        of: [
          { kind: 'terms', field: 'status', values: ['OPEN'] },
          { kind: 'terms', field: 'status', values: ['CLOSED'] },
        ],
      },
    });
  });
});

describe('the arguments of matches', () => {
  it.each([-0.1, 1.01, Number.NaN, Number.POSITIVE_INFINITY])('refuse a minScore of %s', async (minScore) => {
    const expected = { code: 'BAD_USER_INPUT', message: expect.stringContaining('between 0 and 1') };
    await expect(candidatesFor({ minScore })).rejects.toMatchObject(expected);
    await expect(postingsFor({ minScore })).rejects.toMatchObject(expected);
  });

  it('refuse pages beyond 100 and names that are no skills', async () => {
    await expect(candidatesFor({ first: 101 })).rejects.toMatchObject({ code: 'PAGE_TOO_LARGE' });
    await expect(candidatesFor({ filter: { skills: { anyOf: ['Blarg'] } } })).rejects.toMatchObject({
      code: 'UNKNOWN_SKILL',
    });
  });

  it('take a cursor of the same matches alone', async () => {
    const { fingerprint } = await candidatesFor({ minScore: 0.5 });
    const after = encodeCursor({ values: [3, 'candidate:x'], snapshot: null }, fingerprint);
    const { page } = await candidatesFor({ minScore: 0.5, after });
    expect(page.page).toMatchObject({ size: 20, from: { values: [3, 'candidate:x'] } });

    const other = buildPosting('other', { requirements: posting.requirements });
    const foreign = { code: 'CURSOR_INVALID' };
    await expect(candidatesFor({ minScore: 0.6, after })).rejects.toMatchObject(foreign);
    await expect(candidatesFor({ minScore: 0.5, filter: { city: ['Bonn'] }, after })).rejects.toMatchObject(
      foreign,
    );
    await expect(prepareCandidateMatch(other, { minScore: 0.5, after }, context)).rejects.toMatchObject(
      foreign,
    );
    await expect(postingsFor({ minScore: 0.5, after })).rejects.toMatchObject(foreign);
  });
});
