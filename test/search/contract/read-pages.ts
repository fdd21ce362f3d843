import type { SearchEngine } from '../../../src/search/engine.js';
import type { Position, SearchQuery } from '../../../src/search/query.js';
import { namesOf, search } from './documents.js';

interface Reading {
  readonly direction: 'forward' | 'backward';
  readonly resumable?: boolean;
  /** Happens after each page. */
  readonly between?: () => Promise<void>;
}

/** Reads pages of seven, from one end to the other, in the order they come. */
export async function readPages(
  engine: SearchEngine,
  query: Partial<SearchQuery>,
  { direction, resumable = true, between = () => Promise.resolve() }: Reading,
): Promise<readonly (readonly string[])[]> {
  const pages: (readonly string[])[] = [];
  let from: Position | null = null;
  for (;;) {
    const page = { size: 7, direction, from, resumable };
    const result = await search(engine, { ...query, page });
    pages.push(namesOf(result));
    const last = direction === 'forward' ? result.hits.at(-1) : result.hits[0];
    if (!result.more || last === undefined) return pages;
    from = last.position;
    await between();
  }
}
