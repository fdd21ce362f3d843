import { beforeAll, describe, expect, it } from '@jest/globals';
import type { SkillId } from '../../../src/domain/skill.js';
import type { SearchEngine } from '../../../src/search/engine.js';
import type { SearchQuery } from '../../../src/search/query.js';
import { buildCandidate } from '../../support/build-candidate.js';
import { buildCandidateSkill as knows } from '../../support/build-candidate-skill.js';
import { buildPosting } from '../../support/build-posting.js';
import { buildRequirement } from '../../support/build-requirement.js';
import { buildTermsFacet } from '../../support/build-terms-facet.js';
import { nameOf, namesOf, read, scopeOf, search, store, type EngineOf } from './documents.js';
import { candidatesFor, postingsFor } from './match-queries.js';

const many = (length: number) => Array.from({ length }, (_, n) => n);
const numbered = (n: number): SkillId => `skill:unlisted:Numbered ${String(n)}`;
const sixty = many(60).map(numbered);

const fourSkills = ['skill:python', 'skill:go', 'skill:rust', 'skill:kotlin'] as const;
const python = buildRequirement(['skill:python']);
const postings = {
  alternatives: buildPosting('match-alternatives', {
    requirements: [buildRequirement(['skill:python', 'skill:java']), buildRequirement(['skill:go'])],
  }),
  java: buildPosting('match-java', { requirements: [buildRequirement(['skill:java'], { minYears: 3 })] }),
  open: buildPosting('match-open', {
    requirements: [buildRequirement(['skill:python', 'skill:go'], { openEnded: true })],
  }),
  overall: buildPosting('match-overall', {
    requirements: [
      buildRequirement([], { kind: 'EXPERIENCE', minYears: 4.5 }),
      buildRequirement([], { kind: 'EDUCATION', education: 'BACHELOR', importance: 'PREFERRED' }),
      buildRequirement([], { kind: 'LANGUAGE' }),
    ],
  }),
  five: buildPosting('match-five', {
    status: 'CLOSED',
    requirements: [...fourSkills, 'skill:kafka' as const].map((skill) => buildRequirement([skill])),
  }),
  sixty: buildPosting('match-sixty', { requirements: sixty.map((skill) => buildRequirement([skill])) }),
  nothing: buildPosting('match-nothing', { requirements: [buildRequirement([], { kind: 'OTHER' })] }),
};
const candidates = {
  both: buildCandidate('match-both', { skills: [knows('skill:python', 2), knows('skill:java', 5)] }),
  twice: buildCandidate('match-twice', { skills: [knows('skill:python', 1), knows('skill:python', 6)] }),
  spring: buildCandidate('match-spring', { skills: [knows('skill:spring-boot', 3)] }),
  beginner: buildCandidate('match-beginner', { skills: [knows('skill:java', 2)] }),
  rust: buildCandidate('match-rust', { skills: [knows('skill:rust', 9)] }),
  four: buildCandidate('match-four', {
    skills: fourSkills.map((skill) => knows(skill)),
  }),
  master: buildCandidate('match-master', { yearsOfExperience: 5.5, education: 'MASTER' }),
  graduate: buildCandidate('match-graduate', { yearsOfExperience: 4.9, education: 'BACHELOR' }),
  numbered: buildCandidate('match-numbered', { skills: sixty.slice(0, 45).map((skill) => knows(skill)) }),
  stranger: buildCandidate('match-stranger'),
};
const own = scopeOf([...Object.values(postings), ...Object.values(candidates)]);

/** Who is found, with the score, best first. */
async function ranked(engine: SearchEngine, query: SearchQuery) {
  const result = await search(engine, { ...query, filter: { kind: 'all', of: [own, query.filter] } });
  expect(result.total?.value).toBe(result.hits.length);
  return result.hits.map((hit) => [nameOf(hit.stored).replace('match-', ''), hit.score] as const);
}

/** Rankings by coverage in both directions; what their scores are made of is told by the arithmetic of the domain. */
export function describeMatches(engine: EngineOf): void {
  beforeAll(async () => {
    await store(engine(), [...Object.values(postings), ...Object.values(candidates)]);
  });

  describe('of a posting', () => {
    const find = (name: keyof typeof postings, minScore = 0) =>
      ranked(engine(), candidatesFor(postings[name], minScore));

    it('count alternatives and skills that are listed twice once', async () => {
      const [best, ...others] = await find('alternatives');
      expect(best).toEqual(['four', 8]);
      expect(others.toSorted()).toEqual([
        ['beginner', 4],
        ['both', 4],
        ['spring', 4],
        ['twice', 4],
      ]);
    });

    it('take what a skill implies as known, and too few years as half', async () => {
      const found = await find('java');
      expect(found.slice(0, 2).toSorted()).toEqual([
        ['both', 4],
        ['spring', 4],
      ]);
      expect(found.slice(2)).toEqual([['beginner', 2]]);
    });

    it('give half for another skill of an open-ended category', async () => {
      expect(await find('open')).toContainEqual(['rust', 2]);
      expect(await find('open')).toContainEqual(['twice', 4]);
    });

    it('look at overall years and education', async () => {
      expect(await find('overall')).toEqual([
        ['master', 6],
        ['graduate', 2],
      ]);
    });

    it('work with 60 requirements', async () => {
      expect(await find('sixty')).toEqual([['numbered', 180]]);
    });

    it.each([
      [0.8, ['four']],
      [0.8000001, []],
      [0.2, ['four', 'both', 'rust', 'twice']],
    ] as const)('keep to those with at least %d of the weight', async (minScore, names) => {
      const found = (await find('five', minScore)).map(([name]) => name);
      expect(found.toSorted()).toEqual(names.toSorted());
    });

    it('without requirements that count are nobody', async () => {
      expect(await find('nothing')).toEqual([]);
    });

    it('lie under filters, and beside choices and facets', async () => {
      const among = ['skill:kotlin', 'skill:java'];
      const facet = buildTermsFacet({ field: 'skills', order: 'value', among });
      const choice = {
        facet: 'education',
        filter: { kind: 'terms', field: 'skills', values: ['skill:java'] },
      } as const;
      const result = await search(
        engine(),
        candidatesFor(postings.five, 0.2, { filter: own, choices: [choice], facets: [facet] }),
      );
      expect(namesOf(result)).toEqual(['match-both']);
      expect(result.total?.value).toBe(1);
      expect(result.facets).toMatchObject([{ buckets: [{ value: 'skill:java', count: 1 }], missing: 0 }]);
      const counted = candidatesFor(postings.five, 0.8, { filter: own, facets: [facet], page: null });
      expect(await search(engine(), counted)).toMatchObject({
        hits: [],
        total: { value: 1 },
        facets: [{ buckets: [{ value: 'skill:kotlin', count: 1 }] }],
      });
    });
  });

  describe('of a candidate', () => {
    const find = (name: keyof typeof candidates, minScore = 0, values: Partial<SearchQuery> = {}) =>
      ranked(engine(), postingsFor(candidates[name], minScore, values));

    it('are scored by the share of the weight', async () => {
      const found = await find('four');
      expect(found[0]?.[1]).toBe(1);
      expect(found.map(([name]) => name).toSorted()).toEqual(['alternatives', 'five', 'open']);
      expect(Math.fround(found[2]?.[1] ?? 0)).toBe(Math.fround(0.8));
    });

    it('take what a skill implies as known, and too few years as half', async () => {
      expect(await find('spring')).toEqual(expect.arrayContaining([['java', 1]]));
      expect(await find('beginner')).toEqual(expect.arrayContaining([['java', 0.5]]));
    });

    it('look at overall years and education', async () => {
      expect(await find('master')).toEqual([['overall', 1]]);
      const [[name, score] = ['', 0]] = await find('graduate');
      expect([name, Math.fround(score ?? 0)]).toEqual(['overall', Math.fround(1 / 3)]);
    });

    it('work with 60 requirements', async () => {
      expect(await find('numbered')).toEqual([['sixty', 0.75]]);
      expect(await find('numbered', 0.75)).toHaveLength(1);
      expect(await find('numbered', 0.7500001)).toEqual([]);
    });

    it('keep to those with at least so much of the weight', async () => {
      const names = async (minScore: number) => (await find('four', minScore)).map(([name]) => name);
      expect(await names(0.8)).toContain('five');
      expect(await names(0.8000001)).not.toContain('five');
      expect(await names(1)).toHaveLength(2);
    });

    it('lie under filters', async () => {
      const filter = { kind: 'terms', field: 'status', values: ['OPEN'] } as const;
      expect((await find('four', 0.8, { filter })).map(([name]) => name).toSorted()).toEqual([
        'alternatives',
        'open',
      ]);
    });

    it('are none for one who knows nothing', async () => {
      expect(await find('stranger')).toEqual([]);
    });
  });

  it('take 500 requirements, both ways', async () => {
    const skills = many(500).map((n): SkillId => `skill:unlisted:Vast ${String(n)}`);
    const requirements = skills.map((skill) => buildRequirement([skill], { minYears: 2 }));
    const vast = buildPosting('match-vast', { requirements });
    const expert = buildCandidate('match-expert', {
      skills: skills.slice(1).map((skill) => knows(skill, 2)),
    });
    await store(engine(), [vast, expert]);
    const filter = scopeOf([vast, expert]);
    const found = await search(engine(), candidatesFor(vast, 0.998, { filter }));
    expect(found.hits.map(({ score }) => score)).toEqual([1996]);
    const back = await search(engine(), postingsFor(expert, 0.998, { filter }));
    expect(back.hits.map(({ score }) => Math.fround(score ?? 0))).toEqual([Math.fround(0.998)]);
    expect((await search(engine(), postingsFor(expert, 0.999, { filter }))).total?.value).toBe(0);
  });

  it('know a changed document by its new state, and a deleted one not at all', async () => {
    const before = buildCandidate('match-changing', { skills: [knows('skill:python')] });
    const after = { ...before, skills: [knows('skill:go')] };
    const posting = buildPosting('match-changing', { requirements: [python] });
    await store(engine(), [before, posting]);
    const filter = scopeOf([before, posting]);
    const found = async () => namesOf(await search(engine(), candidatesFor(posting, 0, { filter })));
    const known = async () => namesOf(await search(engine(), postingsFor(before, 0, { filter })));
    expect([await found(), await known()]).toEqual([['match-changing'], ['match-changing']]);
    await engine().write([
      {
        kind: 'put',
        document: { kind: 'candidate', candidate: after },
        replaces: await read(engine(), before.id),
      },
    ]);
    await engine().refresh();
    expect(await found()).toEqual([]);
    const stored = await read(engine(), posting.id);
    if (stored === null) throw new Error('Expected the posting to be stored.');
    await engine().write([{ kind: 'delete', stored }]);
    await engine().refresh();
    expect(await known()).toEqual([]);
  });
}
