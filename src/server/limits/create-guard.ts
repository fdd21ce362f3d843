import type { Viewer } from '../../graphql/viewer.js';
import { allowSites, type IsAllowedSite } from '../is-same-site.js';
import { createAdmission, type Admission } from './admission.js';
import type { LimitOptions } from './limit-options.js';

/** The limits that all transports share. */
export interface Guard extends Pick<
  LimitOptions,
  'operationTimeout' | 'socketsPerViewer' | 'allowedOrigins'
> {
  readonly admission: Admission;
  readonly isAllowedSite: IsAllowedSite;
  readonly hasBudget: (viewer: Viewer) => boolean;
  /** Whether no message may tell of the schema. */
  readonly hideSuggestions: boolean;
}

/** One for each server. */
export function createGuard(limits: LimitOptions): Guard {
  return {
    ...limits,
    admission: createAdmission(limits.concurrentOperations, limits.concurrentOperations),
    isAllowedSite: allowSites(limits.allowedOrigins),
    hideSuggestions: !limits.introspection,
  };
}
