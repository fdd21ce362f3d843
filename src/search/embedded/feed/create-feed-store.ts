import type { SkillLookup } from '../../../domain/skill-lookup.js';
import type { FeedStore } from '../../feed-store.js';
import type { Database } from '../open-database.js';
import { createChangeTail } from './create-change-tail.js';
import { createFindingLog } from './create-finding-log.js';
import { createMatcherStateStore } from './create-matcher-state-store.js';
import { createWatchStore } from './create-watch-store.js';

/** Live feeds in the tables of the index. */
export function createFeedStore(database: Database, skills: SkillLookup): FeedStore {
  return {
    changes: createChangeTail(database),
    watches: createWatchStore(database, skills),
    findings: createFindingLog(database),
    matcher: createMatcherStateStore(database),
  };
}
