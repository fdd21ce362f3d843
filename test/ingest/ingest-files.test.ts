import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { RolecallError } from '../../src/domain/errors.js';
import { candidateId, postingId } from '../../src/domain/identity.js';
import { findFiles } from '../../src/ingest/find-files.js';
import { ingestFiles, type RejectedDocument } from '../../src/ingest/ingest-files.js';
import type { IngestKind } from '../../src/ingest/tell-format.js';
import type { SearchEngine } from '../../src/search/engine.js';
import { failOnce } from './fail-once.js';
import { makeFolder, removeFolders } from './make-folder.js';
import { countDocuments, everythingOf, openTestEngine, postingText, reader } from './open-test-backend.js';

let engine: SearchEngine;
beforeEach(async () => {
  engine = await openTestEngine();
});
afterEach(async () => {
  removeFolders();
  await engine.close();
});

async function ingest(input: string, kind: IngestKind | null = null, over = engine) {
  const rejected: RejectedDocument[] = [];
  const retried: string[] = [];
  const progress = await ingestFiles(await findFiles([input]), {
    engine: over,
    reader,
    source: 'file',
    kind,
    onProgress: () => undefined,
    onRejected: (document) => rejected.push(document),
    onRetry: ({ code }) => retried.push(code),
  });
  return { ...progress, rejected: rejected.map(({ place, code }) => ({ line: place.line, code })), retried };
}

const posting = (externalId: string, title = 'Engineer') =>
  JSON.stringify({ externalId, title, description: 'Requirements\n- Kafka\n' });
const candidate = (externalId: string) =>
  JSON.stringify({ externalId, name: 'Ada', skills: [{ name: 'Kafka' }] });

describe('Ingesting files', () => {
  it('tells postings from candidates by their fields', async () => {
    const folder = makeFolder({
      'text.txt': postingText('Backend Engineer', 'Kafka', 'Python'),
      'mixed.ndjson': `${posting('p-1')}\n${candidate('c-1')}\n`,
      'one.json': candidate('c-2'),
    });
    expect(await ingest(folder)).toMatchObject({ imported: 4, unchanged: 0, rejected: [] });
    expect(await countDocuments(engine)).toEqual({ postings: 2, requirements: 3, candidates: 2 });
    const ids = [postingId('file', 'text.txt'), postingId('file', 'p-1'), candidateId('file', 'c-2')];
    const [stored] = await engine.read([{ kind: 'get', ids }]);
    expect(stored.map((one) => one?.document.id)).toEqual(ids);
  });

  it('tells résumés from postings by what they say', async () => {
    const resume = 'Jo Doe\njo@example.org\n\n## Work experience\n\nAcme, 2019 – 2021\n- Kafka\n';
    const folder = makeFolder({
      'people/jo.md': resume,
      'people/ann.html': `<h1>Ann Doe</h1><p>ann@example.org</p><p>Acme, 2019 – 2021</p><p>Kafka</p>`,
      'people/resume.json': JSON.stringify({ basics: { name: 'Ada' }, skills: [{ name: 'Kafka' }] }),
      'job.html': '<h1>Engineer</h1><h2>Requirements</h2><ul><li>Kafka</li></ul>',
      'job.txt': '<p>Engineer</p><ul><li>Kafka</li></ul>',
    });
    expect(await ingest(folder)).toMatchObject({ imported: 5, rejected: [] });
    const candidates = ['people/jo.md', 'people/ann.html', 'people/resume.json'];
    const ids = [
      ...candidates.map((name) => candidateId('file', name)),
      ...['job.html', 'job.txt'].map((name) => postingId('file', name)),
    ];
    const [stored] = await engine.read([{ kind: 'get', ids }]);
    expect(stored.map((one) => one?.document)).toMatchObject([
      { name: 'Jo Doe', provenance: { format: 'MARKDOWN' } },
      { name: 'Ann Doe', provenance: { format: 'HTML' } },
      { name: 'Ada', provenance: { format: 'JSON_RESUME' } },
      { title: 'Engineer', provenance: { format: 'HTML' } },
      { title: 'Engineer', provenance: { format: 'HTML' } },
    ]);
  });

  it('goes by the kind that it is told for texts too', async () => {
    const folder = makeFolder({ 'jo.txt': 'Jo Doe\njo@example.org\n\nAcme, 2019 – 2021: Kafka' });
    await ingest(folder, 'posting');
    expect(await countDocuments(engine)).toMatchObject({ postings: 1, candidates: 0 });
    await ingest(folder, 'candidate');
    expect(await countDocuments(engine)).toMatchObject({ postings: 1, candidates: 1 });
  });

  it('takes in every job of a board, each by its own id, and gives the place of what it rejects', async () => {
    const job = (id: number) => ({
      id,
      title: 'Engineer',
      absolute_url: 'https://a.example',
      content: 'Kafka',
    });
    const board = JSON.stringify({
      jobs: [job(1), { ...job(2), content: null }, job(3)],
      meta: { total: 3 },
    });
    const folder = makeFolder({ 'board.json': board, 'boards.ndjson': `${board}\n` });
    const places: unknown[] = [];
    const progress = await ingestFiles(await findFiles([folder]), {
      engine,
      reader,
      source: 'file',
      kind: null,
      onProgress: () => undefined,
      onRejected: ({ place: { line, entry }, code }) => places.push({ line, entry, code }),
      onRetry: () => undefined,
    });
    expect(progress).toMatchObject({ imported: 2, unchanged: 2, rejected: 2 });
    expect(places).toEqual([
      { line: null, entry: 2, code: 'INVALID_DOCUMENT' },
      { line: 1, entry: 2, code: 'INVALID_DOCUMENT' },
    ]);
    const [stored] = await engine.read([
      { kind: 'get', ids: [postingId('file', '1'), postingId('file', '3')] },
    ]);
    expect(stored.map((one) => one?.document)).toMatchObject([{ title: 'Engineer' }, { title: 'Engineer' }]);
  });

  it('knows a page by the id that it holds, else by the name of its file', async () => {
    const page = (identifier?: string) =>
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'JobPosting', identifier, description: 'Kafka' })}</script>`;
    await ingest(makeFolder({ 'a.html': page('own'), 'b.html': page() }));
    const [stored] = await engine.read([
      { kind: 'get', ids: [postingId('file', 'own'), postingId('file', 'b.html')] },
    ]);
    expect(stored.map((one) => one?.document)).toMatchObject([
      { provenance: { format: 'SCHEMA_ORG_JOB_POSTING' } },
      { provenance: { format: 'SCHEMA_ORG_JOB_POSTING' } },
    ]);
  });

  it('changes nothing the second time', async () => {
    const folder = makeFolder({ 'a.md': '# Engineer\n\n- Kafka\n', 'b.ndjson': candidate('c-1') });
    await ingest(folder);
    expect(await ingest(folder)).toMatchObject({ imported: 0, unchanged: 2, rejected: [] });
  });

  it('goes by the kind that it is told', async () => {
    const folder = makeFolder({ 'a.json': candidate('c-1') });
    expect((await ingest(folder, 'posting')).rejected).toEqual([{ line: null, code: 'UNSUPPORTED_FORMAT' }]);
  });

  it('gives the place and the reason of what it rejects and takes in the rest', async () => {
    const lines = [posting('p-1'), '{"title": ', 'no JSON', '{"externalId": "p-2"}', '[1]', posting('p-3')];
    const folder = makeFolder({ 'a.ndjson': lines.join('\n') });
    const { imported, rejected } = await ingest(folder);
    expect(imported).toBe(2);
    expect(rejected).toEqual([
      { line: 2, code: 'INVALID_JSON' },
      { line: 3, code: 'INVALID_JSON' },
      { line: 4, code: 'INVALID_DOCUMENT' },
      { line: 5, code: 'INVALID_DOCUMENT' },
    ]);
  });

  it('lets the last version of a document win, however far apart they stand', async () => {
    const others = Array.from({ length: 600 }, (_, n) => candidate(`c-${n}`));
    const lines = [posting('same', 'First'), ...others, posting('same', 'Last')];
    await ingest(makeFolder({ 'a.ndjson': lines.join('\n') }));
    const [found] = await engine.read([everythingOf('posting')]);
    expect(found.hits.map(({ stored }) => stored.document)).toMatchObject([{ title: 'Last' }]);
    expect(await countDocuments(engine)).toMatchObject({ requirements: 1, candidates: 600 });
  });

  it('asks an engine again that does not answer', async () => {
    const folder = makeFolder({ 'a.json': posting('p-1') });
    expect(await ingest(folder, null, failOnce(engine))).toMatchObject({
      imported: 1,
      retried: ['SEARCH_UNAVAILABLE'],
    });
  });

  it('does not ask again where that would not help', async () => {
    const failing: SearchEngine = {
      ...engine,
      write: () => Promise.reject(new RolecallError('INDEX_MISMATCH', 'another version')),
    };
    const folder = makeFolder({ 'a.json': posting('p-1') });
    await expect(ingest(folder, null, failing)).rejects.toMatchObject({ code: 'INDEX_MISMATCH' });
  });

  it('holds only a few batches of a long file in memory', async () => {
    const folder = makeFolder({
      'a.ndjson': Array.from({ length: 5000 }, (_, n) => candidate(`c-${n}`)).join('\n'),
    });
    let [writing, most, largest] = [0, 0, 0];
    const watched: SearchEngine = {
      ...engine,
      write: async (operations) => {
        writing += 1;
        most = Math.max(most, writing);
        largest = Math.max(largest, operations.length);
        const outcomes = await engine.write(operations);
        writing -= 1;
        return outcomes;
      },
    };
    expect(await ingest(folder, null, watched)).toMatchObject({ imported: 5000 });
    expect(most).toBeLessThanOrEqual(2);
    expect(largest).toBe(500);
  });
});
