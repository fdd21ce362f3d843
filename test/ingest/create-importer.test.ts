import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { contentHash, postingId } from '../../src/domain/identity.js';
import { createImporter } from '../../src/ingest/create-importer.js';
import type { Importer } from '../../src/ingest/importer.js';
import type { SearchEngine } from '../../src/search/engine.js';
import { failOnce } from './fail-once.js';
import {
  countDocuments,
  everythingOf,
  importItem,
  openTestEngine,
  postingText,
  reader,
} from './open-test-backend.js';

let engine: SearchEngine;
let importer: Importer;

beforeEach(async () => {
  engine = await openTestEngine();
  importer = createImporter(engine, reader);
});
afterEach(async () => {
  await importer.close();
  await engine.close();
});

const kafka = postingText('Backend Engineer', 'Experience with Kafka', 'Python or Java');
const python = postingText('Data Engineer', 'Experience with Python');

const postingJson = (fields: object) =>
  JSON.stringify({ externalId: 'p-1', title: 'Engineer', description: 'We want Kafka.', ...fields });
const candidateJson = (fields: object) =>
  JSON.stringify({ externalId: 'c-1', skills: [{ name: 'Kafka' }], ...fields });

async function readPosting(externalId: string) {
  const [[stored]] = await engine.read([{ kind: 'get', ids: [postingId('import', externalId)] }]);
  return stored?.kind === 'posting' ? stored.document : null;
}

describe('Importing postings', () => {
  it('stores what was read, with its source and provenance', async () => {
    const [result] = await importer.importPostings([{ ...importItem(kafka, 'a'), source: 'careers' }]);
    expect(result).toEqual({ kind: 'imported', id: postingId('careers', 'a') });
    const [{ hits }] = await engine.read([everythingOf('posting')]);
    expect(hits[0]?.stored.document).toMatchObject({
      title: 'Backend Engineer',
      source: { system: 'careers', externalId: 'a', url: null },
      status: 'OPEN',
      description: kafka,
      provenance: {
        format: 'TEXT',
        content: null,
        contentHash: contentHash(kafka),
        extraction: reader.version,
      },
    });
  });

  it('closes a posting that has ended by its own words, however often it is sent', async () => {
    const ending = (validThrough: string) =>
      JSON.stringify({ '@type': 'JobPosting', identifier: 'e-1', description: 'Kafka', validThrough });
    await importer.importPostings([importItem(ending('2999-01-01'), null)]);
    expect(await readPosting('e-1')).toMatchObject({ status: 'OPEN' });
    await importer.importPostings([importItem(ending('2001-01-01'), null)]);
    expect(await readPosting('e-1')).toMatchObject({ status: 'CLOSED' });
    await importer.setPostingStatus(postingId('import', 'e-1'), 'OPEN');
    await importer.importPostings([importItem(ending('2001-01-01'), null)]);
    expect(await readPosting('e-1')).toMatchObject({ status: 'CLOSED' });
  });

  it('keeps the document itself where the description is only a part of it', async () => {
    const content = postingJson({});
    await importer.importPostings([importItem(content)]);
    expect(await readPosting('p-1')).toMatchObject({
      description: 'We want Kafka.',
      provenance: { format: 'POSTING_JSON', content },
    });
  });

  it("names a posting by the item's external id, else by the document's, else by its content", async () => {
    const results = await importer.importPostings([
      importItem(postingJson({}), 'told'),
      importItem(postingJson({})),
      { ...importItem(kafka, ' '), source: '' },
    ]);
    expect(results).toEqual(
      ['told', 'p-1', contentHash(kafka)].map((id) => ({ kind: 'imported', id: postingId('import', id) })),
    );
  });

  it('changes nothing when the same document comes again', async () => {
    const first = await importer.importPostings([importItem(kafka, 'a')]);
    const again = await importer.importPostings([importItem(kafka, 'a')]);
    expect(again).toEqual(first.map((result) => ({ ...result, kind: 'unchanged' })));
  });

  it('reads a document anew when another version of the extraction read it', async () => {
    await importer.importPostings([importItem(kafka, 'a')]);
    const newer = createImporter(engine, { ...reader, version: 'newer' });
    expect(await newer.importPostings([importItem(kafka, 'a')])).toMatchObject([{ kind: 'imported' }]);
    expect(await newer.importPostings([importItem(kafka, 'a')])).toMatchObject([{ kind: 'unchanged' }]);
  });

  it('replaces a posting with all its requirements', async () => {
    await importer.importPostings([importItem(kafka, 'a')]);
    await importer.importPostings([importItem(python, 'a')]);
    expect(await readPosting('a')).toMatchObject({ title: 'Data Engineer' });
    expect(await countDocuments(engine)).toEqual({ postings: 1, requirements: 1, candidates: 0 });
  });

  it('lets the last of two items with one id win, in one import as in one group', async () => {
    const results = await importer.importPostings([importItem(kafka, 'a'), importItem(python, 'a')]);
    expect(results).toMatchObject([{ kind: 'imported' }, { kind: 'imported' }]);
    expect(await readPosting('a')).toMatchObject({ title: 'Data Engineer' });
    expect(await countDocuments(engine)).toMatchObject({ postings: 1, requirements: 1 });
  });

  it('tells each item that is rejected its code and keeps the others', async () => {
    const results = await importer.importPostings([
      importItem('  '),
      importItem(kafka, 'a'),
      importItem('{"title": '),
      importItem('x'.repeat(5_000_000)),
    ]);
    expect(results).toMatchObject([
      { kind: 'rejected', code: 'EMPTY_DOCUMENT' },
      { kind: 'imported' },
      { kind: 'rejected', code: 'INVALID_JSON' },
      { kind: 'rejected', code: 'DOCUMENT_TOO_LARGE' },
    ]);
    expect(await countDocuments(engine)).toMatchObject({ postings: 1 });
  });

  it('says that a document is rejected where the engine refuses it', async () => {
    const refusing: SearchEngine = {
      ...engine,
      write: (operations) => Promise.resolve(operations.map(() => ({ kind: 'refused', reason: 'too long' }))),
    };
    const results = await createImporter(refusing, reader).importPostings([importItem(kafka)]);
    expect(results).toMatchObject([{ kind: 'rejected', code: 'INVALID_DOCUMENT' }]);
  });
});

describe('The status of a posting', () => {
  it('stays closed unless the document says that it is open', async () => {
    await importer.importPostings([importItem(postingJson({}))]);
    const id = postingId('import', 'p-1');
    expect(await importer.setPostingStatus(id, 'CLOSED')).toMatchObject({ id, status: 'CLOSED' });
    expect(await importer.importPostings([importItem(postingJson({}))])).toMatchObject([
      { kind: 'unchanged' },
    ]);
    await importer.importPostings([importItem(postingJson({ title: 'Other' }))]);
    expect(await readPosting('p-1')).toMatchObject({ title: 'Other', status: 'CLOSED' });
    await importer.importPostings([importItem(postingJson({ status: 'OPEN' }))]);
    expect(await readPosting('p-1')).toMatchObject({ status: 'OPEN' });
  });

  it('is set again by the same document that says it', async () => {
    const open = postingJson({ status: 'OPEN' });
    await importer.importPostings([importItem(open)]);
    await importer.setPostingStatus(postingId('import', 'p-1'), 'CLOSED');
    expect(await importer.importPostings([importItem(open)])).toMatchObject([{ kind: 'imported' }]);
    expect(await readPosting('p-1')).toMatchObject({ status: 'OPEN' });
  });

  it('is null where there is no such posting', async () => {
    expect(await importer.setPostingStatus('posting:unknown', 'CLOSED')).toBeNull();
  });
});

describe('Importing candidates', () => {
  it('dates a candidate by the document, else by now', async () => {
    const before = new Date().toISOString();
    await importer.importCandidates([
      importItem(candidateJson({ updatedAt: '2026-01-02T03:04:05.000Z' })),
      importItem(candidateJson({ externalId: 'c-2' })),
    ]);
    const [{ hits }] = await engine.read([everythingOf('candidate')]);
    const dates = hits.map(({ stored }) => (stored.kind === 'candidate' ? stored.document.updatedAt : ''));
    expect(dates).toEqual([expect.any(String), '2026-01-02T03:04:05.000Z']);
    expect(dates[0] !== undefined && dates[0] >= before).toBe(true);
  });

  it('changes nothing when the same document comes again', async () => {
    await importer.importCandidates([importItem(candidateJson({}))]);
    expect(await importer.importCandidates([importItem(candidateJson({}))])).toMatchObject([
      { kind: 'unchanged' },
    ]);
  });
});

describe('Deleting', () => {
  it('takes a posting away with its requirements, and tells whether there was one', async () => {
    await importer.importPostings([importItem(kafka, 'a')]);
    expect(await importer.deletePosting(postingId('import', 'a'))).toBe(true);
    expect(await importer.deletePosting(postingId('import', 'a'))).toBe(false);
    expect(await countDocuments(engine)).toEqual({ postings: 0, requirements: 0, candidates: 0 });
  });

  it('takes a candidate away', async () => {
    const [result] = await importer.importCandidates([importItem(candidateJson({}))]);
    if (result?.kind !== 'imported') throw new Error('expected an imported candidate');
    expect(await importer.deleteCandidate(result.id)).toBe(true);
    expect(await countDocuments(engine)).toMatchObject({ candidates: 0 });
  });
});

describe('Many at once', () => {
  it('makes one look-up, one write and one refresh of what arrives together', async () => {
    const calls: string[] = [];
    const counted: SearchEngine = {
      ...engine,
      read: (queries) => (calls.push('read'), engine.read(queries)),
      write: (operations) => (calls.push('write'), engine.write(operations)),
      refresh: () => (calls.push('refresh'), engine.refresh()),
    };
    const importing = createImporter(counted, reader);
    await Promise.all(['a', 'b', 'c'].map((id) => importing.importPostings([importItem(kafka, id)])));
    expect(calls).toEqual(['read', 'write', 'refresh']);
  });

  it('lets each of 100 concurrent imports see its own posting', async () => {
    const seen = Array.from({ length: 100 }, async (_, n) => {
      await importer.importPostings([importItem(kafka, `p-${n}`)]);
      const id = postingId('import', `p-${n}`);
      const filter = { kind: 'terms', field: 'id', values: [id] } as const;
      const [found] = await engine.read([{ ...everythingOf('posting'), filter }]);
      return found.hits.map((hit) => hit.stored.document.id);
    });
    for (const [n, ids] of (await Promise.all(seen)).entries())
      expect(ids).toEqual([postingId('import', `p-${n}`)]);
  });

  it('ends with one posting and its requirements when two importers write the same one at once', async () => {
    const other = createImporter(engine, reader);
    const rounds = Array.from({ length: 10 }, () => [importer, other]).flat();
    const texts = [kafka, python];
    const results = await Promise.all(
      rounds.map((one, n) => one.importPostings([importItem(texts[n % 2] ?? kafka, 'same')])),
    );
    expect(results.flat().filter((result) => result.kind === 'rejected')).toEqual([]);
    const posting = await readPosting('same');
    expect(await countDocuments(engine)).toMatchObject({
      postings: 1,
      requirements: posting?.requirements.length,
    });
  });
});

describe('A failing engine', () => {
  it('fails the callers concerned alone, who can send the same again', async () => {
    const importing = createImporter(failOnce(engine), reader);
    const first = importing.importPostings([importItem(kafka, 'a')]);
    await expect(first).rejects.toMatchObject({ code: 'SEARCH_UNAVAILABLE' });
    expect(await importing.importPostings([importItem(kafka, 'a')])).toMatchObject([{ kind: 'imported' }]);
    expect(await countDocuments(engine)).toMatchObject({ postings: 1 });
  });
});
