import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { DocumentReader } from '../../src/extraction/document-reader.js';
import { postingId } from '../../src/domain/identity.js';
import { createImporter } from '../../src/ingest/create-importer.js';
import { reextract } from '../../src/ingest/reextract.js';
import type { SearchEngine } from '../../src/search/engine.js';
import {
  countDocuments,
  everythingOf,
  importItem,
  openTestEngine,
  postingText,
  reader,
} from './open-test-backend.js';

let engine: SearchEngine;
beforeEach(async () => {
  engine = await openTestEngine();
  const importer = createImporter(engine, reader);
  await importer.importPostings([
    importItem(postingText('Backend Engineer', 'Kafka', 'Python'), 'a'),
    importItem(postingText('Data Engineer', 'Python'), 'b'),
    importItem(JSON.stringify({ externalId: 'c', title: 'Told', description: 'Kafka', status: 'OPEN' })),
  ]);
  await importer.importCandidates([
    importItem(JSON.stringify({ externalId: 'x', skills: [{ name: 'Kafka' }] })),
  ]);
  await importer.setPostingStatus(postingId('import', 'c'), 'CLOSED');
});
afterEach(() => engine.close());

/** Reads titles in capitals and finds no requirements. */
const newer: DocumentReader = {
  ...reader,
  version: 'newer',
  readPosting: (content, format) => {
    const read = reader.readPosting(content, format);
    return read.kind === 'rejected' ? read : { ...read, title: read.title.toUpperCase(), requirements: [] };
  },
};
const ignore = () => undefined;

describe('Reading stored documents anew', () => {
  it('leaves alone what this version has read', async () => {
    expect(await reextract(engine, reader, ignore)).toEqual({ changed: 0, unchanged: 4, failed: 0 });
  });

  it('reads pages and résumés as they were read at their import', async () => {
    const importer = createImporter(engine, reader);
    const page = JSON.stringify({ '@type': 'JobPosting', identifier: 'd', description: '<p>Kafka</p>' });
    await importer.importPostings([
      importItem('<h1>Engineer</h1><p>Kafka</p>', 'e'),
      importItem(`<script type="application/ld+json">${page}</script>`),
    ]);
    await importer.importCandidates([
      importItem('Jo Doe\n\nWork\n\nAcme, 2019 – present\n- Kafka', 'y'),
      importItem(JSON.stringify({ work: [{ position: 'Kafka engineer', startDate: '2019' }] }), 'z'),
    ]);
    const later = { ...reader, version: 'later' };
    expect(await reextract(engine, later, ignore)).toEqual({ changed: 0, unchanged: 8, failed: 0 });
  });

  it('replaces what is read differently now, requirements included', async () => {
    expect(await reextract(engine, newer, ignore)).toEqual({ changed: 3, unchanged: 1, failed: 0 });
    expect(await countDocuments(engine)).toEqual({ postings: 3, requirements: 0, candidates: 1 });
    const [{ hits }] = await engine.read([everythingOf('posting')]);
    const titles = hits.map(({ stored }) => (stored.kind === 'posting' ? stored.document.title : ''));
    expect(titles.sort()).toEqual(['BACKEND ENGINEER', 'DATA ENGINEER', 'TOLD']);
  });

  it('has nothing left to do the second time', async () => {
    await reextract(engine, newer, ignore);
    expect(await reextract(engine, newer, ignore)).toEqual({ changed: 0, unchanged: 4, failed: 0 });
  });

  it('keeps the status that was set by hand and the date of a candidate', async () => {
    const before = await engine.read([everythingOf('candidate')]);
    await reextract(engine, newer, ignore);
    const [postings, candidates] = await engine.read([everythingOf('posting'), everythingOf('candidate')]);
    const told = postings.hits.find(({ stored }) => stored.document.id === postingId('import', 'c'));
    expect(told?.stored.document).toMatchObject({ status: 'CLOSED' });
    const dates = [before[0], candidates].map(({ hits }) =>
      hits.map(({ stored }) => (stored.kind === 'candidate' ? stored.document.updatedAt : null)),
    );
    expect(dates[0]).toEqual(dates[1]);
  });

  it('keeps a document that can no longer be read, and says why', async () => {
    const stricter: DocumentReader = {
      ...newer,
      readPosting: () => ({ kind: 'rejected', code: 'INVALID_DOCUMENT', message: 'not any more' }),
    };
    const before = await countDocuments(engine);
    const reasons: string[] = [];
    const report = await reextract(engine, stricter, ({ reason }) => reasons.push(reason));
    expect(report).toMatchObject({ changed: 0, failed: 3 });
    expect(reasons).toEqual(['not any more', 'not any more', 'not any more']);
    expect(await countDocuments(engine)).toEqual(before);
  });
});
