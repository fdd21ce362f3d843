import type { GraphQLSchema } from 'graphql';
import type { ExportFormat } from '../../export/export-format.js';
import { assertMayExport } from '../../graphql/permissions/assert-may-export.js';
import { readExport } from '../../graphql/read-export.js';
import { createRequestContext, type Services } from '../../graphql/request-context.js';
import type { Viewer } from '../../graphql/viewer.js';
import type { Leave } from '../limits/admission.js';
import { overloaded, retryAfter } from '../limits/admit-operations.js';
import type { Balance } from '../limits/budget.js';
import { chargeExport } from '../limits/charge-export.js';
import type { Guard } from '../limits/create-guard.js';
import { createDeadline } from '../limits/deadline.js';
import { RequestError } from '../request-error.js';
import { readAhead } from './read-ahead.js';

/** In documents; requirements are small. */
const batchSizes = { posting: 200, requirement: 1000, candidate: 200 } as const;

/** What exports are read from, and the limits that they share with all operations. */
export interface ExportSource {
  readonly services: Services;
  readonly schema: GraphQLSchema;
  readonly guard: Guard;
}

/** An export as it is asked for. */
export interface ExportRequest {
  readonly kind: Parameters<ExportFormat['begin']>[0];
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly viewer: Viewer;
  /** Fires when the client goes or their session ends; the engine's work ends then, too. */
  readonly gone: AbortSignal;
  /** Told what is left of the viewer's budget, where they have one. */
  readonly onBalance: (balance: Balance) => void;
}

/** Some documents of an export. */
export type ExportBatch = Parameters<ExportFormat['print']>[0];

/**
 * The batches of an export, of which the first has been read within the time of an operation; the others take as long as
 * the client reads. Throws what a search throws, FORBIDDEN, RATE_LIMITED and OVERLOADED.
 */
export async function openExport(
  { kind, parameters, viewer, gone, onBalance }: ExportRequest,
  { services, schema, guard }: ExportSource,
): Promise<AsyncIterator<ExportBatch>> {
  assertMayExport(viewer, kind, guard.trustedDocuments === 'only');
  const giveBack = chargeExport(guard, viewer, onBalance);
  const deadline = createDeadline(guard.operationTimeout, gone);
  const leave = await enter(guard, deadline.signal).catch((error: unknown) => {
    deadline.clear();
    giveBack();
    throw error;
  });
  try {
    const context = createRequestContext(services, viewer, deadline.signal);
    const query = await readExport(kind, parameters, { schema, ...guard }, context);
    const signal = AbortSignal.any([deadline.signal, gone]);
    return await readAhead(context.engine.stream(query, batchSizes[kind], signal));
  } finally {
    leave();
    deadline.clear();
  }
}

/** Waits for room. Throws OVERLOADED, and the reason of the signal where that fires first. */
async function enter({ admissions }: Guard, signal: AbortSignal): Promise<Leave> {
  const leave = await admissions.reads.enter(signal);
  if (leave === null) throw new RequestError(503, 'OVERLOADED', overloaded, { retryAfter });
  return leave;
}
