import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { parse, print } from 'graphql';
import { hashOf, loadTrustedDocuments } from '../../../src/server/limits/trusted-documents.js';
import { connect } from '../support/feed-clients.js';
import { parseEvents } from '../support/parse-events.js';
import { codes, post, startTestServer, type TestServer } from '../support/start-test-server.js';

const ours = await readFile('schema/operations/complete-skills.graphql', 'utf8');
const variables = { typed: 'kuber' };
const unknown = hashOf('{ nothing }');
let server: TestServer;
afterEach(() => server.close());

const named = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } });
const ask = (body: object) => server.send('/graphql', post(JSON.stringify(body)));

describe('a document that the gateway knows', () => {
  it.each([
    ['its text', hashOf(ours)],
    ['its text as GraphQL.js prints it', hashOf(print(parse(ours)))],
  ])('is answered when it is named by the hash of %s, over every transport', async (_what, hash) => {
    server = await startTestServer({ limits: { trustedDocuments: 'only' } });
    const expected = (await ask({ query: ours, variables })).body?.data;
    expect(expected).toBeDefined();
    expect((await ask({ extensions: named(hash), variables })).body?.data).toEqual(expected);
    expect((await ask({ documentId: `sha256:${hash}`, variables })).body?.data).toEqual(expected);
    const search = (parameters: Record<string, string>) =>
      new URLSearchParams({ ...parameters, variables: JSON.stringify(variables) }).toString();
    for (const parameters of [{ documentId: hash }, { extensions: JSON.stringify(named(hash)) }]) {
      expect((await server.send(`/graphql?${search(parameters)}`)).body?.data).toEqual(expected);
      const streamed = await server.send(`/graphql/stream?${search(parameters)}`);
      expect(parseEvents(streamed.text)[0]?.data).toEqual(expected);
    }
    const { text } = await server.send(
      '/graphql/stream',
      post(JSON.stringify({ documentId: hash, variables })),
    );
    expect(parseEvents(text)[0]?.data).toEqual(expected);
    const client = connect(server);
    const next = await client.run('', variables, named(hash)).next();
    expect(next.value).toEqual({ data: expected });
    await client.close();
  });
});

describe('a document that the gateway does not know', () => {
  it.each(['open', 'report', 'only'] as const)('is not found by its hash in the mode %s', async (mode) => {
    server = await startTestServer({ limits: { trustedDocuments: mode } });
    const answer = await ask({ extensions: named(unknown) });
    // Apollo Client sends the text upon this answer alone.
    expect([answer.status, codes(answer)]).toEqual([200, ['PERSISTED_QUERY_NOT_FOUND']]);
    expect(answer.body?.errors?.[0]?.message).toBe('PersistedQueryNotFound');
    const client = connect(server);
    await expect(client.run('', {}, named(unknown)).next()).rejects.toMatchObject([
      { extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } },
    ]);
    await client.close();
  });

  it('is answered by its text, and not kept, where the mode is open', async () => {
    server = await startTestServer();
    const query = '{ __typename }';
    expect(codes(await ask({ query, extensions: named(hashOf(query)) }))).toEqual([]);
    expect(codes(await ask({ extensions: named(hashOf(query)) }))).toEqual(['PERSISTED_QUERY_NOT_FOUND']);
  });

  it('is logged by its hash where the mode is report', async () => {
    server = await startTestServer({ limits: { trustedDocuments: 'report' } });
    const query = '{ secretly: __typename }';
    expect((await ask({ query })).body).toEqual({ data: { secretly: 'Query' } });
    expect((await ask({ query: ours, variables })).status).toBe(200);
    const log = server.logged.join('');
    expect(log).toContain(hashOf(query));
    expect(log).not.toMatch(new RegExp(`${hashOf(ours)}|secretly`));
  });

  it('is refused over every transport where the mode is only', async () => {
    server = await startTestServer({ limits: { trustedDocuments: 'only' } });
    const query = '{ __typename }';
    for (const extensions of [{}, named(hashOf(query)), named(hashOf(ours))])
      expect(codes(await ask({ query, extensions }))).toEqual(['DOCUMENT_UNKNOWN']);
    const client = connect(server);
    await expect(client.run(query).next()).rejects.toMatchObject([
      { extensions: { code: 'DOCUMENT_UNKNOWN' } },
    ]);
    await client.close();
    const { text } = await server.send('/graphql/stream', post(JSON.stringify({ query })));
    expect(text).toContain('DOCUMENT_UNKNOWN');
  });

  it.each([[null], [7], [{}], [{ sha256Hash: 7 }], ['x']])(
    'is a bad request where it is named by %j',
    async (persistedQuery) => {
      server = await startTestServer();
      const answer = await ask({ extensions: { persistedQuery } });
      expect([answer.status, codes(answer)]).toEqual([400, ['BAD_REQUEST']]);
    },
  );
});

describe('trusted documents', () => {
  it('come from a folder, or from a manifest of either form', async () => {
    server = await startTestServer();
    const folder = await mkdtemp(join(tmpdir(), 'documents-'));
    const text = '{ __typename }';
    await writeFile(join(folder, 'name.graphql'), text);
    await writeFile(join(folder, 'by-hash.json'), JSON.stringify({ [hashOf(text)]: text }));
    const operations = [{ id: hashOf(text), name: 'Name', type: 'query', body: text }];
    const manifest = { format: 'apollo-persisted-query-manifest', version: 1, operations };
    await writeFile(join(folder, 'apollo.json'), JSON.stringify(manifest));
    await writeFile(join(folder, 'broken.json'), '{"a": "{ never"}');
    for (const path of [folder, join(folder, 'by-hash.json'), join(folder, 'apollo.json')])
      expect((await loadTrustedDocuments(path)).get(hashOf(text))).toBe(text);
    for (const path of [join(folder, 'nowhere'), join(folder, 'broken.json')])
      await expect(loadTrustedDocuments(path)).rejects.toMatchObject({ code: 'CONFIGURATION_INVALID' });
    await rm(folder, { recursive: true });
  });
});
