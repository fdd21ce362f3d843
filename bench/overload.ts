import { Agent, request } from 'node:http';
import { postingText } from './support/posting-text.js';
import { printTable } from './support/print-table.js';
import { quantiles } from './support/quantiles.js';
import { createRandom } from './support/random.js';
import { readMemory } from './support/read-memory.js';
import { graphqlRequest, send } from './support/send.js';
import { serve } from './support/serve.js';

/**
 * What becomes of a gateway under twice the load that it can carry: answers are timed with one client, then as many are
 * counted as it gives to four clients, then twice as many requests are sent each second, whether or not answers come.
 */

const postings = 2000;
const clients = 4;
const seconds = { alone: 8, full: 8, twice: 20 };

const random = createRandom(1);
const operation = graphqlRequest(`{
  postings(query: "kafka", filter: { status: [OPEN] }, first: 20) {
    nodes { id title company workplace salary { min max currency } requirements { text importance minYears } }
    totalCount { value }
    facets(fields: [WORKPLACE, COUNTRY]) { buckets { label count } }
  }
}`);

interface Answer {
  readonly status: number;
  /** When it was asked, by `performance.now()`. */
  readonly start: number;
  readonly milliseconds: number;
}

const agent = new Agent({ keepAlive: true, maxSockets: 2000 });

function ask(url: string): Promise<Answer> {
  const start = performance.now();
  const headers = { 'content-type': operation.contentType, 'content-length': operation.body.length };
  return new Promise((resolve) => {
    const outgoing = request(`${url}/graphql`, { method: 'POST', headers, agent }, (answer) => {
      answer.resume();
      answer.on('end', () => {
        resolve({ status: answer.statusCode ?? 0, start, milliseconds: performance.now() - start });
      });
    });
    outgoing.on('error', () => {
      resolve({ status: 0, start, milliseconds: performance.now() - start });
    });
    outgoing.end(operation.body);
  });
}

/** As many as are answered, with so many clients that each wait for their answer. */
async function closedLoop(url: string, count: number, duration: number): Promise<readonly Answer[]> {
  const end = performance.now() + duration * 1000;
  const answers: Answer[] = [];
  const client = async () => {
    while (performance.now() < end) answers.push(await ask(url));
  };
  await Promise.all(Array.from({ length: count }, client));
  return answers;
}

/** So many each second, whatever is answered. */
async function openLoop(url: string, perSecond: number, duration: number): Promise<readonly Answer[]> {
  const asked: Promise<Answer>[] = [];
  const start = performance.now();
  while (performance.now() - start < duration * 1000) {
    const due = Math.floor(((performance.now() - start) / 1000) * perSecond);
    while (asked.length < due) asked.push(ask(url));
    await new Promise((done) => setTimeout(done, 2));
  }
  return Promise.all(asked);
}

async function fill(url: string): Promise<void> {
  for (let from = 0; from < postings; from += 200) {
    const items = Array.from({ length: 200 }, (_, nth) => ({
      externalId: String(from + nth),
      content: postingText(random, from + nth),
    }));
    const mutation =
      'mutation ($items: [ImportItem!]!) { importPostings(input: { items: $items }) { rejected } }';
    await send(url, graphqlRequest(mutation, { items }));
  }
}

const prefix = `overload-${process.pid}`;
const elasticsearch = process.env['ELASTICSEARCH_URL'];
const gateway = await serve({
  ROLECALL_MATCHER: 'false',
  ...(elasticsearch === undefined
    ? { ROLECALL_DATA_DIR: ':memory:' }
    : { ELASTICSEARCH_URL: elasticsearch, ROLECALL_INDEX_PREFIX: prefix }),
});
await fill(gateway.url);
await closedLoop(gateway.url, clients, 5);
const alone = await closedLoop(gateway.url, 1, seconds.alone);
const full = await closedLoop(gateway.url, clients, seconds.full);
const capacity = full.filter(({ status }) => status === 200).length / seconds.full;
const memoryBefore = await readMemory(gateway.pid);
const memory: number[] = [];
const watching = setInterval(() => {
  void readMemory(gateway.pid).then((megabytes) => memory.push(megabytes));
}, 250);
const twice = await openLoop(gateway.url, 2 * capacity, seconds.twice);
clearInterval(watching);
const settled = twice.filter(({ start }) => start - (twice[0]?.start ?? 0) > 2000);
const after = await closedLoop(gateway.url, 1, seconds.alone);

const row = (name: string, answers: readonly Answer[], duration: number): readonly string[] => {
  const of = (status: number) => answers.filter((answer) => answer.status === status);
  const times = quantiles(of(200).map(({ milliseconds }) => milliseconds));
  const refused = quantiles(of(503).map(({ milliseconds }) => milliseconds));
  const others = answers.length - of(200).length - of(503).length;
  return [
    name,
    (answers.length / duration).toFixed(0),
    (of(200).length / duration).toFixed(0),
    `${times.p50.toFixed(1)} / ${times.p99.toFixed(1)}`,
    (of(503).length / duration).toFixed(0),
    of(503).length === 0 ? '–' : `${refused.p50.toFixed(1)} / ${refused.p99.toFixed(1)}`,
    String(others),
  ];
};
printTable(
  ['load', 'sent/s', 'answered/s', 'ms p50 / p99', 'refused/s', 'ms p50 / p99', 'failed'],
  [
    row('one client', alone, seconds.alone),
    row(`${clients} clients`, full, seconds.full),
    row('twice as much', twice, seconds.twice),
    row('of these, after two seconds', settled, seconds.twice - 2),
    row('one client again', after, seconds.alone),
  ],
);
const p99 = (answers: readonly Answer[]) =>
  quantiles(answers.filter(({ status }) => status === 200).map(({ milliseconds }) => milliseconds)).p99;
// One client's differs from run to run by a factor of two: all of its answers, before and after, are one figure.
const unloaded = p99([...alone, ...after]);
console.log(
  `\np99 of one client before and after: ${unloaded.toFixed(1)} ms; under twice the load it is ${(p99(twice) / unloaded).toFixed(2)} times that, ${(p99(settled) / unloaded).toFixed(2)} times after two seconds. Memory: ${memoryBefore.toFixed(0)} MB before, ${Math.max(...memory).toFixed(0)} MB at most.`,
);
await gateway.stop();
if (elasticsearch !== undefined) {
  const indices = await fetch(`${elasticsearch}/_cat/indices/${prefix}*?h=index`);
  for (const index of (await indices.text()).trim().split('\n'))
    await fetch(`${elasticsearch}/${index}`, { method: 'DELETE' });
}
