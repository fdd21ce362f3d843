import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { JobPosting } from '../../../src/domain/posting.js';
import { bulk } from '../../../src/search/elasticsearch/bulk.js';
import { compileWrite } from '../../../src/search/elasticsearch/compile-write.js';
import { createConnection, type Connection } from '../../../src/search/elasticsearch/connection.js';
import { createElasticsearchEngine } from '../../../src/search/elasticsearch/create-elasticsearch-engine.js';
import type { SearchEngine, WriteOperation } from '../../../src/search/engine.js';
import type { StoredPosting } from '../../../src/search/result.js';
import { loadTaxonomy } from '../../../src/skills/load-taxonomy.js';
import { buildPosting } from '../../support/build-posting.js';
import { buildRequirement } from '../../support/build-requirement.js';
import { describeOnElasticsearch, newIndexPrefix } from '../../support/elasticsearch.js';
import { find, put, read, scopeOf, store } from '../contract/documents.js';

const skills = loadTaxonomy();

/** A posting with one requirement for each of the texts. */
const posting = (name: string, ...texts: readonly string[]) =>
  buildPosting(name, { requirements: texts.map((text) => buildRequirement(['skill:kafka'], { text })) });

const replace = (replaces: StoredPosting | null, next: JobPosting): WriteOperation => ({
  kind: 'put',
  document: { kind: 'posting', posting: next },
  replaces,
});

describeOnElasticsearch('writes to Elasticsearch', (node) => {
  const indexPrefix = newIndexPrefix();
  let connection: Connection;
  let engine: SearchEngine;
  beforeAll(async () => {
    connection = createConnection({ node });
    engine = await createElasticsearchEngine({ node, indexPrefix, skills });
  });
  afterAll(async () => {
    await engine.close();
    await connection.close();
  });

  const requirementsOf = async (of: JobPosting) => {
    await engine.refresh();
    return find(engine, {
      of: 'requirement',
      filter: { kind: 'terms', field: 'postingId', values: [of.id] },
    });
  };
  const storedOf = async (of: JobPosting): Promise<StoredPosting> => {
    const found = await read(engine, of.id);
    if (found?.kind !== 'posting') throw new Error(`${of.source.externalId} is not stored`);
    return found;
  };
  /** What a process does that is killed between the requirements and the document. */
  const writeHalf = (operation: WriteOperation) =>
    bulk(connection, compileWrite(operation, skills, indexPrefix).requirements);

  it('that were cut off before a new posting are made good by the same write', async () => {
    const written = posting('half-new', 'A', 'B');
    await writeHalf(put(written));

    expect(await read(engine, written.id)).toBeNull();
    expect(await engine.write([put(written)])).toEqual([{ kind: 'done' }]);
    expect(await requirementsOf(written)).toEqual(['A', 'B']);
  });

  it('that were cut off before a replacement are made good by the same write', async () => {
    const old = posting('half-old', 'A', 'B');
    await store(engine, [old]);
    const next = replace(await storedOf(old), posting('half-old', 'B', 'C'));
    await writeHalf(next);

    expect((await storedOf(old)).document).toEqual(old);
    expect(await engine.write([next])).toEqual([{ kind: 'done' }]);
    expect(await requirementsOf(old)).toEqual(['B', 'C']);
  });

  it('that were cut off before a deletion are made good by the same deletion', async () => {
    const doomed = posting('half-gone', 'A');
    await store(engine, [doomed]);
    const deletion = { kind: 'delete', stored: await storedOf(doomed) } as const;
    await writeHalf(deletion);

    expect(await engine.write([deletion])).toEqual([{ kind: 'done' }]);
    expect(await read(engine, doomed.id)).toBeNull();
    expect(await requirementsOf(doomed)).toEqual([]);
  });

  it('of the same new posting at once end with one of them, whole', async () => {
    const rivals = ['A', 'B', 'C', 'D'].map((text) => posting('rivals', text, 'All'));
    const outcomes = await Promise.all(rivals.map((rival) => engine.write([put(rival)])));
    const winners = rivals.filter((_, place) => outcomes[place]?.[0]?.kind === 'done');

    expect(winners).toHaveLength(1);
    expect(outcomes.flat().filter(({ kind }) => kind === 'conflict')).toHaveLength(3);
    const [winner] = winners;
    if (winner === undefined) throw new Error('no winner');
    expect((await storedOf(winner)).document).toEqual(winner);
    expect(await requirementsOf(winner)).toEqual(winner.requirements.map(({ text }) => text).toSorted());
  });

  it('that lose leave the requirements of the winner, and none of their own', async () => {
    const old = posting('raced', 'A', 'B');
    await store(engine, [old]);
    const seen = await storedOf(old);
    await engine.write([replace(seen, posting('raced', 'B', 'C'))]);

    expect(await engine.write([replace(seen, posting('raced', 'A', 'B', 'D'))])).toEqual([
      { kind: 'conflict' },
    ]);
    expect(await requirementsOf(old)).toEqual(['B', 'C']);
    expect(await engine.write([{ kind: 'delete', stored: seen }])).toEqual([{ kind: 'conflict' }]);
    expect(await requirementsOf(old)).toEqual(['B', 'C']);
  });

  it('that lose against a deletion leave no requirements', async () => {
    const old = posting('raced-gone', 'A');
    await store(engine, [old]);
    const seen = await storedOf(old);
    await engine.write([{ kind: 'delete', stored: seen }]);

    expect(await engine.write([replace(seen, old)])).toEqual([{ kind: 'conflict' }]);
    expect(await requirementsOf(old)).toEqual([]);
  });

  it('that Elasticsearch refuses say why without a word of the document, and stop no other', async () => {
    const country = 'Secretland '.repeat(5_000);
    const refused = buildPosting('refused', {
      locations: [{ name: 'x', city: null, region: null, country }],
    });
    const taken = buildPosting('taken');
    const [first, second] = await engine.write([put(refused), put(taken)]);

    expect(first).toEqual({ kind: 'refused', reason: expect.not.stringContaining('Secretland') });
    expect(second).toEqual({ kind: 'done' });
    await engine.refresh();
    expect(await find(engine, { filter: scopeOf([refused, taken]) })).toEqual(['taken']);
  });

  it('larger than one request takes go in several', async () => {
    const description = 'ledger '.repeat(200_000);
    const large = Array.from({ length: 20 }, (_, n) => buildPosting(`large${n}`, { description }));

    expect(new Set((await engine.write(large.map(put))).map(({ kind }) => kind))).toEqual(new Set(['done']));
  });
});
