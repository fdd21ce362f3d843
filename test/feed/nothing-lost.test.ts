import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { join } from 'node:path';
import { makeFolder, removeFolders } from '../ingest/make-folder.js';
import { openTestEngine } from '../ingest/open-test-backend.js';
import { loseNothing } from './support/lose-nothing.js';
import { runEmbeddedCluster } from './support/running-cluster.js';

// It waits for processes of its own, on a machine that may be busy.
jest.setTimeout(180_000);
afterEach(removeFolders);

describe('Feeds of the embedded engine', () => {
  it('lose nothing and double nothing while the gateway is killed and connections are cut', async () => {
    const folder = makeFolder();
    const report = await loseNothing({
      seed: Date.now() % 1_000_000,
      ...{ documents: 600, writers: 8, watches: 12, seconds: 15 },
      runCluster: (random) => runEmbeddedCluster(folder, random),
      openEngine: () => openTestEngine(join(folder, 'rolecall.db')),
    });
    expect(report.strikes['gateway killed']).toBeGreaterThan(1);
    expect(report.connections).toBeGreaterThan(report.subscribers);
    expect(report.findings).toBeGreaterThan(100);
    expect(report.exitCodes).toEqual([0]);
  });
});
