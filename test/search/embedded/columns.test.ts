import { describe, expect, it } from '@jest/globals';
import type { IndexFields } from '../../../src/search/index-fields.js';
import { candidateFields, postingFields, requirementFields } from '../../../src/search/index-fields.js';
import { columns, columnsOf } from '../../../src/search/embedded/columns.js';
import type { DocumentKind } from '../../../src/search/query.js';
import { loadTaxonomy } from '../../../src/skills/load-taxonomy.js';
import { buildCandidate } from '../../support/build-candidate.js';
import { buildPosting } from '../../support/build-posting.js';
import { buildRequirement } from '../../support/build-requirement.js';

const taxonomy = loadTaxonomy();
const posting = buildPosting('columns', {
  company: 'Acme',
  requirements: [buildRequirement(['skill:python', 'skill:java'])],
});
const [requirement] = posting.requirements;
if (requirement === undefined) throw new Error('one requirement');

const fields: readonly (readonly [DocumentKind, IndexFields])[] = [
  ['posting', postingFields(posting, taxonomy)],
  ['requirement', requirementFields(requirement, taxonomy)],
  ['candidate', candidateFields(buildCandidate('columns'), taxonomy)],
];

describe('The columns', () => {
  it.each(fields)('of a %s are the fields that it is found by', (kind, { keywords, numbers }) => {
    const found = [...Object.keys(keywords), ...Object.keys(numbers)].filter((field) => field !== 'id');
    expect(columnsOf(kind).toSorted()).toEqual(found.toSorted());
  });

  it.each(fields)('of a %s that hold one value are given no more', (kind, { keywords }) => {
    for (const field of columns[kind].single) expect(keywords[field]?.length ?? 0).toBeLessThan(2);
  });
});
