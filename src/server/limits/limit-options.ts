import { availableParallelism } from 'node:os';
import { localViewer, type Viewer } from '../../graphql/viewer.js';
import type { DocumentMode } from './trusted-documents.js';

/** What operators may set; docs/limits.md has the limits that are fixed as well. */
export interface LimitOptions {
  /** In milliseconds. */
  readonly operationTimeout: number;
  /** In points, as docs/limits.md counts them. */
  readonly costPerOperation: number;
  /** In points, for each viewer who has a budget. */
  readonly costPerMinute: number;
  /** How many queries are worked on at once. */
  readonly concurrentOperations: number;
  /** For each viewer who has a budget; as many event streams and exports besides. */
  readonly socketsPerViewer: number;
  /** Origins of other sites whose pages may use the API, such as `https://jobs.example`. */
  readonly allowedOrigins: readonly string[];
  readonly introspection: boolean;
  readonly trustedDocuments: DocumentMode;
  /** A folder of `.graphql` files, or a manifest; null: the operations that come with Rolecall. */
  readonly trustedDocumentsPath: string | null;
  /** Whom budgets and counts hold for. */
  readonly hasBudget: (viewer: Viewer) => boolean;
}

/** What holds unless told; the configuration has the same. */
export const defaultLimits: LimitOptions = {
  operationTimeout: 30_000,
  costPerOperation: 10_000,
  costPerMinute: 60_000,
  concurrentOperations: 2 * availableParallelism(),
  socketsPerViewer: 20,
  allowedOrigins: [],
  introspection: true,
  trustedDocuments: 'open',
  trustedDocumentsPath: null,
  // The local viewer, whom nobody asked who they are, shares the machine. (A token may have the same id.)
  hasBudget: (viewer) => viewer !== localViewer,
};
