import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { afterEach, expect, it } from '@jest/globals';
import type { FastifyReply } from 'fastify';
import { goneOf } from '../../src/server/gone-of.js';
import { listen } from '../support/listen.js';

const server = createServer();

afterEach(() => {
  server.close();
});

it('Clients who go are gone, also those who went before anybody looked', async () => {
  const client = connect(await listen(server), '127.0.0.1');
  client.write('POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 10\r\n\r\n');
  const [, raw] = (await once(server, 'request')) as [unknown, ServerResponse];
  const reply = { raw } as unknown as FastifyReply;
  const watched = goneOf(reply);
  expect(watched.aborted).toBe(false);
  client.destroy();
  await once(raw, 'close');
  const code = expect.objectContaining({ code: 'OPERATION_ABANDONED' });
  expect([watched.reason, goneOf(reply).reason]).toEqual([code, code]);
});
