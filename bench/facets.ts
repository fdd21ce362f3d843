/**
 * What faceted search and statistics cost over Elasticsearch itself, as postings grow from 10,000 to 400,000: a page of 20
 * postings with total and eight facets under three choices, through GraphQL over HTTP, against a request for the same
 * that is written by hand below; and skills by months, of other postings each time and the same again and again, against the
 * very search that the gateway sends, sent directly.
 */
import { startElasticsearch } from '../scripts/elasticsearch/start-elasticsearch.js';
import { createElasticsearchEngine } from '../src/search/elasticsearch/create-elasticsearch-engine.js';
import { loadTaxonomy } from '../src/skills/load-taxonomy.js';
import { compareLatency, compareThroughput, type Rounds, type Works } from './support/compare.js';
import { comparisonCells, comparisonHead } from './support/comparison-columns.js';
import { marketPosting } from './support/made-up-documents.js';
import { marketSkills } from './support/market-skills.js';
import { printTable } from './support/print-table.js';
import { createRandom } from './support/random.js';
import type { RecordedRequest } from './support/record-request.js';
import { searchesBehind, serveIndexed } from './support/searches-behind.js';
import { graphqlRequest, send, sendInTurn } from './support/send.js';
import { writeDocuments } from './support/write-documents.js';
import { writeGrowth } from './support/write-growth.js';

const sizes = [10_000, 50_000, 100_000, 200_000, 400_000];
/** At this one throughput is measured, too. */
const busy = 100_000;
const prefix = 'bench-facets';

const taxonomy = loadTaxonomy();
const skills = marketSkills(taxonomy);
const chosen = { skills: skills.slice(0, 2), country: ['DE', 'GB'], workplace: ['REMOTE', 'HYBRID'] };

const faceted = graphqlRequest(
  `query ($filter: PostingFilter) {
    postings(filter: $filter, first: 20) {
      nodes { id title company status workplace employmentType seniority minYearsExperience postedAt salary { min max currency period } }
      totalCount { value relation }
      facets(fields: [SKILL, COMPANY, COUNTRY, WORKPLACE, EMPLOYMENT_TYPE, SENIORITY, POSTED_MONTH, STATUS]) {
        field buckets { value label count selected } missing others
      }
    }
  }`,
  { filter: { ...chosen, skills: { anyOf: chosen.skills } } },
);
const often = { warmUp: 100, counted: 200 };
const seldom = { warmUp: 20, counted: 60 };
/** The same table over and over is answered from Elasticsearch's request cache. */
const tabulated = [tableSince(0)];
/** Of other postings each time it is counted anew; those that are sent directly are others than those asked for. */
const tabulatedAnew = (first: number) =>
  Array.from({ length: seldom.warmUp + seldom.counted }, (_, nth) => tableSince(first + 2 * nth));

/** Skills by months, of all postings but those of the first `hours`. */
function tableSince(hours: number): RecordedRequest {
  return graphqlRequest(
    `query ($from: DateTime) { postings(filter: { postedAt: { gte: $from } }, first: 1) {
      statistics(groupBy: [SKILL, POSTED_MONTH], size: 24) { keys labels count salaryMedian minYearsAverage }
    } }`,
    { from: new Date(Date.UTC(2023, 0, 1, hours)) },
  );
}

/** As somebody would write it who knows Elasticsearch: what no choice is about shares a filter, no field is read that isn't asked for. */
const handWritten: RecordedRequest = (() => {
  const choices = {
    SKILL: { terms: { 'fields.skills': chosen.skills } },
    COUNTRY: { terms: { 'fields.country': chosen.country } },
    WORKPLACE: { terms: { 'fields.workplace': chosen.workplace } },
  };
  const all = (filter: readonly object[]) => ({ bool: { filter } });
  const but = (name: keyof typeof choices) =>
    all(Object.entries(choices).flatMap(([other, choice]) => (other === name ? [] : [choice])));
  const counted = (name: string, field: string) => ({
    [name]: { terms: { field: `fields.${field}`, size: 20 } },
    [`${name} missing`]: { missing: { field: `fields.${field}` } },
  });
  const one = (name: keyof typeof choices, field: string) => ({
    filter: but(name),
    aggs: counted(name, field),
  });
  const shown =
    'id title company status workplace employmentType seniority minYearsExperience postedAt salary'.split(
      ' ',
    );
  const body = {
    size: 21,
    track_total_hits: true,
    post_filter: all(Object.values(choices)),
    sort: [{ 'fields.postedAt': 'desc' }, { 'fields.id': 'asc' }],
    _source: shown.map((field) => `document.${field}`),
    aggs: {
      SKILL: one('SKILL', 'skills'),
      COUNTRY: one('COUNTRY', 'country'),
      WORKPLACE: one('WORKPLACE', 'workplace'),
      others: {
        filter: all(Object.values(choices)),
        aggs: {
          ...counted('COMPANY', 'company'),
          ...counted('EMPLOYMENT_TYPE', 'employmentType'),
          ...counted('SENIORITY', 'seniority'),
          ...counted('POSTED_MONTH', 'postedMonth'),
          ...counted('STATUS', 'status'),
        },
      },
    },
  };
  return {
    method: 'POST',
    path: `/${prefix}-postings/_search`,
    contentType: 'application/json',
    accept: 'application/json',
    body: Buffer.from(JSON.stringify(body)),
  };
})();

const server = await startElasticsearch({ port: null, heap: 2048, onProgress: console.error });
const engine = await createElasticsearchEngine({ node: server.url, indexPrefix: prefix, skills: taxonomy });
const random = createRandom(5);
try {
  const rows = [];
  const growth = [];
  let filled = 0;
  for (const size of sizes) {
    await writeDocuments(engine, { from: filled, to: size }, (number) => ({
      kind: 'posting',
      posting: marketPosting(random, number, skills),
    }));
    filled = size;
    const measured = await measure(size);
    growth.push({ size, ...measured.medians });
    for (const row of measured.rows) {
      rows.push([String(size), ...row]);
      console.error(`${size} | ${row.join(' | ')}`);
    }
  }
  writeGrowth('facets', growth);
  printTable(['postings', 'asked', ...comparisonHead], rows);
} finally {
  await engine.close();
  await server.stop();
}

async function measure(size: number) {
  const indexed = { url: server.url, prefix };
  const cached = await searchesBehind(tabulated, indexed);
  const recorded = await searchesBehind(tabulatedAnew(1), indexed);
  const anew = recorded.map((search) => ({ ...search, path: `${search.path}&request_cache=false` }));
  const gateway = await serveIndexed(indexed);
  try {
    await assertSame(gateway.url);
    const works = (asked: readonly RecordedRequest[], sent: readonly RecordedRequest[]) => ({
      ours: sendInTurn(gateway.url, asked),
      bare: sendInTurn(server.url, sent),
    });
    const page = await compare(works([faceted], [handWritten]), often, size);
    const table = await compare(works(tabulatedAnew(2), anew), seldom, size);
    const cachedTable = await compare(works(tabulated, cached), often, size);
    return {
      rows: [
        ['page and eight facets', ...page.row],
        ['skills by months', ...table.row],
        ['the same again, from the cache', ...cachedTable.row],
      ],
      medians: {
        page: page.latency.ours.p50,
        barePage: page.latency.bare.p50,
        table: table.latency.ours.p50,
        bareTable: table.latency.bare.p50,
        cachedTable: cachedTable.latency.ours.p50,
        bareCachedTable: cachedTable.latency.bare.p50,
      },
    };
  } finally {
    await gateway.stop();
  }
}

async function compare(works: Works, rounds: Rounds, size: number) {
  const latency = await compareLatency(works, rounds);
  const throughput =
    size === busy ? await compareThroughput(works, { clients: 16, seconds: 5, stretches: 2 }) : null;
  return { latency, row: comparisonCells(latency, throughput) };
}

interface Terms {
  readonly buckets: readonly { readonly key: string; readonly doc_count: number }[];
}

interface Answers {
  readonly gateway: {
    readonly data: {
      readonly postings: {
        readonly totalCount: { readonly value: number };
        readonly facets: readonly {
          readonly field: string;
          readonly buckets: readonly { readonly value: string; readonly count: number }[];
        }[];
      };
    };
  };
  readonly bare: {
    readonly hits: { readonly total: { readonly value: number } };
    readonly aggregations: Readonly<Record<string, Readonly<Record<string, Terms>>>>;
  };
}

/** Throws where the gateway and the request written by hand don't count the same. */
async function assertSame(gateway: string): Promise<void> {
  const read = async (base: string, request: RecordedRequest) =>
    JSON.parse((await send(base, request)).toString()) as unknown;
  const { postings } = ((await read(gateway, faceted)) as Answers['gateway']).data;
  const { hits, aggregations } = (await read(server.url, handWritten)) as Answers['bare'];
  if (hits.total.value !== postings.totalCount.value) throw new Error('expected the same total');
  const bare = new Map(Object.values(aggregations).flatMap((group) => Object.entries(group)));
  for (const { field, buckets } of postings.facets) {
    const ours = new Map(buckets.map(({ value, count }) => [value, count]));
    const counted = bare.get(field)?.buckets.filter(({ key }) => ours.has(key)) ?? [];
    if (counted.length < 2 || counted.some(({ key, doc_count: count }) => ours.get(key) !== count))
      throw new Error(`expected the same counts of ${field}`);
  }
}
