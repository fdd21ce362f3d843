import type { estypes } from '@elastic/elasticsearch';
import type { SkillLookup } from '../../../domain/skill-lookup.js';
import type { StoredCandidate, StoredPosting } from '../../result.js';
import type { Proposal } from '../../watch-store.js';
import type { ManyAnswer } from '../answers.js';
import { translateRefusal } from '../translate-error.js';
import { documentOffers } from './document-offers.js';
import { compileMatchProposal } from './compile-match-proposal.js';
import { compileSearchProposal } from './compile-search-proposal.js';
import { readWatch } from './search-watches.js';
import type { WatchDocuments } from './watch-documents.js';

/** Watches are proposed in portions of at most this size. */
const largestPortion = 1_000;

/** Watches in one answer, which is held in memory. */
const mostInAnswer = 10_000;

/** A search for the watches that a document may be a finding of, and where it goes on. */
interface OpenSearch {
  readonly nth: number;
  readonly query: estypes.QueryDslQueryContainer;
  readonly after: readonly (string | number)[] | null;
}

/**
 * The watches that each document may be a finding of, by one `_msearch` for all documents, and one more for those whose
 * portion was full. Whoever calls has refreshed the watches.
 */
export async function* propose(
  at: WatchDocuments,
  lookup: SkillLookup,
  documents: readonly (StoredPosting | StoredCandidate)[],
): AsyncGenerator<Proposal> {
  let open = documents.map((stored, nth): OpenSearch => ({
    nth,
    query: compileProposals(stored, lookup),
    after: null,
  }));
  while (open.length > 0) {
    const portion = Math.min(largestPortion, Math.max(1, Math.floor(mostInAnswer / open.length)));
    const answers = await ask(at, open, portion);
    const full: OpenSearch[] = [];
    for (const [place, { nth, query }] of open.entries()) {
      const hits = answers[place]?.hits?.hits ?? [];
      if (hits.length > 0) yield { nth, watches: hits.map(readWatch) };
      if (hits.length === portion) full.push({ nth, query, after: hits.at(-1)?.sort ?? [] });
    }
    open = full;
  }
}

/** One search for watches of both kinds: each search costs more by itself than by what it looks for. */
function compileProposals(
  stored: StoredPosting | StoredCandidate,
  lookup: SkillLookup,
): estypes.QueryDslQueryContainer {
  const kind = stored.kind === 'posting' ? 'POSTING_SEARCH' : 'CANDIDATE_SEARCH';
  const searching = compileSearchProposal(kind, documentOffers(stored, lookup));
  const matching = compileMatchProposal(stored, lookup);
  return matching === null ? searching : { bool: { should: [searching, matching] } };
}

const parts = [
  'status',
  'error.type',
  'error.root_cause.type',
  'timed_out',
  'hits.hits._source',
  'hits.hits.sort',
];

async function ask(
  { connection, index }: WatchDocuments,
  open: readonly OpenSearch[],
  portion: number,
): Promise<readonly ManyAnswer[]> {
  const searches = open.flatMap(({ query, after }): estypes.MsearchRequestItem[] => [
    { index, allow_partial_search_results: false },
    {
      query,
      // Match watches store what their posting or candidate brings, too.
      _source: ['stored'],
      size: portion,
      sort: [{ id: 'asc' }],
      track_total_hits: false,
      ...(after !== null && { search_after: [...after] }),
    },
  ]);
  // Waits as long as a change does: whoever gave up early would only ask the same again.
  const answer: unknown = await connection.send((client, options) =>
    client.msearch({ searches, filter_path: parts.map((part) => `responses.${part}`) }, options),
  );
  const { responses } = answer as { readonly responses: readonly ManyAnswer[] };
  for (const { status, error } of responses) if (error) throw translateRefusal(status, error);
  return responses;
}
