import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { OperationDefinitionNode } from 'graphql';
import { getNamedType, getNullableType, isCompositeType, isListType, isObjectType, parse } from 'graphql';
import { buildGatewaySchema } from '../../../src/graphql/build-schema.js';
import { computeCost } from '../../../src/graphql/limits/compute-cost.js';
import { exportPoints, introspectionPoints, prices } from '../../../src/graphql/limits/prices.js';
import { defaultLimits } from '../../../src/server/limits/limit-options.js';

const schema = buildGatewaySchema();

function cost(source: string, variables: Readonly<Record<string, unknown>> = {}): number {
  const document = parse(source);
  return computeCost(schema, document, document.definitions[0] as OperationDefinitionNode, variables);
}

describe('the cost of an operation', () => {
  it.each([
    ['{ __typename }', 0],
    ['{ posting(id: "a") { title company } }', 1],
    ['{ posting(id: "a") { salary { min max } } }', 2],
    ['{ postings { nodes { id } } }', 10 + 20],
    ['{ postings(first: 5) { nodes { id } } }', 10 + 5],
    ['{ postings(last: 100) { edges { node { id } } } }', 10 + 100],
    ['{ postings(first: 0) { totalCount { value } } }', 10 + 2],
    ['{ postings(first: 2) { nodes { requirements { text } } } }', 10 + 2 * (1 + 15)],
    ['{ postings { facets(fields: [SKILL, COMPANY]) { buckets { label } } } }', 10 + 2 * 10 + 2],
    ['{ postings { facets(fields: SKILL, size: 200) { buckets { label } } } }', 10 + 10 + 20],
    [
      '{ postings { statistics(groupBy: [SKILL, COMPANY], size: 10) { count } } }',
      10 + 2 * 20 + 0.1 * 10 ** 2,
    ],
    [
      '{ postings { statistics(groupBy: [SKILL, COMPANY, COUNTRY], size: 200) { count } } }',
      10 + 3 * 20 + 0.1 * 10_000,
    ],
    [
      '{ posting(id: "a") { matches(first: 3) { nodes { score explanation { weight } } } } }',
      1 + 50 + 3 * 11,
    ],
    [
      '{ postings(first: 100) { nodes { matches(first: 100) { nodes { score } } } } }',
      10 + 100 * (1 + 50 + 100),
    ],
    ['{ __schema { types { name } } }', introspectionPoints],
    ['mutation { deletePosting(id: "a") { deletedId } }', 10 + 1],
    ['subscription { watchFeed(watchId: "a") { __typename ... on FeedFound { item { id } } } }', 10 + 1 + 1],
  ])('%s is %d points', (source, points) => {
    expect(cost(source)).toBe(Math.ceil(points));
  });

  it('reads arguments from variables and their defaults', () => {
    const source = 'query ($n: Int = 7) { postings(first: $n) { nodes { id } } }';
    expect(cost(source)).toBe(17);
    expect(cost(source, { n: 50 })).toBe(60);
    expect(cost(source, { n: null })).toBe(30);
  });

  it('counts what an import brings, and the ids asked for', () => {
    const source = 'mutation ($i: ImportPostingsInput!) { importPostings(input: $i) { imported } }';
    expect(cost(source, { i: { items: [{}, {}, {}] } })).toBe(3 * 5 + 1);
    const inPlace =
      'mutation ($c: String!) { importPostings(input: { items: [{ content: $c }, { content: $c }] }) { imported } }';
    expect(cost(inPlace, { c: 'text' })).toBe(2 * 5 + 1);
    expect(cost('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['a', 'b'] })).toBe(2);
  });

  it('counts the fields of fragments wherever they are spread', () => {
    const source = '{ postings(first: 2) { ...P ...P } } fragment P on PostingConnection { nodes { id } }';
    expect(cost(source)).toBe(10 + 2 * 2);
  });

  it.each([-5, 1e9, Number.NaN, 'many', {}, [], true])('stays sensible for first: %p', (first) => {
    const points = cost('query ($n: Int) { postings(first: $n) { nodes { id } } }', { n: first });
    expect(points).toBeGreaterThanOrEqual(10);
    expect(points).toBeLessThanOrEqual(210);
  });

  it('of every example is within what one operation may cost', () => {
    for (const file of readdirSync('schema/operations'))
      expect(cost(readFileSync(`schema/operations/${file}`, 'utf8'))).toBeLessThan(
        defaultLimits.costPerOperation,
      );
  });
});

describe('the table of prices', () => {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);

  it('says of every list of objects how long it is', () => {
    const lists = types
      .filter(({ name }) => !name.startsWith('__'))
      .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
      .filter(
        ({ field }) => isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type)),
      );
    const unpriced = lists
      .map(({ type, field }) => ({ name: `${type.name}.${field.name}`, any: `*.${field.name}` }))
      .filter(
        ({ name, any }) =>
          (prices[name] ?? prices[any])?.gives === undefined && prices[name]?.times === undefined,
      );
    expect(unpriced).toEqual([]);
  });

  it('has nothing that the schema has not', () => {
    const known = types.flatMap((type) =>
      Object.keys(type.getFields()).flatMap((name) => [`${type.name}.${name}`, `*.${name}`]),
    );
    expect(Object.keys(prices).filter((name) => !known.includes(name))).toEqual([]);
  });

  it('is the one of docs/limits.md', () => {
    const documented = readFileSync('docs/limits.md', 'utf8');
    expect(documented).toContain(`An export (\`/export/…\`) is ${exportPoints.toLocaleString('en')} points`);
    for (const [name, { points = 0 }] of Object.entries(prices)) {
      if (points === 0) continue;
      expect(documented).toMatch(
        new RegExp(`\`${name.replaceAll(/[.*]/g, '\\$&')}\`[^|]*\\|\\s*${points}\\b`),
      );
    }
  });
});
