import { describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery, parse } from 'graphql';
import {
  deepestLiteral,
  exceededLimit,
  largestExtent,
  mostOperations,
} from '../../../src/graphql/limits/document-limits.js';
import { measureDocument } from '../../../src/graphql/limits/measure-document.js';

const repeated = (count: number, text: (nth: number) => string) =>
  Array.from({ length: count }, (_, nth) => text(nth)).join(' ');
const inLists = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
const nested = (depth: number) => `{ ${'a { '.repeat(depth - 1)} a ${'} '.repeat(depth - 1)} }`;

describe('the extent of an operation', () => {
  it('counts fragments where they are spread, as often as they are', () => {
    const document = parse(`
      query ($a: Int @d) @d { x: a @d { ...F ...F } ... @d { b } }
      fragment F on T @d { c { y: d @d } }
    `);
    expect(measureDocument(document)).toEqual([
      { depth: 3, selections: 9, aliases: 3, directives: 8, roots: 2 },
    ]);
  });

  it('is measured in a moment although it spreads out to more than could ever be told', () => {
    const doubling = repeated(100, (nth) => `fragment F${nth} on T { ...F${nth + 1} ...F${nth + 1} }`);
    const [extent] = measureDocument(parse(`{ ...F0 } ${doubling} fragment F100 on T { a }`));
    expect(extent?.selections).toBeGreaterThan(2 ** 100);
  });

  it('leaves cycles to validation', () => {
    const [extent] = measureDocument(parse('{ ...F } fragment F on T { a { ...F } }'));
    expect(extent).toMatchObject({ depth: 1, selections: 3 });
  });
});

describe('a document', () => {
  it.each([
    ['depth', nested(largestExtent.depth + 1), nested(largestExtent.depth)],
    [
      'selections',
      `{ a { ${'b '.repeat(largestExtent.selections)} } }`,
      `{ a { ${'b '.repeat(largestExtent.selections - 1)} } }`,
    ],
    [
      'aliases',
      `{ a { ${repeated(largestExtent.aliases + 1, (nth) => `b${nth}: b`)} } }`,
      `{ a { ${repeated(largestExtent.aliases, (nth) => `b${nth}: b`)} } }`,
    ],
    [
      'directives',
      `{ a ${'@d '.repeat(largestExtent.directives + 1)} }`,
      `{ a ${'@d '.repeat(largestExtent.directives)} }`,
    ],
    ['roots', `{ ${'a '.repeat(largestExtent.roots + 1)} }`, `{ ${'a '.repeat(largestExtent.roots)} }`],
    [
      'values within values',
      `{ a(b: ${inLists(deepestLiteral + 1)}) }`,
      `{ a(b: ${inLists(deepestLiteral)}) }`,
    ],
    [
      'operations',
      repeated(mostOperations + 1, (nth) => `query Q${nth} { a }`),
      repeated(mostOperations, (nth) => `query Q${nth} { a }`),
    ],
  ])('beyond the limit of %s is refused, and not one within it', (_what, beyond, within) => {
    expect(exceededLimit(parse(beyond))).toMatchObject({ code: 'QUERY_TOO_COMPLEX' });
    expect(exceededLimit(parse(within))).toBeNull();
  });

  it('may ask for the schema as the usual tools do', () => {
    const query = getIntrospectionQuery({
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    });
    expect(exceededLimit(parse(query))).toBeNull();
  });
});
