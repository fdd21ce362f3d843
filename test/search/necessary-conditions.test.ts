import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Filter, KeywordField, NumberField } from '../../src/search/filter.js';
import type { IndexFields } from '../../src/search/index-fields.js';
import { filteredDocument, meetsFilter, type FilteredDocument } from '../../src/search/meets-filter.js';
import {
  necessaryConditions,
  type NecessaryConditions,
  type NeededValues,
} from '../../src/search/necessary-conditions.js';
import { createRecogniser } from '../../src/skills/create-recogniser.js';
import { loadTaxonomy } from '../../src/skills/load-taxonomy.js';
import { arbitraryCondition } from '../support/arbitrary-condition.js';
import { arbitraryCandidateValues, arbitraryPostingValues } from '../support/arbitrary-filter.js';
import { buildCandidate } from '../support/build-candidate.js';
import { buildPosting } from '../support/build-posting.js';

const terms = (field: KeywordField, ...values: string[]): Filter => ({ kind: 'terms', field, values });
const range = (
  field: NumberField,
  bounds: Omit<Extract<Filter, { kind: 'range' }>, 'kind' | 'field'>,
): Filter => ({ kind: 'range', field, ...bounds });
const all = (...of: Filter[]): Filter => ({ kind: 'all', of });
const any = (...of: Filter[]): Filter => ({ kind: 'any', of });
const requirement = (of: Filter): Filter => ({ kind: 'requirement', of });

const values = (field: NeededValues['field'], ...needed: string[]) => ({ field, values: needed });
const nothing: NecessaryConditions = { values: [], ranges: [] };

describe('The necessary conditions of a filter', () => {
  it('are those of all of its parts', () => {
    const filter = all(terms('company', 'Acme'), all(terms('skills', 'a'), terms('skills', 'b', 'c')));
    expect(necessaryConditions(filter)).toEqual({
      values: [values('company', 'Acme'), values('skills', 'a'), values('skills', 'b', 'c')],
      ranges: [],
    });
  });

  it('are of alternatives what all of them need of the same field', () => {
    const filter = any(
      all(terms('company', 'Acme'), terms('country', 'DE')),
      all(terms('company', 'Initech', 'Acme'), terms('city', 'Berlin')),
    );
    expect(necessaryConditions(filter).values).toEqual([values('company', 'Acme', 'Initech')]);
  });

  it('are none where an alternative needs none, or where there is no alternative', () => {
    expect(necessaryConditions(any(terms('company', 'Acme'), all()))).toEqual(nothing);
    expect(necessaryConditions(any())).toEqual(nothing);
  });

  it('are bounds, the narrower of two, the wider of alternatives', () => {
    expect(necessaryConditions(range('salaryMax', { gte: 1, gt: 2, lt: 9 })).ranges).toEqual([
      { field: 'salaryMax', min: 2, max: 9 },
    ]);
    const either = any(range('salaryMax', { gte: 5, lte: 6 }), range('salaryMax', { gte: 1, lte: 2 }));
    expect(necessaryConditions(either).ranges).toEqual([{ field: 'salaryMax', min: 1, max: 6 }]);
    const open = any(range('salaryMax', { gte: 5 }), range('salaryMax', { lte: 2 }));
    expect(necessaryConditions(open).ranges).toEqual([{ field: 'salaryMax', min: null, max: null }]);
  });

  it('of one requirement hold for the posting as those of any requirement, but for its numbers', () => {
    const filter = requirement(all(terms('skills', 'a'), range('minYears', { gte: 3 })));
    expect(necessaryConditions(filter)).toEqual({ values: [values('requirement.skills', 'a')], ranges: [] });
    expect(necessaryConditions(requirement(requirement(terms('skills', 'a'))))).toEqual(nothing);
  });

  it('are none for what is excluded, for text and for what must merely be there', () => {
    const filters: readonly Filter[] = [
      { kind: 'not', of: terms('company', 'Acme') },
      { kind: 'text', text: { skills: [], words: ['python'] } },
      { kind: 'exists', field: 'company' },
      { kind: 'posting', of: terms('company', 'Acme') },
    ];
    expect(filters.map(necessaryConditions)).toEqual(filters.map(() => nothing));
  });

  it('hold for every document that meets the filter', () => {
    const taxonomy = loadTaxonomy();
    const recogniser = createRecogniser(taxonomy);
    const document = fc.oneof(
      arbitraryPostingValues(recogniser).map((drawn) =>
        filteredDocument(
          { kind: 'posting', document: buildPosting('drawn-0', drawn), version: '1' },
          taxonomy,
        ),
      ),
      arbitraryCandidateValues(recogniser).map((drawn) =>
        filteredDocument(
          { kind: 'candidate', document: buildCandidate('drawn-0', drawn), version: '1' },
          taxonomy,
        ),
      ),
    );
    fc.assert(
      fc.property(document, arbitraryCondition, (drawn, condition) => {
        fc.pre(meetsFilter(condition, drawn) !== false);
        expect(unmet(necessaryConditions(condition), drawn)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

/** The conditions that the document doesn't meet. */
function unmet(conditions: NecessaryConditions, { fields, requirements }: FilteredDocument) {
  const holds = ({ field, values: needed }: NeededValues): boolean => {
    const own = field.startsWith('requirement.');
    const name = field.replace('requirement.', '');
    return (own ? requirements : [fields]).some((one) =>
      keywordsOf(one, name).some((value) => needed.includes(value)),
    );
  };
  return [
    ...conditions.values.filter((needed) => !holds(needed)),
    ...conditions.ranges.filter(({ field, min, max }) => {
      const number = fields.numbers[field] ?? null;
      return number === null || number < (min ?? -Infinity) || number > (max ?? Infinity);
    }),
  ];
}

const keywordsOf = ({ keywords }: IndexFields, name: string): readonly string[] =>
  Object.entries(keywords).find(([field]) => field === name)?.[1] ?? [];
