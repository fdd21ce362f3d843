import { expect } from '@jest/globals';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { findFiles } from '../../src/ingest/find-files.js';
import { ingestFiles } from '../../src/ingest/ingest-files.js';
import type { SearchEngine } from '../../src/search/engine.js';
import { makeFolder } from '../ingest/make-folder.js';
import { countDocuments, openTestEngine, postingText, reader } from '../ingest/open-test-backend.js';
import { runCli, startCli } from './run-cli.js';

const kills = 6;
const [postingCount, candidateCount] = [1500, 500];

/** Postings with one to six requirements each, and candidates. */
function makeDocuments(): string {
  const skills = ['Kafka', 'Python', 'Java', 'Docker', 'Kubernetes', 'PostgreSQL'];
  const postings = Array.from({ length: postingCount }, (_, n) => {
    const description = postingText(`Engineer ${n}`, ...skills.slice(0, 1 + (n % 6)));
    return JSON.stringify({ externalId: `p-${n}`, title: `Engineer ${n}`, description });
  });
  const candidates = Array.from({ length: candidateCount }, (_, n) =>
    JSON.stringify({ externalId: `c-${n}`, skills: [{ name: skills[n % 6] }] }),
  );
  return makeFolder({ 'postings.ndjson': postings.join('\n'), 'candidates.ndjson': candidates.join('\n') });
}

/** What an ingest of the folder that nothing interrupts ends with. */
async function countUninterrupted(folder: string) {
  const engine = await openTestEngine();
  const ignore = () => undefined;
  const told = { kind: null, source: 'file', onProgress: ignore, onRejected: ignore, onRetry: ignore };
  await ingestFiles(await findFiles([folder]), { engine, reader, ...told });
  const counts = await countDocuments(engine);
  await engine.close();
  return counts;
}

/**
 * Kills an ingest with SIGKILL at random moments of its work, again and again, then lets it end: everything must be
 * there exactly once.
 */
export async function expectToSurviveKills(
  env: Readonly<Record<string, string>>,
  openEngine: () => Promise<SearchEngine>,
): Promise<void> {
  const folder = makeDocuments();
  const args = ['ingest', folder, '--rejected', `${folder}/rejected.ndjson`];
  const engine = await openEngine();
  let interrupted = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    const before = await countSoon(engine);
    const child = startCli(args, env);
    const exited = once(child, 'exit');
    // Waits until it has begun to write, then a random while; it may have ended by then, in the last rounds.
    while (child.exitCode === null && (await countSoon(engine)) === before) await delay(5);
    await delay(Math.random() * 150);
    child.kill('SIGKILL');
    await exited;
    if (child.signalCode === 'SIGKILL') interrupted += 1;
  }
  expect(interrupted).toBeGreaterThan(0);
  const last = await runCli(args, env);
  expect(last).toMatchObject({ code: 0 });
  expect(await countDocuments(engine)).toEqual(await countUninterrupted(folder));
  const again = await runCli(args, env);
  expect(again.stdout).toMatch(
    new RegExp(`unchanged +${(postingCount + candidateCount).toLocaleString('en')}`),
  );
  await engine.close();
}

/** How many documents there are, those of a moment ago included. */
async function countSoon(engine: SearchEngine): Promise<number> {
  await engine.refresh();
  const { postings = 0, requirements = 0, candidates = 0 } = await countDocuments(engine);
  return postings + requirements + candidates;
}
