import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { execFile, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { promisify } from 'node:util';
import { makeFolder, removeFolders } from '../ingest/make-folder.js';
import { postingText } from '../ingest/open-test-backend.js';
import { runCli, startCli } from './run-cli.js';

// Processes and servers of their own take a while on a busy machine.
jest.setTimeout(60_000);

const running: ChildProcess[] = [];
afterEach(async () => {
  for (const child of running.splice(0)) {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
  }
  removeFolders();
});

/** A served gateway on a free port; resolves when it has said all that it says at the start. */
async function serve(env: Readonly<Record<string, string>>) {
  const child = startCli(['serve', '--port', '0'], env);
  running.push(child);
  const { stdout } = child;
  if (stdout === null) throw new Error('expected a standard output');
  let said = '';
  for await (const chunk of stdout) {
    said += String(chunk);
    if (said.includes('asked for most')) break;
  }
  const url = /answers at (http:\S+)\/graphql/.exec(said)?.[1];
  if (url === undefined) throw new Error(`expected an address, but it said: ${said}`);
  return { child, said, url };
}

async function countPostings(url: string, query: string) {
  const body = JSON.stringify({ query: `{ postings(query: "${query}") { totalCount { value } } }` });
  const headers = { 'content-type': 'application/json' };
  return (await fetch(`${url}/graphql`, { method: 'POST', headers, body })).text();
}

describe('rolecall serve', () => {
  it('says what was read out of the samples, and a command to try that works as pasted', async () => {
    const { said } = await serve({ ROLECALL_DATA_DIR: makeFolder() });
    expect(said).toMatch(/postings +24\n/);
    expect(said).toMatch(/candidates +200\n/);
    const command = /curl[\s\S]*?}'/.exec(said)?.[0] ?? '';
    const { stdout } = await promisify(execFile)('sh', ['-c', command]);
    expect(JSON.parse(stdout)).toMatchObject({
      data: { postings: { nodes: expect.arrayContaining([expect.anything()]) } },
    });
  });

  it('answers what a command beside it has ingested', async () => {
    const data = makeFolder();
    const { url } = await serve({ ROLECALL_DATA_DIR: data, ROLECALL_SAMPLES: 'false' });
    const folder = makeFolder({ 'a.txt': postingText('Lighthouse Engineer', 'Kafka') });
    const flags = ['--data-dir', data, '--rejected', `${data}/rejected.ndjson`];
    expect(await runCli(['ingest', folder, ...flags])).toMatchObject({ code: 0 });
    expect(JSON.parse(await countPostings(url, 'lighthouse'))).toEqual({
      data: { postings: { totalCount: { value: 1 } } },
    });
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('ends with 0 on %s and keeps what it has', async (signal) => {
    const env = { ROLECALL_DATA_DIR: makeFolder() };
    const { child } = await serve(env);
    child.kill(signal);
    expect(await once(child, 'exit')).toEqual([0, null]);
    const { said } = await serve(env);
    expect(said).toMatch(/candidates +200\n/);
  });

  it.each([
    [{ PORT: '70000' }, 'PORT (--port) must be a whole number from 0 to 65535, but it is "70000".'],
    [{ HOST: '0.0.0.0' }, 'HOST (--host) must be a loopback address'],
    [{ ROLECALL_SAMPLES: 'perhaps' }, 'ROLECALL_SAMPLES (--samples) must be true or false'],
  ])('refuses %j with a sentence and 2', async (env, message) => {
    const { code, stderr } = await runCli(['serve'], { ROLECALL_DATA_DIR: makeFolder(), ...env });
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^ {4}at /m);
  });

  it('says so where Elasticsearch does not answer', async () => {
    const { code, stderr } = await runCli(['serve'], { ELASTICSEARCH_URL: 'http://127.0.0.1:9' });
    expect(code).toBe(2);
    expect(stderr).toContain('[SEARCH_UNAVAILABLE]');
  });
});
