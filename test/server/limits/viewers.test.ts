import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { openSocket } from '../support/open-socket.js';
import { parseEvents } from '../support/parse-events.js';
import { codes, startTestServer, type TestServer } from '../support/start-test-server.js';
import { bearer, bySecret } from '../support/tokens.js';

/** Costs 100 points. */
const search = '{ postings(first: 90) { nodes { id } } }';
let server: TestServer;

beforeEach(async () => {
  server = await startTestServer({ ...bySecret, limits: { costPerMinute: 150, socketsPerViewer: 1 } });
});
afterEach(() => server.close());

const asking = async (sub: string) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', authorization: await bearer({ sub, roles: ['analyst'] }) },
  body: JSON.stringify({ query: search }),
});

const connect = async (sub: string) =>
  openSocket(server, { authorization: await bearer({ sub, roles: ['analyst'] }) });

it('each have a budget of their own, whatever token they show and whichever transport they use', async () => {
  expect(codes(await server.send('/graphql', await asking('ada')))).toEqual([]);
  const again = await server.send('/graphql', await asking('ada'));
  expect([again.status, codes(again)]).toEqual([429, ['RATE_LIMITED']]);
  const streamed = await server.send('/graphql/stream', await asking('ada'));
  expect(parseEvents(streamed.text)).toMatchObject([{ errors: [{ extensions: { code: 'RATE_LIMITED' } }] }]);
  expect(codes(await server.send('/graphql', await asking('eve')))).toEqual([]);
});

it('have one even where a token calls them as the local viewer is called', async () => {
  await server.send('/graphql', await asking('local'));
  expect(codes(await server.send('/graphql', await asking('local')))).toEqual(['RATE_LIMITED']);
});

it('each may open as many sockets as one may, once their token is good', async () => {
  const first = await connect('ada');
  expect([first.state, (await connect('ada')).state]).toEqual(['open', '4429']);
  expect((await connect('eve')).state).toBe('open');
  first.socket.close();
  await first.closed;
  // The server may learn of the end a moment later.
  let again = await connect('ada');
  while (again.state === '4429') again = await connect('ada');
  expect(again.state).toBe('open');
});

it('each may have as many event streams and exports under way at once', async () => {
  const authorization = await bearer({ sub: 'ada', roles: ['recruiter'] });
  const made = await server.send('/graphql', {
    ...(await asking('ada')),
    headers: { 'content-type': 'application/json', authorization },
    body: '{"query":"mutation { createWatch(input: { candidates: {} }) { id } }"}',
  });
  const { createWatch } = made.body?.data as { createWatch: { id: string } };
  const query = `subscription { watchFeed(watchId: "${createWatch.id}") { __typename } }`;
  const leaving = new AbortController();
  const follow = () =>
    fetch(`${server.url}/graphql/stream?${String(new URLSearchParams({ query }))}`, {
      headers: { authorization, accept: 'text/event-stream' },
      signal: leaving.signal,
    });
  expect((await follow()).status).toBe(200);
  const again = await follow();
  expect([again.status, again.headers.get('retry-after')]).toEqual([429, '1']);
  const refused = await server.send('/export/postings.csv', { headers: { authorization } });
  expect([refused.status, codes(refused)]).toEqual([429, ['RATE_LIMITED']]);
  expect(refused.text).toContain('under way');
  leaving.abort();
  // The server may learn of the end a moment later; then it is the budget that doesn't suffice.
  let exported = refused;
  while (exported.text.includes('under way'))
    exported = await server.send('/export/postings.csv', { headers: { authorization } });
  expect(exported.text).toContain('An export costs 2000 points');
});
