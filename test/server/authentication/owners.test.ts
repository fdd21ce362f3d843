import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parseEvents } from '../support/parse-events.js';
import { codes, startTestServer, type TestServer } from '../support/start-test-server.js';
import { bearer, bySecret } from '../support/tokens.js';

let server: TestServer;
let watch: string;

async function ask(sub: string, query: string, variables: object = {}) {
  const answer = await server.send('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: await bearer({ sub, roles: ['admin', 'recruiter'] }),
    },
    body: JSON.stringify({ query, variables }),
  });
  return { data: answer.body?.data, codes: codes(answer) };
}

beforeAll(async () => {
  server = await startTestServer(bySecret);
  const made = 'mutation { createWatch(input: { candidates: { text: "kafka" }, name: "mine" }) { id } }';
  watch = ((await ask('ada', made)).data as { createWatch: { id: string } }).createWatch.id;
});
afterAll(() => server.close());

describe('A watch of somebody else', () => {
  it.each([
    ['watch', 'query ($id: ID!) { watch(id: $id) { name } }'],
    ['node', 'query ($id: ID!) { node(id: $id) { __typename } }'],
    ['nodes', 'query ($id: ID!) { nodes(ids: [$id]) { __typename } }'],
    ['watches', 'query { watches { nodes { id } pageInfo { hasNextPage } } }'],
    ['updateWatch', 'mutation ($id: ID!) { updateWatch(input: { id: $id, name: "stolen" }) { name } }'],
    ['deleteWatch', 'mutation ($id: ID!) { deleteWatch(id: $id) { deletedId } }'],
  ])('is for %s as if it weren’t there, even for an administrator', async (_field, query) => {
    const absent = await ask('eve', query, { id: 'watch:00000000-0000-4000-8000-000000000000' });
    expect(await ask('eve', query, { id: watch })).toEqual(absent);
    expect(JSON.stringify(absent)).not.toContain(watch);
  });

  it('can’t be followed', async () => {
    const follow = async (sub: string, watchId: string) => {
      const query = 'subscription ($watchId: ID!) { watchFeed(watchId: $watchId) { __typename } }';
      const search = new URLSearchParams({ query, variables: JSON.stringify({ watchId }) });
      const headers = { authorization: await bearer({ sub, roles: ['recruiter'] }) };
      const { text } = await server.send(`/graphql/stream?${String(search)}`, { headers });
      return parseEvents(text).map(({ errors }) => errors);
    };
    const told = await follow('eve', watch);
    expect(told).toMatchObject([[{ extensions: { code: 'NOT_FOUND' } }]]);
    expect(told).toEqual(await follow('eve', 'watch:00000000-0000-4000-8000-000000000000'));
  });

  it('is still its owner’s', async () => {
    expect((await ask('ada', 'query ($id: ID!) { watch(id: $id) { name } }', { id: watch })).data).toEqual({
      watch: { name: 'mine' },
    });
  });
});
