import type { SkillLookup } from '../../domain/skill-lookup.js';
import type { Finding, WatchId } from '../../domain/watch.js';
import type { SearchEngine } from '../../search/engine.js';
import type { StoredCandidate, StoredDocument, StoredPosting } from '../../search/result.js';
import { findMatches, findMeeting, orderByTime, type FindingSearch } from './finding-search.js';
import { matchScore } from './match-score.js';
import type { PreparedTarget } from './prepare-target.js';
import { watchedSide } from './watched-side.js';

/** The most documents that a watch is told of because they matched before. */
const mostTold = 1_000;

export interface TellContext {
  readonly engine: SearchEngine;
  readonly lookup: SkillLookup;
  readonly now: () => Date;
}

/** A search watch, or a match watch with what it watches. */
export type TellTarget =
  | Extract<PreparedTarget, { readonly kind: 'search' }>
  | { readonly kind: 'match'; readonly watched: StoredPosting | StoredCandidate; readonly minScore: number };

/** Appends what the watch finds now, the newest 1,000 of it, newest last. What it was told before stays as it is. */
export async function tellExisting(watch: WatchId, target: TellTarget, context: TellContext): Promise<void> {
  const search = searchOf(target, context.lookup);
  if (search === null) return;
  const { engine } = context;
  await engine.refresh();
  const [{ hits }] = await engine.read([orderByTime(search, 'desc', { size: mostTold, from: null })]);
  const foundAt = context.now().toISOString();
  const findings = hits.flatMap(({ stored }): readonly Finding[] =>
    stored.kind === 'requirement'
      ? []
      : [{ watch, document: stored.document.id, score: scoreOf(target, stored, context.lookup), foundAt }],
  );
  await engine.feed.findings.append(findings.toReversed());
}

function searchOf(target: TellTarget, lookup: SkillLookup): FindingSearch | null {
  if (target.kind === 'search') return findMeeting(target.of, target.condition);
  const side = watchedSide(target.watched, lookup);
  return side === null ? null : findMatches(side, target.minScore);
}

function scoreOf(target: TellTarget, found: StoredDocument, lookup: SkillLookup): number | null {
  return target.kind === 'match' ? matchScore(target.watched, found, lookup) : null;
}
