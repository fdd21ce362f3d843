import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { namedSkills } from '../../../src/domain/posting-skills.js';
import type { JobPosting } from '../../../src/domain/posting.js';
import { yearlySalary } from '../../../src/domain/salary.js';
import type { SkillId } from '../../../src/domain/skill.js';
import { prepareTarget } from '../../../src/feed/watches/prepare-target.js';
import { coOccurrenceQuery, readCoOccurrence } from '../../../src/query/co-occurring-skills.js';
import { resolveSkills } from '../../../src/query/resolve-skills.js';
import type { SearchEngine } from '../../../src/search/engine.js';
import type { Filter } from '../../../src/search/filter.js';
import { filteredDocument, meetsFilter } from '../../../src/search/meets-filter.js';
import type { QuartilesQuery } from '../../../src/search/quartiles.js';
import { createRecogniser } from '../../../src/skills/create-recogniser.js';
import { arbitraryPostingFilter, arbitraryPostingValues } from '../../support/arbitrary-filter.js';
import { buildPosting } from '../../support/build-posting.js';
import { scopeOf, store, type EngineOf } from './documents.js';
import { taxonomy } from './match-queries.js';

const rounds = 3;
const documents = 60;
/** In each round, each for every skill. */
const filters = 20;
const limit = 3;

const list = <T>(of: fc.Arbitrary<T>, length: number) =>
  fc.array(of, { minLength: length, maxLength: length, size: 'max' });
const recogniser = createRecogniser(taxonomy);
const drawn = fc.record({
  postings: list(arbitraryPostingValues(recogniser), documents),
  filters: list(arbitraryPostingFilter, filters),
});

/** The skills named beside another one, by looking at every posting. */
function countTogether(postings: readonly JobPosting[], skill: SkillId) {
  const naming = postings.filter((posting) => namedSkills(posting).includes(skill));
  const counts = new Map<SkillId, number>();
  for (const other of naming.flatMap((posting) => [...new Set(namedSkills(posting))])) {
    if (other !== skill) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  const skills = [...counts]
    .map(([other, count]) => ({ skill: other, count }))
    .sort((a, b) => b.count - a.count || (a.skill < b.skill ? -1 : 1));
  return { postings: naming.length, skills: skills.slice(0, limit) };
}

/** The quartiles by sorting everything. */
function sortPay(postings: readonly JobPosting[], currency: string) {
  const pays = postings
    .flatMap(({ salary }) => (salary?.currency === currency ? [yearlySalary(salary)] : []))
    .map(({ min, max }) => (min + max) / 2)
    .sort((a, b) => a - b);
  const at = (share: number) => {
    const place = share * (pays.length - 1);
    const below = pays[Math.floor(place)] ?? 0;
    const above = pays[Math.ceil(place)] ?? 0;
    return Math.round((below + (above - below) * (place % 1)) * 100) / 100;
  };
  if (pays.length === 0) return null;
  return { currency, count: pays.length, q1: at(0.25), median: at(0.5), q3: at(0.75) };
}

let made = 0;

/** New documents in every round; filters that hang on free text are left to the engines. */
async function buildRound(engine: SearchEngine, draw: DrawnRound) {
  made += 1;
  const postings = draw.postings.map((each, nth) => buildPosting(`insight-${made}-${nth}`, each));
  const stored = postings.map((document) => ({ kind: 'posting', document, version: '' }) as const);
  const context = {
    ...{ taxonomy, recogniser },
    resolveSkills: (names: readonly string[]) => resolveSkills(names, taxonomy, engine),
  };
  const targets = await Promise.all(
    draw.filters.map((filter) => prepareTarget({ kind: 'POSTING_SEARCH', filter }, context)),
  );
  const conditions = targets.flatMap((target) => (target.kind === 'search' ? [target.condition] : []));
  const cases = conditions.flatMap((filter) => {
    const meets = stored.map((each) => meetsFilter(filter, filteredDocument(each, taxonomy)));
    if (meets.includes(null)) return [];
    const among: Filter = { kind: 'all', of: [scopeOf(postings), filter] };
    return [{ among, found: postings.filter((_, nth) => meets[nth]) }];
  });
  return { postings, cases, skills: [...new Set(postings.flatMap(namedSkills))] };
}
type DrawnRound = typeof drawn extends fc.Arbitrary<infer T> ? T : never;

/** What insights on skills are made of, against looking at every posting. */
export function describeInsights(engine: EngineOf): void {
  it('count skills together and tell what they pay as looking at every posting does', async () => {
    let together = 0;
    let paid = 0;
    await fc.assert(
      fc.asyncProperty(drawn, async (draw) => {
        const { postings, cases, skills } = await buildRound(engine(), draw);
        await store(engine(), postings);
        const asked = cases.flatMap((each) => skills.map((skill) => ({ ...each, skill })));
        const found = await engine().read(
          asked.map(({ skill, among }) => coOccurrenceQuery(skill, among, limit)),
        );
        const told = asked.map(({ skill, found: expected }, nth) => {
          const result = found[nth];
          const told = result && readCoOccurrence(skill, limit, result);
          const wanted = countTogether(expected, skill);
          together += wanted.skills.length;
          return [
            { skill, ...told },
            { skill, ...wanted },
          ] as const;
        });
        expect(told.map(([is]) => is)).toEqual(told.map(([, wanted]) => wanted));

        const queries = cases.flatMap(({ among, found: expected }) =>
          ['EUR', 'USD'].map((currency) => {
            const query: QuartilesQuery = { kind: 'quartiles', filter: among, currency };
            return { query, wanted: sortPay(expected, currency) };
          }),
        );
        const quartiles = await engine().read(queries.map(({ query }) => query));
        expect(quartiles.map((each) => each.quartiles)).toEqual(queries.map(({ wanted }) => wanted));
        paid += queries.filter(({ wanted }) => wanted !== null).length;
      }),
      { numRuns: rounds, endOnFailure: true },
    );
    expect(together).toBeGreaterThan(100);
    expect(paid).toBeGreaterThan(20);
  }, 120_000);
}
