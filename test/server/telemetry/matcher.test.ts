import { afterEach, expect, it } from '@jest/globals';
import { readConfig } from '../../../src/config.js';
import { createMatcherProcess, type MatcherProcess } from '../../../src/gateway.js';
import { startTestServer, type TestServer } from '../support/start-test-server.js';
import { readMetric } from './read-metrics.js';

let running: Pick<TestServer | MatcherProcess, 'close'>;
afterEach(() => running.close());

it('A matcher process tells when it begins to work', async () => {
  const config = readConfig({ ROLECALL_DATA_DIR: ':memory:', ROLECALL_MATCHER_PORT: '0' });
  const process = await createMatcherProcess(config, () => undefined);
  running = process;
  const url = (await process.listen()) ?? '';
  const send = async () => ({ text: await (await fetch(`${url}/metrics`)).text() });
  const isLeading = async () => (await readMetric({ send }, 'rolecall_matcher_leading'))[''];
  expect(await isLeading()).toBe(0);
  process.matcher.start();
  while ((await isLeading()) !== 1);
});

it.each([
  ['with a matcher tells whether that works', () => false, { '': 0 }],
  ['without a matcher tells nothing of one', null, {}],
])('A gateway %s', async (_which, isLeading, told) => {
  const server = await startTestServer({ isLeading });
  running = server;
  expect(await readMetric(server, 'rolecall_matcher_leading')).toEqual(told);
});
