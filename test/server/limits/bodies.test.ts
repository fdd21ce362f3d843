import { once } from 'node:events';
import { request, type ClientRequest, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterEach, expect, it } from '@jest/globals';
import { postingItem } from '../../graphql/support/documents.js';
import { connect } from '../support/feed-clients.js';
import { startHeldServer } from '../support/start-held-server.js';
import { codes, startTestServer, type Answer, type TestServer } from '../support/start-test-server.js';
import { bearer, bySecret } from '../support/tokens.js';

const megabyte = 1024 * 1024;
const search = '{ postings(first: 1) { totalCount { value } } }';
const importing =
  'mutation ($input: ImportPostingsInput!) { importPostings(input: $input) { imported rejected } }';
const input = { items: [postingItem(1)] };
let server: TestServer;
let begun: ClientRequest[] = [];

afterEach(async () => {
  for (const sent of begun) sent.destroy();
  begun = [];
  await server.close();
});

type Headers = Readonly<Record<string, string>>;
const json = { 'content-type': 'application/json' };
const as = async (sub: string) => ({ ...json, authorization: await bearer({ sub, roles: ['service'] }) });
const ofTenMegabytes = { 'content-length': String(10 * megabyte) };

/** Begins a request and doesn't end it; what is given resolves to its answer, should there be one. */
function begin(headers: Headers, path = '/graphql', body = ' '): Promise<IncomingMessage> {
  const sent = request(server.url + path, { method: 'POST', headers: { ...json, ...headers } });
  begun.push(sent.on('error', () => undefined));
  sent.write(body);
  const answered = once(sent, 'response').then(([answer]) => answer as IncomingMessage);
  answered.catch(() => undefined);
  return answered;
}

/** Leaves the first that has begun unfinished. */
const leaveOne = () => begun.shift()?.destroy();

/** More than a query takes that is kept room for. */
const large = { note: 'x'.repeat(100_000) };

const ask = (headers: Headers, query = search, variables: object = {}) =>
  server.send('/graphql', { method: 'POST', headers, body: JSON.stringify({ query, variables }) });

async function until(status: number, asked: () => Promise<Answer>): Promise<Answer> {
  for (;;) {
    const answer = await asked();
    if (answer.status === status) return answer;
  }
}

it('Whoever has large imports under way gets no more room than all others have left, and comes again later', async () => {
  server = await startTestServer({ ...bySecret, limits: { costPerMinute: 1e9 } });
  const [ada, eve] = [await as('ada'), await as('eve')];
  for (let nth = 0; nth < 5; nth += 1) void begin({ ...ada, ...ofTenMegabytes });
  await until(429, () => ask(ada, search, large));
  const refused = await ask(ada, importing, { input, ...large });
  expect([refused.status, codes(refused), refused.headers.get('retry-after')]).toEqual([
    429,
    ['RATE_LIMITED'],
    '1',
  ]);
  const found = expect.objectContaining({ data: { postings: { totalCount: { value: 0 } } } });
  expect([(await ask(eve, search, large)).body, (await ask(ada)).body]).toEqual([found, found]);
  leaveOne();
  const { body } = await until(200, () => ask(ada, importing, { input, ...large }));
  expect(body?.data).toEqual({ importPostings: { imported: 1, rejected: 0 } });
});

it('A gateway that is full of requests says so and when to come again', async () => {
  server = await startTestServer();
  for (let nth = 0; nth < 10; nth += 1) void begin(ofTenMegabytes);
  const refused = await until(503, () => ask(json, search, large));
  expect([codes(refused), refused.headers.get('retry-after')]).toEqual([['OVERLOADED'], '1']);
  expect((await server.send('/health/ready')).status).toBe(200);
  leaveOne();
  await until(200, () => ask(json, search, large));
});

it('Queries are answered, however many have filled the gateway with imports', async () => {
  server = await startTestServer({ ...bySecret, limits: { costPerMinute: 1e9 } });
  const viewers = await Promise.all(['ada', 'eve', 'kim', 'lou', 'max'].map(as));
  for (const viewer of viewers)
    for (let nth = 0; nth < 5; nth += 1) void begin({ ...viewer, ...ofTenMegabytes });
  const newcomer = await as('ned');
  await until(503, () => ask(newcomer, search, large));
  const answers = await Promise.all([...viewers, newcomer].map((viewer) => ask(viewer)));
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
});

it('A body that doesn’t tell its length is counted as it comes', async () => {
  server = await startTestServer({ limits: { hasBudget: () => true } });
  const body = ' '.repeat(9.9 * megabyte);
  const answer = await Promise.race(Array.from({ length: 6 }, () => begin({}, '/graphql', body)));
  expect([answer.statusCode, await text(answer)]).toEqual([429, expect.stringContaining('"RATE_LIMITED"')]);
  for (let nth = 0; nth < 6; nth += 1) leaveOne();
  void begin(ofTenMegabytes);
  await until(200, () => ask(json, search, large));
});

it('Operations of sockets take of the same room until they end', async () => {
  const held = await startHeldServer({ hasBudget: () => true });
  server = held;
  for (let nth = 0; nth < 4; nth += 1) void begin(ofTenMegabytes);
  const client = connect(server);
  const note = 'x'.repeat(1_000_000);
  const first = Array.from({ length: 12 }, () => client.run(search, { note }).next());
  await expect(Promise.race(first)).rejects.toMatchObject([{ extensions: { code: 'RATE_LIMITED' } }]);
  client.terminate();
  await Promise.allSettled(first);
  held.free();
  await until(200, () => ask(json, importing, { input, ...large }));
});

it('Where nothing is served, a body isn’t waited for', async () => {
  server = await startTestServer(bySecret);
  const answer = await begin(ofTenMegabytes, '/nowhere');
  expect([answer.statusCode, await text(answer)]).toEqual([404, expect.stringContaining('"NOT_FOUND"')]);
});
