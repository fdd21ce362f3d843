import { RolecallError } from '../../domain/errors.js';
import type { WriteOutcome } from '../engine.js';
import type { BulkItem } from './compile-write.js';
import type { Connection } from './connection.js';
import { isPassingStatus, PartRefused } from './failures.js';

/** UTF-8 bytes of one request, about; Elasticsearch takes 100 MB, and little is gained beyond some. */
const mostBytes = 8 * 2 ** 20;

interface ItemAnswer {
  readonly status: number;
  readonly error?: { readonly type: string };
}

/**
 * Carries the items out, in order, as few requests as their size allows; one outcome each. What a server puts off is sent
 * again, and so is everything whose answer got lost: what is conditional and was done then is a conflict. Throws
 * SEARCH_UNAVAILABLE where a server stays overloaded or can't be reached; then any of the items may be done.
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
  await connection.change(async (client, options) => {
    const operations = open.map((place) => lines[place] ?? '');
    const answer: unknown = await client.bulk(
      { operations, ...request, ...(refresh && { refresh }) },
      options,
    );
    const answers = readItems(answer);
    const putOff: PartRefused[] = [];
    open = open.filter((place, nth) => {
      const outcome = readOutcome(answers[nth] ?? unanswered);
      if (outcome instanceof PartRefused) return putOff.push(outcome);
      outcomes.set(place, outcome);
      return false;
    });
    if (putOff[0] !== undefined) throw putOff[0];
  });
  return lines.map((_, place) => outcomes.get(place) ?? { kind: 'conflict' });
}

const request = { filter_path: ['items.*.status', 'items.*.error.type'] };
const unanswered = { status: 503 };

function readItems(answer: unknown): readonly ItemAnswer[] {
  const { items } = answer as { readonly items: readonly Readonly<Record<string, ItemAnswer>>[] };
  return items.map((item) => Object.values(item)[0] ?? unanswered);
}

/** A refusal: the server put the item off. */
function readOutcome({ status, error }: ItemAnswer): WriteOutcome | PartRefused {
  if (isPassingStatus(status)) return new PartRefused(status, error ?? { type: 'unknown' });
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
