import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { SearchEngine } from '../../../src/search/engine.js';
import { createEmbeddedEngine } from '../../../src/search/embedded/create-embedded-engine.js';
import { migrateEmbedded } from '../../../src/search/embedded/migrate-embedded.js';
import { loadTaxonomy } from '../../../src/skills/load-taxonomy.js';
import { buildCandidate } from '../../support/build-candidate.js';
import { buildPosting } from '../../support/build-posting.js';
import { buildRequirement } from '../../support/build-requirement.js';
import { buildWords } from '../../support/build-text-query.js';
import { find, put, read, search, store } from '../contract/documents.js';

const skills = loadTaxonomy();
let folder: string;
let path: string;
const opened: SearchEngine[] = [];

async function open(): Promise<SearchEngine> {
  const engine = await createEmbeddedEngine({ path, skills });
  opened.push(engine);
  return engine;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rolecall-'));
  path = join(folder, 'index.db');
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((engine) => engine.close()));
  rmSync(folder, { recursive: true });
});

const posting = buildPosting('kept', {
  description: 'Polishes telescopes',
  company: 'Acme',
  requirements: [buildRequirement(['skill:python'], { text: 'Years of Python' })],
});

describe('An embedded index', () => {
  it('is there again after a restart', async () => {
    const before = await open();
    await store(before, [posting, buildCandidate('kept')]);
    await before.close();
    opened.length = 0;
    const after = await open();
    expect((await read(after, posting.id))?.document).toEqual(posting);
    expect(await find(after, { text: buildWords('telescpe') })).toEqual(['kept']);
    expect(await find(after, { of: 'requirement', text: buildWords('python') })).toEqual(['Years of Python']);
  });

  it('is shared: what one process writes the others find, values and words included', async () => {
    const [writer, reader] = [await open(), await open()];
    expect(await find(reader, { text: buildWords('telescope') })).toEqual([]);
    await store(writer, [posting]);
    expect(await find(reader, { text: buildWords('telescpe') })).toEqual(['kept']);
    await store(reader, [buildPosting('other', { company: 'Acme' })]);
    const acme = { kind: 'terms', field: 'company', values: ['Acme'] } as const;
    expect(await find(writer, { filter: acme })).toEqual(['kept', 'other']);
    expect(await writer.write([put(buildPosting('other'))])).toEqual([{ kind: 'conflict' }]);
  });

  it('is not what another program wrote', async () => {
    const other = new DatabaseSync(path);
    other.exec('CREATE TABLE posting (id)');
    other.close();
    await expect(open()).rejects.toMatchObject({ code: 'CONFIGURATION_INVALID' });
    await expect(open()).rejects.toThrow(path);
    const after = new DatabaseSync(path);
    expect(after.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'delete' });
    expect(after.prepare('SELECT count(*) AS n FROM sqlite_schema').get()).toEqual({ n: 1 });
    after.close();
  });

  it.each([
    ['a text', Buffer.from('This is no database at all, but a text of some length. '.repeat(100))],
    ['a damaged header', Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(4096, 0xff)])],
  ])('is not %s, which stays as it was', async (_name, content) => {
    writeFileSync(path, content);
    await expect(open()).rejects.toMatchObject({ code: 'CONFIGURATION_INVALID' });
    expect(readFileSync(path).equals(content)).toBe(true);
  });

  it('needs a folder that exists', async () => {
    path = join(folder, 'nowhere', 'index.db');
    await expect(open()).rejects.toMatchObject({ code: 'CONFIGURATION_INVALID' });
  });

  it('of another version is refused, and served again after a migration', async () => {
    const before = await open();
    await store(before, [posting, buildPosting('other'), buildCandidate('kept')]);
    const stored = await read(before, posting.id);
    await before.close();
    opened.length = 0;
    const database = new DatabaseSync(path);
    database.exec("UPDATE setting SET value = 'older' WHERE name = 'derived'; DROP TABLE posting_text");
    database.close();
    await expect(open()).rejects.toMatchObject({ code: 'INDEX_MISMATCH' });
    await expect(open()).rejects.toThrow('rolecall migrate');

    expect(await migrateEmbedded({ path, skills })).toBe(3);

    const after = await open();
    expect(await read(after, posting.id)).toEqual(stored);
    expect(await find(after, { text: buildWords('telescope') })).toEqual(['kept']);
    expect((await search(after, { of: 'requirement', page: null, total: true })).total?.value).toBe(1);
    expect(await after.write([{ kind: 'delete', stored: stored ?? (await missing()) }])).toEqual([
      { kind: 'done' },
    ]);
    expect((await search(after, { of: 'requirement', page: null, total: true })).total?.value).toBe(0);
  });

  it('keeps nothing of a batch that fails', async () => {
    const engine = await open();
    const broken = { ...buildPosting('broken'), requirements: [undefined] };
    await expect(engine.write([put(posting), put(broken as unknown as typeof posting)])).rejects.toThrow();
    expect(await read(engine, posting.id)).toBeNull();
    await store(engine, [posting]);
    const acme = { kind: 'terms', field: 'company', values: ['Acme'] } as const;
    expect(await find(engine, { filter: acme, text: buildWords('telescope') })).toEqual(['kept']);
  });
});

const missing = (): Promise<never> => Promise.reject(new Error('expected a stored posting'));
