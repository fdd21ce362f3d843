import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { askGateway } from '../../../src/cli/watch/ask-gateway.js';
import { followFeed } from '../../../src/cli/watch/follow-feed.js';
import { createWatch, listWatches } from '../../../src/cli/watch/watch-operations.js';
import { startTestServer, type TestServer } from '../../server/support/start-test-server.js';
import { bySecret, seconds, token } from '../../server/support/tokens.js';
import { runCli } from '../run-cli.js';

// Processes of their own take a while on a busy machine.
jest.setTimeout(120_000);

let server: TestServer;
const ada = { sub: 'ada', roles: ['recruiter'] };

beforeAll(async () => {
  server = await startTestServer(bySecret);
});
afterAll(() => server.close());

describe('rolecall watch, where the gateway asks for tokens,', () => {
  it.each([
    ['ROLECALL_TOKEN', () => [], (told: string) => ({ ROLECALL_TOKEN: told })],
    ['--token', (told: string) => ['--token', told], () => ({})],
  ])('shows the one of %s', async (_where, flags, env) => {
    const told = await token(ada);
    const { code, stderr } = await runCli(['watch', '--url', server.url, ...flags(told)], env(told));
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: expect.stringContaining('There are no watches yet'),
    });
  });

  it('says that one is missing, and never repeats one that is none', async () => {
    const missing = await runCli(['watch', '--url', server.url]);
    expect(missing).toMatchObject({ code: 2, stderr: expect.stringContaining('[UNAUTHENTICATED]') });
    const wrong = await runCli(['watch', '--url', server.url, '--token', 'se cret']);
    expect(wrong).toMatchObject({ code: 2, stderr: expect.stringContaining('[CONFIGURATION_INVALID]') });
    expect(wrong.stderr).not.toContain('se cret');
  });

  it('ends, instead of trying again, when the token expires', async () => {
    const lasting = { url: server.url, token: await token(ada) };
    const input = { postings: {}, backfill: false };
    const { createWatch: made } = await askGateway(lasting, createWatch, { input });
    expect((await askGateway(lasting, listWatches, { after: null })).watches.nodes).toHaveLength(1);
    const feed = followFeed({
      gateway: { ...lasting, token: await token({ ...ada, exp: seconds() + 2 }) },
      ...{
        watchId: made.id,
        after: null,
        signal: new AbortController().signal,
        onConnection: () => undefined,
      },
    });
    expect((await feed.next()).value).toMatchObject({ __typename: 'FeedCaughtUp' });
    await expect(feed.next()).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});
