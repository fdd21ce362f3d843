// The embedded engine answers without giving way: what goes on for long lets others have their turn.
import { setImmediate as othersTurn } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { SkillLookup } from '../../domain/skill-lookup.js';
import type { SearchEngine } from '../../search/engine.js';
import type { Doorbell } from './doorbell.js';
import { allDone } from './all-done.js';
import { createFollowChanges } from './follow-changes.js';
import type { Housekeeping } from './keep-house.js';
import type { Lease } from './lease.js';
import { matchChanges } from './match-changes.js';
import type { MatchContext } from './match-context.js';
import type { MatcherTimes } from './matcher-times.js';

export interface LeadContext {
  readonly engine: SearchEngine;
  readonly lookup: SkillLookup;
  readonly now: () => Date;
  readonly times: MatcherTimes;
  readonly house: Housekeeping;
  /** Rung when something changed in this process, and when closing. */
  readonly bell: Doorbell;
  /** Called when findings were appended. */
  readonly told: () => void;
  readonly closing: AbortSignal;
}

/**
 * Matches as long as the lease is held, and hands it back when closing; `succeeded` is called after each step. Throws
 * LeaseLost, and what the search engine throws.
 */
export type Lead = (lease: Lease, succeeded: () => void) => Promise<void>;

export function createLead(context: LeadContext): Lead {
  const { times, closing } = context;
  return async (lease, succeeded) => {
    // By a timer, so that a batch may take as long as it takes; what it fails of shows where the lease is used.
    const renewal = setInterval(() => void lease.renew().catch(() => undefined), times.renew);
    try {
      await follow(lease, succeeded, context);
    } catch (error) {
      // What was left unfinished is done again by whoever takes over.
      if (!closing.aborted) throw error;
    } finally {
      clearInterval(renewal);
    }
    await lease.release();
  };
}

async function follow(lease: Lease, succeeded: () => void, context: LeadContext): Promise<void> {
  const { engine, bell, house, times, closing } = context;
  const matching = matchContext(lease, context);
  const step = createFollowChanges(engine.feed, (changes) => matchChanges(changes, matching));
  let { places } = lease;
  let woken = true;
  const isStored = () => isDeepStrictEqual(places, lease.places);
  while (!closing.aborted) {
    lease.assertHeld();
    // Up to here findings are told, and may be relied on. Where it ends before, whoever takes over does a step again.
    const [next] = await allDone([step(places), isStored() ? null : lease.store(places)]);
    places = next.places;
    await house.keep(woken);
    succeeded();
    await othersTurn();
    woken = next.idle && isStored() && (await bell.wait(times.poll));
  }
}

function matchContext(lease: Lease, { engine, lookup, now, told, closing }: LeadContext): MatchContext {
  return {
    engine,
    lookup,
    foundAt: () => now().toISOString(),
    async tell(findings) {
      lease.assertHeld();
      // A batch may take long: a posting that changes is matched with the whole index.
      closing.throwIfAborted();
      if (findings.length === 0) return;
      await engine.feed.findings.append(findings);
      told();
      await othersTurn();
    },
  };
}
