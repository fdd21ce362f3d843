import { setTimeout } from 'node:timers/promises';
import { RolecallError } from '../../domain/errors.js';
import type { WriteOutcome } from '../engine.js';
import type { BulkItem } from './compile-write.js';
import type { Connection } from './connection.js';

/** UTF-8 bytes of one request, about; Elasticsearch takes 100 MB, and little is gained beyond some. */
const mostBytes = 8 * 2 ** 20;

/** Milliseconds before each further try of items that an overloaded server put off. */
const pauses = [100, 300, 900, 2700];

interface ItemAnswer {
  readonly status: number;
  readonly error?: { readonly type: string };
}

/**
 * Carries the items out, in order, as few requests as their size allows; one outcome each. Throws SEARCH_UNAVAILABLE
 * where a server stays overloaded or can't be reached; then any of the items may be done.
 * With `refresh`, every search sees them from its return on.
 */
export async function bulk(
  connection: Connection,
  items: readonly BulkItem[],
  refresh = false,
): Promise<readonly WriteOutcome[]> {
  const outcomes: WriteOutcome[] = [];
  for (const part of inParts(items.map(serialize))) {
    outcomes.push(...(await sendPart(connection, part, refresh)));
  }
  return outcomes;
}

async function sendPart(
  connection: Connection,
  lines: readonly string[],
  refresh: boolean,
): Promise<readonly WriteOutcome[]> {
  const outcomes = new Map<number, WriteOutcome>();
  let open = lines.map((_, place) => place);
  for (const pause of [...pauses, null]) {
    const answers = await send(
      connection,
      open.map((place) => lines[place] ?? ''),
      refresh,
    );
    const putOff: number[] = [];
    open.forEach((place, nth) => {
      const outcome = readOutcome(answers[nth] ?? { status: 503 });
      if (outcome === null) putOff.push(place);
      else outcomes.set(place, outcome);
    });
    open = putOff;
    if (open.length === 0) break;
    if (pause === null) throw unavailable('Elasticsearch is overloaded');
    await setTimeout(pause);
  }
  return lines.map((_, place) => outcomes.get(place) ?? { kind: 'conflict' });
}

async function send(
  connection: Connection,
  lines: readonly string[],
  refresh: boolean,
): Promise<readonly ItemAnswer[]> {
  const answer: unknown = await connection.send((client, options) =>
    client.bulk(
      {
        operations: [...lines],
        ...(refresh && { refresh }),
        filter_path: ['items.*.status', 'items.*.error.type'],
      },
      options,
    ),
  );
  const { items } = answer as { readonly items: readonly Readonly<Record<string, ItemAnswer>>[] };
  return items.map((item) => Object.values(item)[0] ?? { status: 503 });
}

/** Null: the server put the item off. */
function readOutcome({ status, error }: ItemAnswer): WriteOutcome | null {
  if (status === 429 || status === 503) return null;
  // Only documents that should be gone give 404 by themselves.
  if (status < 300 || (status === 404 && error === undefined)) return { kind: 'done' };
  if (status === 409) return { kind: 'conflict' };
  const type = error?.type ?? 'unknown';
  if (status === 403 || status === 404)
    throw unavailable(`Elasticsearch's indices can not be written (${type})`);
  return { kind: 'refused', reason: `Elasticsearch does not take the document (${status}, ${type}).` };
}

function unavailable(what: string): RolecallError {
  return new RolecallError('SEARCH_UNAVAILABLE', `${what}. Try again later.`);
}

function serialize({ action, document }: BulkItem): string {
  return document === null
    ? JSON.stringify(action)
    : `${JSON.stringify(action)}\n${JSON.stringify(document)}`;
}

function* inParts(lines: readonly string[]): Generator<readonly string[]> {
  let part: string[] = [];
  let bytes = 0;
  for (const line of lines) {
    const size = Buffer.byteLength(line);
    if (part.length > 0 && bytes + size > mostBytes) {
      yield part;
      part = [];
      bytes = 0;
    }
    part.push(line);
    bytes += size;
  }
  if (part.length > 0) yield part;
}
