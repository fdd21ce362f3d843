import type { GraphQLSchema } from 'graphql';
import type { ExportFormat } from '../../export/export-format.js';
import { assertMayExport } from '../../graphql/permissions/assert-may-export.js';
import { readExport } from '../../graphql/read-export.js';
import { createRequestContext, type Services } from '../../graphql/request-context.js';
import type { Viewer } from '../../graphql/viewer.js';
import { overloaded } from '../limits/admit-operations.js';
import type { Guard } from '../limits/create-guard.js';
import { createDeadline } from '../limits/deadline.js';
import { RequestError } from '../request-error.js';
import { readAhead } from './read-ahead.js';

/** In documents. */
const batchSize = 200;

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
  /** Fires when the client goes; the engine's work ends then, too. */
  readonly gone: AbortSignal;
}

type Batches = AsyncIterator<Parameters<ExportFormat['print']>[0]>;

/**
 * The batches of an export, of which the first has been read within the time of an operation; the others take as long as
 * the client reads. Throws what a search throws, FORBIDDEN and OVERLOADED.
 */
export async function openExport(
  { kind, parameters, viewer, gone }: ExportRequest,
  { services, schema, guard }: ExportSource,
): Promise<Batches> {
  assertMayExport(viewer, kind);
  const deadline = createDeadline(guard.operationTimeout, gone);
  try {
    return await admitted(guard, deadline.signal, async () => {
      const context = createRequestContext(services, viewer, deadline.signal);
      const query = await readExport(kind, parameters, { schema, ...guard }, context);
      const signal = AbortSignal.any([deadline.signal, gone]);
      return readAhead(context.engine.stream(query, batchSize, signal));
    });
  } finally {
    deadline.clear();
  }
}

/** Does work while there is room for it. Throws OVERLOADED, and the reason of the signal where that fires before. */
async function admitted<T>({ admissions }: Guard, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  const leave = await admissions.reads.enter(signal);
  if (leave === null) throw new RequestError(503, 'OVERLOADED', overloaded);
  return work().finally(leave);
}
