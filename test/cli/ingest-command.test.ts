import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder, removeFolders } from '../ingest/make-folder.js';
import { countDocuments, openTestEngine, postingText } from '../ingest/open-test-backend.js';
import { runCli } from './run-cli.js';

// Processes and servers of their own take a while on a busy machine.
jest.setTimeout(60_000);

let data: string;
let rejectedFile: string;
beforeEach(() => {
  data = makeFolder();
  rejectedFile = join(data, 'rejected.ndjson');
});
afterEach(removeFolders);

const ingest = (...inputs: string[]) =>
  runCli(['ingest', ...inputs, '--rejected', rejectedFile], { ROLECALL_DATA_DIR: data });
const summaryOf = (stdout: string) => {
  const count = (name: string) =>
    Number(new RegExp(`${name} +([\\d,]+)`).exec(stdout)?.[1]?.replaceAll(',', ''));
  return { imported: count('imported'), unchanged: count('unchanged'), rejected: count('rejected') };
};

const posting = postingText('Backend Engineer', 'Kafka', 'Python');
const candidate = (n: number) => JSON.stringify({ externalId: `c-${n}`, skills: [{ name: 'Kafka' }] });

describe('rolecall ingest', () => {
  it('takes in files and says how many; the second time it changes nothing', async () => {
    const folder = makeFolder({ 'a.txt': posting, 'people.ndjson': `${candidate(1)}\n${candidate(2)}\n` });
    const first = await ingest(folder);
    expect({ code: first.code, ...summaryOf(first.stdout) }).toEqual({
      code: 0,
      imported: 3,
      unchanged: 0,
      rejected: 0,
    });
    const second = await ingest(folder);
    expect({ code: second.code, ...summaryOf(second.stdout) }).toEqual({
      code: 0,
      imported: 0,
      unchanged: 3,
      rejected: 0,
    });
    const engine = await openTestEngine(join(data, 'rolecall.db'));
    expect(await countDocuments(engine)).toEqual({ postings: 1, requirements: 2, candidates: 2 });
    await engine.close();
  });

  it('ends with 1 and writes place and reason of what it rejects, but nothing of its text', async () => {
    const secret = '{"externalId": "c-9", "email": "secret@example.org", "skills": 7}';
    const folder = makeFolder({ 'empty.txt': '', 'people.ndjson': `${candidate(1)}\n${secret}\n{broken\n` });
    const { code, stdout, stderr } = await ingest(folder);
    expect({ code, ...summaryOf(stdout) }).toEqual({ code: 1, imported: 1, unchanged: 0, rejected: 3 });
    const lines = readFileSync(rejectedFile, 'utf8');
    expect(
      lines
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual([
      {
        file: `${folder}/empty.txt`,
        line: null,
        entry: null,
        code: 'EMPTY_DOCUMENT',
        message: expect.any(String),
      },
      {
        file: `${folder}/people.ndjson`,
        line: 2,
        entry: null,
        code: 'INVALID_DOCUMENT',
        message: expect.stringContaining('skills'),
      },
      {
        file: `${folder}/people.ndjson`,
        line: 3,
        entry: null,
        code: 'INVALID_JSON',
        message: expect.any(String),
      },
    ]);
    expect(lines + stdout + stderr).not.toContain('secret@example.org');
    expect(stderr).toContain(rejectedFile);
  });

  it('removes what an earlier run had rejected when nothing is any more', async () => {
    const folder = makeFolder({ 'a.json': '{broken' });
    await ingest(folder);
    expect(existsSync(rejectedFile)).toBe(true);
    await ingest(makeFolder({ 'a.txt': posting }));
    expect(existsSync(rejectedFile)).toBe(false);
  });

  it.each([
    ['no input', ['ingest'], "missing required argument 'inputs'"],
    [
      'a file that is not there',
      ['ingest', 'nowhere.txt'],
      'nowhere.txt: there is no such file or folder. [BAD_USER_INPUT]',
    ],
    ['an unknown flag', ['ingest', 'a.txt', '--sauce', 'x'], "unknown option '--sauce'"],
    ['an unknown kind', ['ingest', 'a.txt', '--kind', 'letter'], 'Allowed choices are posting, candidate'],
    ['an unknown command', ['digest'], "unknown command 'digest'"],
  ])('ends with 2 for %s and says what is wrong', async (_case, args, message) => {
    const { code, stderr } = await runCli(args, { ROLECALL_DATA_DIR: data });
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^ {4}at /m);
  });

  it('ends with 2 where the index is not one', async () => {
    const broken = makeFolder({
      'rolecall.db': 'This is not a database, but long enough to look at.'.repeat(40),
    });
    const folder = makeFolder({ 'a.txt': posting });
    const { code, stderr } = await runCli(['ingest', folder], { ROLECALL_DATA_DIR: broken });
    expect({ code, told: stderr.includes('[CONFIGURATION_INVALID]') }).toEqual({ code: 2, told: true });
  });
});

describe('rolecall reextract and migrate', () => {
  it('have nothing to change in what this version has made', async () => {
    const env = { ROLECALL_DATA_DIR: data };
    await ingest(makeFolder({ 'a.txt': posting, 'b.json': candidate(1) }));
    const read = await runCli(['reextract'], env);
    expect({ ...read, stdout: read.stdout.replace(/\s+/g, ' ').trim() }).toMatchObject({
      code: 0,
      stdout: 'changed 0 unchanged 2 failed 0',
    });
    expect(await runCli(['migrate'], env)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('2 documents'),
    });
  });
});

describe('Help', () => {
  it.each(['serve', 'ingest', 'match', 'reextract', 'migrate'])('of %s has examples', async (command) => {
    const { code, stdout } = await runCli([command, '--help']);
    expect({ code, examples: stdout.includes(`Examples:\n  rolecall ${command}`) }).toEqual({
      code: 0,
      examples: true,
    });
  });
});
