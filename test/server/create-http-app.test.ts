import { expect, it } from '@jest/globals';
import { createHttpApp } from '../../src/server/create-http-app.js';
import { createLogger } from '../../src/server/create-logger.js';

it('requests whose bodies never end are given up', async () => {
  const app = createHttpApp(createLogger({ logLevel: 'silent' }));
  // Zero, as Fastify has it unless told, is for ever.
  expect(app.server.requestTimeout).toBe(120_000);
  await app.close();
});

it('a client who goes before the end of its request is no failure of the gateway', async () => {
  const lines: string[] = [];
  const app = createHttpApp(
    createLogger({ logLevel: 'error', logTo: { write: (line) => lines.push(line) } }),
  );
  app.get('/', () => {
    // As Node.js has it.
    throw Object.assign(new Error('aborted'), { code: 'ECONNRESET' });
  });
  const { statusCode, body } = await app.inject('/');
  expect([statusCode, body]).toEqual([499, expect.stringContaining('OPERATION_ABANDONED')]);
  expect(lines).toEqual([]);
  await app.close();
});
