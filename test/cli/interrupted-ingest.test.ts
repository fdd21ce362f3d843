import { afterEach, describe, it } from '@jest/globals';
import { join } from 'node:path';
import { makeFolder, removeFolders } from '../ingest/make-folder.js';
import { openTestEngine } from '../ingest/open-test-backend.js';
import { expectToSurviveKills } from './interrupted-ingest.js';

afterEach(removeFolders);

describe('An ingest that is killed', () => {
  it('ends, run again, with every document exactly once', async () => {
    const data = makeFolder();
    const open = () => openTestEngine(join(data, 'rolecall.db'));
    await expectToSurviveKills({ ROLECALL_DATA_DIR: data }, open);
  }, 120_000);
});
