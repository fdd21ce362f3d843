import { RolecallError } from '../../domain/errors.js';
import type { SkillId } from '../../domain/skill.js';
import { totalOf } from '../../query/skill-insights.js';
import { countQuery } from '../../search/count-query.js';
import type { Filter } from '../../search/filter.js';
import type { Quartiles, QuartilesQuery } from '../../search/quartiles.js';
import type { ReadQuery, SearchQuery } from '../../search/query.js';
import type { ReadResult, SearchResult } from '../../search/result.js';
import type { ReadBatch } from './read-batch.js';
import { SkillCountLoader } from './skill-count-loader.js';

/** The most different searches that the insights of one request may take; levels within levels multiply. */
const mostSearches = 1000;

/** Reads what insights on skills are made of: those of one level together with all else of it, each thing once. */
export class InsightLoader {
  readonly #batch: ReadBatch;
  readonly #found = new Map<string, Promise<ReadResult<ReadQuery> | undefined>>();
  readonly #counts = new Map<string, SkillCountLoader>();

  constructor(batch: ReadBatch) {
    this.#batch = batch;
  }

  /** Throws QUERY_TOO_BROAD where the request needs more than 1,000 searches for its insights. */
  async search(query: SearchQuery): Promise<SearchResult> {
    const result = await this.#load(query);
    return result !== undefined && 'hits' in result ? result : nothing;
  }

  /** Null where no posting found has pay in the currency. Throws what `search` throws. */
  async quartiles(query: QuartilesQuery): Promise<Quartiles | null> {
    const result = await this.#load(query);
    return result !== undefined && 'quartiles' in result ? result.quartiles : null;
  }

  /** How many postings the filter finds. Throws what `search` throws. */
  async count(among: Filter): Promise<number> {
    return totalOf(await this.search(countQuery('posting', among, { total: true })));
  }

  /** How many of the postings that the filter finds name the skill. */
  countNaming(skill: SkillId, among: Filter): Promise<number> {
    const key = JSON.stringify(among);
    const counts = this.#counts.get(key) ?? new SkillCountLoader(this.#batch, 'posting', among);
    this.#counts.set(key, counts);
    return counts.load(skill);
  }

  #load(query: ReadQuery): Promise<ReadResult<ReadQuery> | undefined> {
    const key = JSON.stringify(query);
    const found = this.#found.get(key) ?? this.#read(query);
    this.#found.set(key, found);
    return found;
  }

  async #read(query: ReadQuery): Promise<ReadResult<ReadQuery> | undefined> {
    if (this.#found.size >= mostSearches) throw tooBroad();
    let result: ReadResult<ReadQuery> | undefined;
    await this.#batch.join({
      plan: () => ({ queries: [query], receive: (results) => ([result] = results) }),
    });
    return result;
  }
}

const nothing: SearchResult = { hits: [], more: false, total: null, facets: [], statistics: [] };

function tooBroad(): RolecallError {
  return new RolecallError(
    'QUERY_TOO_BROAD',
    `The insights of one request take at most ${mostSearches} searches. Ask about fewer skills at once.`,
  );
}
