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

/** A search for the watches of one kind that a document may be a finding of, and where it goes on. */
interface OpenSearch {
  readonly nth: number;
  readonly body: estypes.SearchRequest;
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
  let open = documents.flatMap((stored, nth) =>
    compileProposals(stored, lookup).map((body): OpenSearch => ({ nth, body, after: null })),
  );
  while (open.length > 0) {
    const portion = Math.min(largestPortion, Math.max(1, Math.floor(mostInAnswer / open.length)));
    const answers = await ask(at, open, portion);
    const full: OpenSearch[] = [];
    for (const [place, { nth, body }] of open.entries()) {
      const hits = answers[place]?.hits?.hits ?? [];
      if (hits.length > 0) yield { nth, watches: hits.map(readWatch) };
      if (hits.length === portion) full.push({ nth, body, after: hits.at(-1)?.sort ?? [] });
    }
    open = full;
  }
}

function compileProposals(
  stored: StoredPosting | StoredCandidate,
  lookup: SkillLookup,
): readonly estypes.SearchRequest[] {
  const kind = stored.kind === 'posting' ? 'POSTING_SEARCH' : 'CANDIDATE_SEARCH';
  const match = compileMatchProposal(stored, lookup);
  return [
    { query: compileSearchProposal(kind, documentOffers(stored, lookup)) },
    // Match watches store what their posting or candidate brings, too.
    ...(match === null ? [] : [{ ...match, _source: ['stored'] }]),
  ];
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
  const searches = open.flatMap(({ body, after }): estypes.MsearchRequestItem[] => [
    { index, allow_partial_search_results: false },
    {
      ...body,
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
