import type { Finding } from '../../domain/watch.js';
import { filteredDocument, meetsFilter, type FilteredDocument } from '../../search/meets-filter.js';
import { isMatching, matchTarget } from '../watches/match-target.js';
import { matchScore } from '../watches/match-score.js';
import { readAllStored } from '../watches/read-stored.js';
import { decideByEngine } from './decide-by-engine.js';
import type { MatchContext } from './match-context.js';
import type { ProposedPair } from './proposed-pair.js';

/** Exactly those of the pairs that are findings, now. */
export async function evaluatePairs(
  pairs: readonly ProposedPair[],
  context: MatchContext,
): Promise<readonly Finding[]> {
  const matches = await evaluateMatches(pairs, context);
  const meeting = await evaluateSearches(pairs, context);
  return [...matches, ...meeting.map((pair) => finding(pair, null, context))];
}

async function evaluateMatches(
  pairs: readonly ProposedPair[],
  context: MatchContext,
): Promise<readonly Finding[]> {
  const matching = pairs.flatMap((pair) => {
    const { target } = pair.watch.watch;
    return isMatching(target) ? [{ pair, ...matchTarget(target) }] : [];
  });
  const sides = await readAllStored(
    context.engine,
    matching.map(({ side }) => side),
  );
  return matching.flatMap(({ pair, minScore, side }) => {
    const watched = sides.get(side);
    const score = watched === undefined ? 0 : matchScore(watched, pair.stored, context.lookup);
    return score > 0 && score >= minScore ? [finding(pair, score, context)] : [];
  });
}

async function evaluateSearches(
  pairs: readonly ProposedPair[],
  { engine, lookup }: MatchContext,
): Promise<readonly ProposedPair[]> {
  const filtered = new Map<ProposedPair['stored'], FilteredDocument>();
  const asFiltered = (stored: ProposedPair['stored']) => {
    const document = filtered.get(stored) ?? filteredDocument(stored, lookup);
    filtered.set(stored, document);
    return document;
  };
  const answers = pairs.filter(isSearching).map((pair) => ({
    pair,
    meets: pair.watch.condition === null || meetsFilter(pair.watch.condition, asFiltered(pair.stored)),
  }));
  const having = (answer: boolean | null) =>
    answers.filter(({ meets }) => meets === answer).map(({ pair }) => pair);
  return [...having(true), ...(await decideByEngine(having(null), engine))];
}

/** Whether the watch searches, and for documents of this kind. */
function isSearching({ stored, watch }: ProposedPair): boolean {
  return watch.watch.target.kind === (stored.kind === 'posting' ? 'POSTING_SEARCH' : 'CANDIDATE_SEARCH');
}

function finding({ stored, watch }: ProposedPair, score: number | null, context: MatchContext): Finding {
  return { watch: watch.watch.id, document: stored.document.id, score, foundAt: context.foundAt() };
}
