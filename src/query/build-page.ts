import { RolecallError } from '../domain/errors.js';
import type { Page } from '../search/query.js';
import { decodeCursor } from './cursor.js';

const defaultPageSize = 20;
export const largestPage = 100;

/** The arguments of a Relay connection. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** A page to ask of the engine, and how many of its hits the client wants. */
export interface PageRequest {
  readonly page: Omit<Page, 'resumable'>;
  /** 0 to 100. For 0 the engine is asked for one hit, which tells whether there is more. */
  readonly wanted: number;
}

/** Which page is asked for: so many behind the cursor, or before it where `backward`. */
export interface AskedPage {
  /** 0 to 100. */
  readonly wanted: number;
  readonly direction: Page['direction'];
  /** As the client sent it; null starts at the end that the direction comes from. */
  readonly cursor: string | null;
}

/**
 * Reads the arguments: the first 20 unless told. Throws PAGE_TOO_LARGE over 100, CURSOR_INVALID for a cursor that isn't
 * one of this fingerprint, and BAD_USER_INPUT for negative sizes or arguments of both directions.
 */
export function buildPage(args: PageArguments, fingerprint: string): PageRequest {
  const { wanted, direction, cursor } = readPageArguments(args);
  const from = cursor === null ? null : decodeCursor(cursor, fingerprint);
  return { page: { size: Math.max(wanted, 1), direction, from }, wanted };
}

/** Throws PAGE_TOO_LARGE over 100, and BAD_USER_INPUT for negative sizes or arguments of both directions. */
export function readPageArguments(args: PageArguments): AskedPage {
  const { first, after, last, before } = args;
  refuseTogether({ first, last });
  refuseTogether({ first, before });
  refuseTogether({ after, last });
  refuseTogether({ after, before });
  return last != null || before != null
    ? { wanted: pageSize('last', last), direction: 'backward', cursor: before ?? null }
    : { wanted: pageSize('first', first), direction: 'forward', cursor: after ?? null };
}

/** The size asked for, 20 unless told. Throws PAGE_TOO_LARGE over 100, with the advice, and BAD_USER_INPUT below 0. */
export function pageSize(
  argument: 'first' | 'last',
  size: number | null | undefined,
  advice = 'Page through the rest with cursors.',
): number {
  if (size == null) return defaultPageSize;
  if (size < 0)
    throw new RolecallError(
      'BAD_USER_INPUT',
      `${argument} must be between 0 and ${largestPage}, but got ${size}.`,
    );
  if (size > largestPage)
    throw new RolecallError(
      'PAGE_TOO_LARGE',
      `${argument} is at most ${largestPage}, but got ${size}. ${advice}`,
    );
  return size;
}

function refuseTogether(pair: Readonly<Record<string, unknown>>): void {
  if (Object.values(pair).some((value) => value == null)) return;
  const names = Object.keys(pair).join(' and ');
  throw new RolecallError(
    'BAD_USER_INPUT',
    `${names} can't be given together. Page forwards with first and after, or backwards with last and before.`,
  );
}
