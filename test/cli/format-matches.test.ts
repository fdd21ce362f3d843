import { describe, expect, it } from '@jest/globals';
import { coverageBar, formatShare } from '../../src/cli/coverage-bar.js';
import { formatExplanation } from '../../src/cli/format-explanation.js';
import { formatMatches } from '../../src/cli/format-matches.js';
import type { Layout } from '../../src/cli/layout.js';
import { createRanker } from '../../src/cli/rank-candidates.js';
import type { SkillId } from '../../src/domain/skill.js';
import { loadTaxonomy } from '../../src/skills/load-taxonomy.js';
import { buildCandidate } from '../support/build-candidate.js';
import { buildPosting } from '../support/build-posting.js';
import { buildRequirement } from '../support/build-requirement.js';

const taxonomy = loadTaxonomy();
const posting = buildPosting('posting', {
  requirements: [
    buildRequirement(['skill:python'], {
      minYears: 3,
      text: 'At least three years of\n  Python in production, please',
    }),
    buildRequirement(['skill:kafka'], { importance: 'PREFERRED', text: 'Kafka' }),
  ],
});
const knows = (skill: SkillId, years: number | null) => ({ skill, years, lastUsed: null, evidence: null });
const person = (externalId: string, ...skills: readonly ReturnType<typeof knows>[]) =>
  buildCandidate(externalId, {
    name: `Person ${externalId}`,
    headline: 'A headline that goes on and on',
    skills,
  });
const terminalOf = (columns: number): Layout => ({ columns, paint: (_colour, text) => text });

function rank(top: number, ...candidates: readonly ReturnType<typeof person>[]) {
  const ranker = createRanker(posting, { top, minScore: 0 }, taxonomy);
  for (const candidate of candidates) ranker.add(candidate);
  return ranker.ranking();
}

describe('a table of matches', () => {
  const { best } = rank(10, person('a', knows('skill:python', 2)), person('b', knows('skill:python', 3)));

  it.each([60, 80, 120])('keeps within %s columns', (columns) => {
    const below = (match: (typeof best)[number]) =>
      formatExplanation(posting, match, terminalOf(columns), taxonomy);
    const lines = formatMatches(best, terminalOf(columns), below).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(columns);
    expect(lines[1]).toContain('█');
    expect(lines.some((line) => line.includes('At least three'))).toBe(true);
  });

  it('cuts no words where no terminal reads', () => {
    const layout: Layout = { columns: null, paint: (_colour, text) => text };
    const lines = formatMatches(best, layout, (match) => formatExplanation(posting, match, layout, taxonomy));
    expect(lines).toContain('A headline that goes on and on');
    expect(lines).toContain('At least three years of Python in production, please');
    expect(lines).not.toContain('█');
  });
});

describe('a share', () => {
  it.each([
    [1, '██████████', '100%'],
    [0.999, '█████████░', '99%'],
    [0.5, '█████░░░░░', '50%'],
    [0.001, '█░░░░░░░░░', '1%'],
    [0, '░░░░░░░░░░', '0%'],
  ])('of %s is full or empty only where it is all or nothing', (share, bar, text) => {
    expect([coverageBar(share, 10, false), formatShare(share)]).toEqual([bar, text]);
  });
});

describe('a ranking', () => {
  it('holds the best of many, ties by id, and counts all', () => {
    const many = Array.from({ length: 1000 }, (_, nth) => person(`${nth}`, knows('skill:python', nth % 5)));
    const { best, matching, candidates } = rank(3, ...many, person('none'));
    const met = many.filter((_, nth) => nth % 5 >= 3).map(({ id }) => id);
    expect(best.map(({ candidate }) => candidate.id)).toEqual(met.sort().slice(0, 3));
    expect({ matching, candidates }).toEqual({ matching: 1000, candidates: 1001 });
  });

  it('counts a candidate once, as read last', () => {
    const { best, matching, candidates } = rank(3, person('a', knows('skill:python', 9)), person('a'));
    expect({ best, matching, candidates }).toEqual({ best: [], matching: 0, candidates: 1 });
  });
});
