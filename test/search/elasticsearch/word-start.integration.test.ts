import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createElasticsearchEngine } from '../../../src/search/elasticsearch/create-elasticsearch-engine.js';
import type { SearchEngine } from '../../../src/search/engine.js';
import { wordStartTest } from '../../../src/search/word-start.js';
import { loadTaxonomy } from '../../../src/skills/load-taxonomy.js';
import { buildPosting } from '../../support/build-posting.js';
import { buildTermsFacet } from '../../support/build-terms-facet.js';
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
    '株式会社（Tokyo）',
    'ＮＴＴデータ',
    'Foo・Barix',
    'Acme→Zed',
    '🚀Rocket',
    '\u212aelvin Ltd',
    'ΣΙΓΜΑΣΟΦ',
    'Zoë’s',
    'Ölmühle',
    'Ørsted',
    'Foo – Bar',
    'o '.repeat(60),
    'Ốo'.repeat(60),
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
  'TOKYO',
  'ntt',
  'bar',
  'zed',
  'rock',
  'k',
  'ΣΙΓΜΑΣ',
  "zoe's",
  'olm',
  'ors',
  'foo bar',
  'o'.repeat(100),
  'o '.repeat(100),
  'o'.repeat(99) + 'a',
  'ab '.repeat(50),
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
    const facets = beginnings.map((typed) =>
      buildTermsFacet({
        ...{ name: typed, field: 'company', size: 200, order: 'value' },
        startingWith: { prefix: '', typed, word: 'any' },
      }),
    );
    const result = await search(engine, { facets });

    expect(
      result.facets.map(({ name, buckets }) => [name, buckets.map(({ value }) => value).toSorted()]),
    ).toEqual(beginnings.map((letters) => [letters, companies.filter(wordStartTest(letters)).toSorted()]));
  });
});
