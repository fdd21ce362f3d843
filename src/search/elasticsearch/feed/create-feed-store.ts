import type { SkillLookup } from '../../../domain/skill-lookup.js';
import type { FeedStore } from '../../feed-store.js';
import type { Connection } from '../connection.js';
import { createChangeTail } from './create-change-tail.js';
import { createFindingLog } from './create-finding-log.js';
import { createMatcherStateStore } from './create-matcher-state-store.js';
import { createWatchStore } from './create-watch-store.js';

/** What live feeds are made of, on the indices of a prefix. */
export function createFeedStore(connection: Connection, prefix: string, lookup: SkillLookup): FeedStore {
  return {
    changes: createChangeTail(connection, prefix),
    watches: createWatchStore(connection, prefix, lookup),
    findings: createFindingLog(connection, prefix),
    matcher: createMatcherStateStore(connection, prefix),
  };
}
