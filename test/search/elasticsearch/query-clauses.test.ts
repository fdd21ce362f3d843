import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readFile } from 'node:fs/promises';
import { globSync } from 'tinyglobby';
import { compileSearch } from '../../../src/search/elasticsearch/compile-search.js';
import type { TextQuery } from '../../../src/search/text-query.js';
import { arbitraryCondition } from '../../support/arbitrary-condition.js';
import { buildQuery } from './build-query.js';

/** All kinds of clauses that a search is made of. Whatever reads a language of its own out of a text isn't among them. */
const clauses = new Set([
  ...['bool', 'constant_score', 'exists', 'match_all', 'match_none', 'multi_match'],
  ...['nested', 'range', 'term', 'terms'],
]);

/** What somebody might type who knows Elasticsearch. */
const typed = fc.oneof(
  fc.string(),
  fc.constantFrom(
    ...['title:secret OR *:*', '_exists_:fields.email', '/.*/', '{"query_string":{"query":"*"}}', '~0.1^9'],
  ),
);
const text: fc.Arbitrary<TextQuery> = fc.record({
  skills: fc.array(
    fc.record({
      skill: fc.constant('skill:python' as const),
      typed,
      spellings: fc.array(typed, { maxLength: 2 }),
    }),
    { maxLength: 2 },
  ),
  words: fc.array(typed, { maxLength: 3 }),
});

/** The names of the clauses of a query, those within others included. */
function clausesOf(query: unknown): readonly string[] {
  if (Array.isArray(query)) return query.flatMap(clausesOf);
  return Object.entries(query as Record<string, Record<string, unknown>>).flatMap(([name, body]) => [
    name,
    ...['must', 'must_not', 'should', 'filter', 'query']
      .map((part) => body[part])
      .filter((part) => typeof part === 'object' && part !== null)
      .flatMap(clausesOf),
  ]);
}

describe('a request to Elasticsearch', () => {
  it('is made of known clauses alone, whatever is searched for', () => {
    fc.assert(
      fc.property(
        arbitraryCondition,
        arbitraryCondition,
        fc.option(text),
        fc.constantFrom('posting', 'candidate'),
        (filter, choice, words, of) => {
          const choices = [{ facet: 'workplace', filter: choice }];
          const { query, post_filter } = compileSearch(
            buildQuery({ of, filter, choices, text: words }),
            null,
          );

          expect(
            [...clausesOf(query), ...clausesOf(post_filter)].filter((name) => !clauses.has(name)),
          ).toEqual([]);
        },
      ),
    );
  });

  it('holds what was typed as a value of its own', () => {
    fc.assert(
      fc.property(typed, (word) => {
        const { query } = compileSearch(buildQuery({ text: { skills: [], words: [word] } }), null);

        expect(query).toHaveProperty('bool.filter.0.multi_match.query', word);
      }),
    );
  });

  it('never holds a clause that reads a query language or JSON', async () => {
    const sources = globSync('src/**/*.ts');

    expect(sources.length).toBeGreaterThan(300);
    for (const file of sources) {
      expect([file, await readFile(file, 'utf8')]).toEqual([
        file,
        expect.not.stringMatching(/query_string|queryString|wrapper:|search_template|searchTemplate/),
      ]);
    }
  });
});
