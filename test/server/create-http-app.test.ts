import { expect, it } from '@jest/globals';
import { createHttpApp } from '../../src/server/create-http-app.js';
import { createLogger } from '../../src/server/create-logger.js';

it('requests whose bodies never end are given up', async () => {
  const app = createHttpApp(createLogger({ logLevel: 'silent' }));
  // Zero, as Fastify has it unless told, is for ever.
  expect(app.server.requestTimeout).toBe(120_000);
  await app.close();
});
