import { describe, expect, it } from '@jest/globals';
import { compileFilter } from '../../../src/search/embedded/compile-filter.js';
import type { ExpandTerm } from '../../../src/search/embedded/compile-text.js';
import type { Filter } from '../../../src/search/filter.js';
import type { DocumentKind } from '../../../src/search/query.js';

/** A vocabulary in which every term has one other spelling. */
const expand: ExpandTerm = (_kind, term) => [
  { term, distance: 0 },
  { term: `${term}e`, distance: 1 },
];

const numbers = (field: string) =>
  `SELECT number FROM value WHERE field = '${field}' AND text IN (SELECT value FROM json_each(?))`;

const cases: readonly (readonly [string, DocumentKind, Filter, string, readonly unknown[]])[] = [
  ['everything', 'posting', { kind: 'all', of: [] }, 'TRUE', []],
  ['nothing', 'posting', { kind: 'any', of: [] }, '(FALSE)', []],
  [
    'a field of one value by its column',
    'posting',
    { kind: 'terms', field: 'company', values: ['A', 'B'] },
    `posting.company IN (${numbers('company')})`,
    ['["A","B"]'],
  ],
  [
    'a field of several values by the rows of the values',
    'candidate',
    { kind: 'terms', field: 'skills', values: ['skill:go'] },
    `candidate.row IN (SELECT row FROM candidate_value WHERE value IN (${numbers('skills')}))`,
    ['["skill:go"]'],
  ],
  [
    'a field that the kind lacks',
    'candidate',
    { kind: 'terms', field: 'company', values: ['A'] },
    'FALSE',
    [],
  ],
  [
    'ids',
    'posting',
    { kind: 'terms', field: 'id', values: ['posting:a'] },
    'posting.id IN (SELECT value FROM json_each(?))',
    ['["posting:a"]'],
  ],
  [
    'a range, whose missing numbers are no error',
    'posting',
    { kind: 'range', field: 'salaryMin', gte: 1, lt: 5 },
    '(posting.salaryMin IS NOT NULL AND posting.salaryMin >= ? AND posting.salaryMin < ?)',
    [1, 5],
  ],
  ['existence', 'requirement', { kind: 'exists', field: 'minYears' }, 'requirement.minYears IS NOT NULL', []],
  [
    'a negation, which holds for the unknown too',
    'posting',
    { kind: 'not', of: { kind: 'any', of: [{ kind: 'exists', field: 'city' }] } },
    '((posting.city IS NOT NULL)) IS NOT TRUE',
    [],
  ],
  [
    'conditions in their order',
    'posting',
    {
      kind: 'all',
      of: [
        { kind: 'range', field: 'postedAt', gt: 7 },
        { kind: 'range', field: 'postedAt', lte: 9 },
      ],
    },
    '((posting.postedAt IS NOT NULL AND posting.postedAt > ?) AND (posting.postedAt IS NOT NULL AND posting.postedAt <= ?))',
    [7, 9],
  ],
  [
    'a requirement',
    'posting',
    { kind: 'requirement', of: { kind: 'terms', field: 'kind', values: ['SKILL'] } },
    `posting.row IN (SELECT requirement.posting FROM requirement WHERE requirement.kind IN (${numbers('kind')}))`,
    ['["SKILL"]'],
  ],
  [
    'the posting of a requirement',
    'requirement',
    { kind: 'posting', of: { kind: 'exists', field: 'company' } },
    'requirement.posting IN (SELECT posting.row FROM posting WHERE posting.company IS NOT NULL)',
    [],
  ],
  [
    'words, with what else they may be spelt',
    'posting',
    { kind: 'text', text: { skills: [], words: ['brass', 'x"y'] } },
    '(posting.row IN (SELECT rowid FROM posting_text WHERE posting_text MATCH ?))',
    ['("brass" OR "brasse") AND ("x" OR "xe") AND ("y" OR "ye")'],
  ],
  [
    'a skill, by its name or its spellings',
    'requirement',
    {
      kind: 'text',
      text: { skills: [{ skill: 'skill:k', typed: 'k8s', spellings: ['K8s', 'Kube Net'] }], words: [] },
    },
    '(requirement.row IN (SELECT row FROM requirement_value WHERE value IN ' +
      "(SELECT number FROM value WHERE field IN ('skills', 'mentions') AND text = ?) " +
      'UNION ALL SELECT rowid FROM requirement_text WHERE requirement_text MATCH ?))',
    ['skill:k', '"k8" OR "kube net"'],
  ],
];

describe('compileFilter', () => {
  it.each(cases)('compiles %s', (_name, kind, filter, expected, params) => {
    expect(compileFilter(filter, kind, expand)).toEqual({ sql: expected, params });
  });

  it('finds nothing by a word that nobody writes', () => {
    const filter: Filter = { kind: 'text', text: { skills: [], words: ['brass'] } };
    expect(compileFilter(filter, 'posting', () => [])).toEqual({ sql: '(FALSE)', params: [] });
  });
});
