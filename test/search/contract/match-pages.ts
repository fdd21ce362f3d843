import { expect, it } from '@jest/globals';
import type { Position } from '../../../src/search/query.js';
import { buildCandidate } from '../../support/build-candidate.js';
import { buildCandidateSkill as knows } from '../../support/build-candidate-skill.js';
import { buildPosting } from '../../support/build-posting.js';
import { buildRequirement } from '../../support/build-requirement.js';
import { nameOf, scopeOf, search, store, type EngineOf } from './documents.js';
import { candidatesFor, postingsFor } from './match-queries.js';
import { readPages } from './read-pages.js';

const many = (length: number) => Array.from({ length }, (_, n) => n);
const python = buildRequirement(['skill:python']);

/** Rankings by coverage as they are paged through, and in other orders. */
export function describeMatchPages(engine: EngineOf): void {
  it.each([true, false])(
    'come in equal pages forward and backward, ties by id; snapshot: %s',
    async (resumable) => {
      const skills = ['skill:python', 'skill:go', 'skill:rust'] as const;
      const asked = buildPosting('tied', { requirements: skills.map((skill) => buildRequirement([skill])) });
      const pythonist = buildCandidate('tied-pythonist', { skills: [knows('skill:python')] });
      const tied = many(25).map((n) =>
        buildCandidate(`tied-${String(n)}`, { skills: skills.slice(n % 3).map((skill) => knows(skill)) }),
      );
      const asking = many(25).map((n) =>
        buildPosting(`asking-${String(n)}`, {
          requirements: [python, ...many(n % 3).map(() => buildRequirement(['skill:cobol']))],
        }),
      );
      await store(engine(), [asked, ...tied, ...asking]);
      const inOrder = (documents: readonly { id: string; source: { externalId: string } }[]) =>
        documents
          .map(({ id, source }, n) => ({ id, name: source.externalId, rank: n % 3 }))
          .toSorted((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))
          .map(({ name }) => name);
      const cases = [
        [candidatesFor(asked, 0, { filter: scopeOf(tied) }), inOrder(tied)],
        [postingsFor(pythonist, 0, { filter: scopeOf(asking) }), inOrder(asking)],
      ] as const;
      for (const [query, expected] of cases) {
        const forward = await readPages(engine(), query, { direction: 'forward', resumable });
        expect(forward.flat()).toEqual(expected);
        expect(forward.map((page) => page.length)).toEqual([7, 7, 7, 4]);
        expect(
          (await readPages(engine(), query, { direction: 'backward', resumable })).toReversed().flat(),
        ).toEqual(expected);
      }
    },
  );

  it('are sorted by what is asked for, page by page, and keep their scores', async () => {
    const posting = buildPosting('match-sorted', { requirements: [python, buildRequirement(['skill:go'])] });
    const updated = (day: number) => ({ updatedAt: `2026-01-0${String(day)}T00:00:00.000Z` });
    const found = [
      buildCandidate('match-newest', { skills: [knows('skill:go')], ...updated(3) }),
      buildCandidate('match-best', { skills: [knows('skill:go'), knows('skill:python')], ...updated(2) }),
      buildCandidate('match-oldest', { skills: [knows('skill:python')], ...updated(1) }),
    ];
    await store(engine(), found);
    const sorted = {
      filter: scopeOf(found),
      sort: { by: 'updatedAt', direction: 'desc' },
    } as const;
    const page = (size: number, from: Position | null) =>
      search(
        engine(),
        candidatesFor(posting, 0, { ...sorted, page: { size, direction: 'forward', from, resumable: true } }),
      );
    const first = await page(2, null);
    const second = await page(2, first.hits[1]?.position ?? null);
    const scores = [...first.hits, ...second.hits].map(({ stored, score }) => [nameOf(stored), score]);
    expect(scores).toEqual([
      ['match-newest', 4],
      ['match-best', 8],
      ['match-oldest', 4],
    ]);
  });
}
