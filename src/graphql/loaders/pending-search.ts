import type { DocumentKind } from '../../search/query.js';
import type { FacetResult } from '../../search/facet.js';
import type { Hit, SearchResult } from '../../search/result.js';
import type { FacetQuery } from '../../search/facet.js';
import type { StatisticsQuery, StatisticsResult } from '../../search/statistics.js';
import type { PreparedSearch, SearchWants } from '../../query/prepare-search.js';
import { buildSearchQuery } from '../../query/prepare-search.js';
import type { HitPage } from '../../query/read-page.js';
import { readPage } from '../../query/read-page.js';
import { bundleFacets } from './bundle-facets.js';
import type { ReadBatch, ReadParticipant, ReadPlan } from './read-batch.js';
import { searchResults } from './read-batch.js';

/** The facets of one field of the operation, and what became of them. */
interface FacetOrder {
  readonly facets: readonly FacetQuery[];
  results: readonly FacetResult[];
}

/** What the fields below the connection ask for until it is sent. */
interface Wanted {
  hits: boolean;
  total: boolean;
  readonly facets: FacetOrder[];
  readonly statistics: StatisticsOrder[];
}

/** One `statistics` field of the operation, and what became of it. */
interface StatisticsOrder {
  readonly statistics: StatisticsQuery;
  result: StatisticsResult;
}

/**
 * A search that hasn't been sent yet. The fields below its connection say what they need of it, and only that is read:
 * everything of one turn in one request.
 */
export class PendingSearch<K extends DocumentKind> implements ReadParticipant {
  readonly prepared: PreparedSearch<K>;
  readonly #batch: ReadBatch;
  readonly #resumable: boolean;
  #wanted: Wanted = nothing();
  #page: HitPage | null = null;
  #total: SearchResult['total'] = null;

  /** `resumable`: whether the cursors of the page are asked for. */
  constructor(prepared: PreparedSearch<K>, resumable: boolean, batch: ReadBatch) {
    this.prepared = prepared;
    this.#resumable = resumable;
    this.#batch = batch;
  }

  async page(): Promise<HitPage> {
    this.#wanted.hits = true;
    await this.#batch.join(this);
    return this.#page ?? emptyPage;
  }

  async hits(): Promise<readonly Hit[]> {
    return (await this.page()).edges.map((edge) => edge.hit);
  }

  async total(): Promise<SearchResult['total']> {
    this.#wanted.total = true;
    await this.#batch.join(this);
    return this.#total;
  }

  async facets(facets: readonly FacetQuery[]): Promise<readonly FacetResult[]> {
    const order: FacetOrder = { facets, results: [] };
    this.#wanted.facets.push(order);
    await this.#batch.join(this);
    return order.results;
  }

  async statistics(statistics: StatisticsQuery): Promise<StatisticsResult> {
    const order: StatisticsOrder = { statistics, result: { currency: null, rows: [] } };
    this.#wanted.statistics.push(order);
    await this.#batch.join(this);
    return order.result;
  }

  plan(): ReadPlan {
    const { hits, total, facets, statistics } = this.#wanted;
    this.#wanted = nothing();
    const [first = [], ...others] = bundleFacets(facets);
    const wants = (bundle: readonly FacetOrder[]): SearchWants => ({
      ...{ hits: false, total: false, resumable: false },
      facets: bundle.flatMap((order) => order.facets),
      statistics: [],
    });
    const queries = [
      buildSearchQuery(this.prepared, {
        ...wants(first),
        ...{ hits, total, resumable: this.#resumable },
        statistics: statistics.map((order) => order.statistics),
      }),
      ...others.map((bundle) => buildSearchQuery(this.prepared, wants(bundle))),
    ];
    return {
      queries,
      receive: (results) => {
        const [main, ...more] = searchResults(results);
        if (main === undefined) return;
        if (hits) this.#page = readPage(this.prepared.page, this.prepared.fingerprint, main);
        if (total) this.#total = main.total;
        deal(first, main);
        statistics.forEach((order, nth) => {
          order.result = main.statistics[nth] ?? order.result;
        });
        others.forEach((bundle, nth) => {
          deal(bundle, more[nth]);
        });
      },
    };
  }
}

const nothing = (): Wanted => ({ hits: false, total: false, facets: [], statistics: [] });

/** The page of a search that finds nothing. */
export const emptyPage: HitPage = {
  edges: [],
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
};

/** The results of a bundle, each to the order that it belongs to. */
function deal(bundle: readonly FacetOrder[], result: SearchResult | undefined): void {
  let at = 0;
  for (const order of bundle) {
    order.results = result?.facets.slice(at, at + order.facets.length) ?? [];
    at += order.facets.length;
  }
}
