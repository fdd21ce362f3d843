/* global fetch */
import process from 'node:process';

/** Removes the indices of this run, which may have used a server that lives on, and stops the server if it was its own. */
export default async function tearDown() {
  const server = globalThis.rolecallTestElasticsearch;
  if (server === undefined) return;
  const answer = await fetch(`${server.url}/_resolve/index/${process.env.ROLECALL_TEST_RUN}-*`);
  const { indices } = await answer.json();
  for (const { name } of indices) await fetch(`${server.url}/${name}`, { method: 'DELETE' });
  await server.stop();
}
