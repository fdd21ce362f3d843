import { WebSocket } from 'ws';
import { attacks, type Attack } from '../test/server/support/attacks.js';
import { printTable } from './support/print-table.js';
import { quantiles } from './support/quantiles.js';
import { readMemory } from './support/read-memory.js';
import { serve } from './support/serve.js';

/**
 * Sends every attack of the tests many times over each transport to a gateway process of its own, one at a time, and
 * prints how long the refusals take and by how much the gateway's memory grows meanwhile.
 */

const warmUp = 10;
const rounds = 40;
type Send = (attack: Attack) => Promise<string>;

const codeOf = (text: string): string => /"code":"([A-Z_]+)"/.exec(text)?.[1] ?? 'none';

function overHttp(url: string, path: string): Send {
  return async ({ query, variables }) => {
    const answer = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return codeOf(await answer.text());
  };
}

async function overSocket(url: string): Promise<{ readonly send: Send; readonly close: () => void }> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  const waiting = new Map<string, (text: string) => void>();
  let count = 0;
  const acknowledged = Promise.withResolvers<undefined>();
  socket.on('message', (data: Buffer) => {
    const text = data.toString();
    const { id, type } = JSON.parse(text) as { id?: string; type: string };
    if (type === 'connection_ack') acknowledged.resolve(undefined);
    if (type === 'next' || type === 'error') waiting.get(id ?? '')?.(text);
  });
  socket.on('open', () => {
    socket.send('{"type":"connection_init"}');
  });
  await acknowledged.promise;
  const send: Send = async ({ query, variables }) => {
    count += 1;
    const id = String(count);
    const answer = Promise.withResolvers<string>();
    waiting.set(id, answer.resolve);
    socket.send(JSON.stringify({ id, type: 'subscribe', payload: { query, variables } }));
    return codeOf(await answer.promise);
  };
  return {
    send,
    close: () => {
      socket.close();
    },
  };
}

const gateway = await serve({ ROLECALL_DATA_DIR: ':memory:' });
const socket = await overSocket(gateway.url);
const transports: readonly (readonly [string, Send])[] = [
  ['HTTP', overHttp(gateway.url, '/graphql')],
  ['WebSocket', socket.send],
  ['SSE', overHttp(gateway.url, '/graphql/stream')],
];
const rows: string[][] = [];
for (const attack of attacks) {
  for (const [transport, send] of transports) {
    for (let round = 0; round < warmUp; round += 1) await send(attack);
    const before = await readMemory(gateway.pid);
    const times: number[] = [];
    const codes = new Set<string>();
    for (let round = 0; round < rounds; round += 1) {
      const start = performance.now();
      codes.add(await send(attack));
      times.push(performance.now() - start);
    }
    const grown = (await readMemory(gateway.pid)) - before;
    rows.push([
      attack.name,
      transport,
      [...codes].join(', '),
      quantiles(times).p50.toFixed(1),
      Math.max(...times).toFixed(1),
      grown.toFixed(1),
    ]);
  }
}
printTable(['attack', 'transport', 'code', 'ms p50', 'ms max', 'memory growth, MB'], rows);
console.log(`\nAt the end the gateway takes ${(await readMemory(gateway.pid)).toFixed(0)} MB.`);
socket.close();
await gateway.stop();
