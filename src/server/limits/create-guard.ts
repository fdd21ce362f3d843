import type { Viewer } from '../../graphql/viewer.js';
import { allowHosts, type IsOwnHost } from '../is-own-host.js';
import { allowSites, type IsAllowedSite } from '../is-same-site.js';
import { createAdmission } from './admission.js';
import type { Admissions } from './admit-operations.js';
import { createBodyRoom, type HoldBody } from './body-room.js';
import { createBudget, type ChargeBudget } from './budget.js';
import { countSockets, type CountSocket } from './count-sockets.js';
import type { LimitOptions } from './limit-options.js';

/** The limits that all transports share. */
export interface Guard extends Pick<
  LimitOptions,
  'operationTimeout' | 'socketsPerViewer' | 'allowedOrigins' | 'trustedDocuments'
> {
  readonly admissions: Admissions;
  readonly holdBody: HoldBody;
  readonly isAllowedSite: IsAllowedSite;
  /** Every host is where tokens are asked for. */
  readonly isOwnHost: IsOwnHost;
  readonly hasBudget: (viewer: Viewer) => boolean;
  readonly charge: ChargeBudget;
  /** Counts event streams and exports. */
  readonly streams: CountSocket;
  /** Whether no message may tell of the schema. */
  readonly hideSuggestions: boolean;
}

const mostWrites = 64;

/** One for each server. */
export function createGuard(limits: LimitOptions, asksForTokens: boolean): Guard {
  return {
    ...limits,
    admissions: {
      reads: createAdmission(limits.concurrentOperations),
      // They wait for the engine's disk more than they work; those at once are written together.
      writes: createAdmission(mostWrites),
    },
    holdBody: createBodyRoom(limits.hasBudget),
    charge: createBudget(limits.costPerMinute),
    streams: countSockets(limits.socketsPerViewer),
    isAllowedSite: allowSites(limits.allowedOrigins),
    isOwnHost: asksForTokens ? () => true : allowHosts(limits.allowedOrigins),
    hideSuggestions: !limits.introspection,
  };
}
