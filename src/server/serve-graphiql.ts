import type { FastifyInstance } from 'fastify';
import { defaultQuery } from './default-query.js';

/** Keeps the page from reaching any host but this one; what it needs is within it. */
const policy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:",
  "style-src 'self' 'unsafe-inline'",
  'worker-src blob:',
  "img-src 'self' data:",
  "font-src 'self' data:",
].join('; ');

/** GraphiQL at `/`, as one page with everything in it. */
export function serveGraphiql(app: FastifyInstance): void {
  let page: Promise<Buffer> | null = null;
  app.get('/', async (_request, reply) => {
    page ??= renderPage();
    return reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', policy)
      .send(await page);
  });
}

const page = {
  title: 'Rolecall',
  endpoint: '/graphql',
  subscriptionsProtocol: 'GRAPHQL_SSE',
  subscriptionsEndpoint: '/graphql/stream',
  defaultQuery,
} as const;

/** Loaded when first asked for: the page has nine megabytes. */
async function renderPage(): Promise<Buffer> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  return Buffer.from(renderGraphiQL(page));
}
