import fc from 'fast-check';
import {
  educationLevels,
  importances,
  postingStatuses,
  requirementKinds,
  seniorities,
  workplaces,
} from '../../src/domain/enums.js';
import { candidateId, postingId } from '../../src/domain/identity.js';
import type { Filter, KeywordField, NumberField } from '../../src/search/filter.js';

// Conditions as engines get them, in shapes that no filter of the API compiles to as well. They meet the documents of
// arbitrary-filter.ts, the first of which is called drawn-0.

const keywords: Readonly<Partial<Record<KeywordField, readonly string[]>>> = {
  id: [postingId('test', 'drawn-0'), candidateId('test', 'drawn-0'), 'nowhere'],
  company: ['Acme', 'Initech GmbH', ''],
  country: ['DE', 'US', 'CH'],
  region: ['CA', 'Bavaria'],
  city: ['Berlin', 'Zürich'],
  workplace: workplaces,
  seniority: seniorities.slice(0, 4),
  education: educationLevels,
  status: postingStatuses,
  skills: ['skill:python', 'skill:java', 'skill:go', 'skill:unlisted:FooBarDB'],
  requiredSkills: ['skill:python', 'skill:docker'],
  mentions: ['skill:kubernetes', 'skill:go'],
  skillCategories: ['Programming language', 'Unlisted'],
  kind: requirementKinds,
  importance: importances,
  postedMonth: ['2026-01', '2026-03'],
};
const numbers: Readonly<Partial<Record<NumberField, readonly number[]>>> = {
  minYearsExperience: [0, 1, 2.5, 5],
  yearsOfExperience: [0, 1, 2.5, 5],
  minYears: [0, 2, 5],
  salaryMin: [0, 10, 60_000],
  salaryMax: [50, 100_000],
  postedAt: [Date.parse('2026-01-01T00:00:00.000Z')],
  updatedAt: [Date.parse('2026-01-01T00:00:00.000Z')],
};

const terms = fc
  .constantFrom(...Object.entries(keywords))
  .chain(([field, values]) =>
    fc
      .uniqueArray(fc.constantFrom(...values), { maxLength: 3 })
      .map((chosen): Filter => ({ kind: 'terms', field: field as KeywordField, values: chosen })),
  );
const range = fc.constantFrom(...Object.entries(numbers)).chain(([field, values]) => {
  const bound = fc.constantFrom(...values);
  return fc
    .record({ gte: bound, gt: bound, lte: bound, lt: bound }, { requiredKeys: [] })
    .map((bounds): Filter => ({ kind: 'range', field: field as NumberField, ...bounds }));
});
const exists = fc
  .constantFrom(...Object.keys({ ...keywords, ...numbers }))
  .map((field): Filter => ({ kind: 'exists', field: field as KeywordField | NumberField }));
const text = fc.constant<Filter>({ kind: 'text', text: { skills: [], words: ['python'] } });

/** Conditions of any shape, two or three deep. */
export const arbitraryCondition: fc.Arbitrary<Filter> = fc.letrec<{ readonly condition: Filter }>((tie) => {
  const nested = fc.array(tie('condition'), { maxLength: 3 });
  return {
    condition: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      { weight: 4, arbitrary: terms },
      { weight: 2, arbitrary: range },
      exists,
      text,
      { weight: 3, arbitrary: nested.map((of): Filter => ({ kind: 'all', of })) },
      { weight: 3, arbitrary: nested.map((of): Filter => ({ kind: 'any', of })) },
      tie('condition').map((of): Filter => ({ kind: 'not', of })),
      { weight: 2, arbitrary: tie('condition').map((of): Filter => ({ kind: 'requirement', of })) },
    ),
  };
}).condition;
