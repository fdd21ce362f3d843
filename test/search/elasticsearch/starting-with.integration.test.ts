import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createElasticsearchEngine } from '../../../src/search/elasticsearch/create-elasticsearch-engine.js';
import { isStartingWith } from '../../../src/search/elasticsearch/starting-with.js';
import type { SearchEngine } from '../../../src/search/engine.js';
import { loadTaxonomy } from '../../../src/skills/load-taxonomy.js';
import { buildPosting } from '../../support/build-posting.js';
import { describeOnElasticsearch, newIndexPrefix } from '../../support/elasticsearch.js';
import { search, store } from '../contract/documents.js';

const marks = Array.from({ length: 0x7f - 0x20 }, (_, n) => String.fromCharCode(0x20 + n));
const companies = [
  ...marks.map((mark) => `${mark}x${mark}y`),
  ...[
    'Acme Robotics',
    'Łódź-Śródmieście',
    'São Paulo',
    'straße',
    'İstanbul',
    'line\nbreak',
    '𝒳 Corp',
    '会社',
  ],
];
const beginnings = [
  ...marks,
  'ROB',
  'śród',
  'STRASSE',
  'straß',
  'i',
  'break',
  '𝒳',
  '会',
  '.*',
  'x\\',
  '(?i)a',
  'é',
];

describeOnElasticsearch('values whose words start with some letters', (node) => {
  let engine: SearchEngine;
  beforeAll(async () => {
    engine = await createElasticsearchEngine({ node, indexPrefix: newIndexPrefix(), skills: loadTaxonomy() });
    await store(
      engine,
      companies.map((company) => buildPosting(company, { company })),
    );
  });
  afterAll(async () => {
    await engine.close();
  });

  it('are the same by the regular expression on the server', async () => {
    const facets = beginnings.map((startingWith) => ({
      ...({ kind: 'terms', field: 'company', size: 200, order: 'value', selected: [], among: null } as const),
      name: startingWith,
      startingWith,
    }));
    const result = await search(engine, { facets });

    expect(
      result.facets.map(({ name, buckets }) => [name, buckets.map(({ value }) => value).toSorted()]),
    ).toEqual(
      beginnings.map((letters) => [
        letters,
        companies.filter((company) => isStartingWith(company, letters)).toSorted(),
      ]),
    );
  });
});
