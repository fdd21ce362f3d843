import type { Highlight } from '../query/highlight.js';
import { createHighlighter } from '../query/highlight.js';
import { searchedTexts } from '../search/text-fields.js';
import type { DocumentKind } from '../search/query.js';
import type { PendingSearch } from './loaders/pending-search.js';
import type { NodeSource } from './node-source.js';
import { nodeSource } from './node-source.js';
import type { RequestContext } from './request-context.js';

/** What an edge is resolved from. */
export interface EdgeSource {
  readonly node: NodeSource;
  readonly cursor: string;
  readonly score: number | null;
  /** Called only where they are selected. */
  readonly highlights: () => readonly Highlight[];
}

/** The edges of the page of a search. */
export async function readEdges(
  search: PendingSearch<DocumentKind>,
  { recogniser, taxonomy }: RequestContext,
): Promise<readonly EdgeSource[]> {
  const { text } = search.prepared;
  const highlight = text === null ? () => [] : createHighlighter(text, recogniser);
  const { edges } = await search.page();
  return edges.map(({ hit, cursor }) => ({
    node: nodeSource(hit.stored),
    cursor,
    score: hit.score,
    highlights: () => highlight(searchedTexts(hit.stored, taxonomy)),
  }));
}
