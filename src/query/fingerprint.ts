import { createHash } from 'node:crypto';
import type { DocumentKind, Sort } from '../search/query.js';

/** What a search asks, as it was given. */
export interface AskedSearch {
  readonly kind: DocumentKind;
  readonly query: string | null | undefined;
  readonly filter: unknown;
  readonly sort: Sort;
}

/** The same for searches that ask the same, however they write it; 22 characters. */
export function fingerprint(search: AskedSearch): string {
  const { kind, query, filter, sort } = search;
  const asked = JSON.stringify([kind, query?.trim() ?? '', canonical(filter), sort.by, sort.direction]);
  return createHash('sha256').update(asked).digest().subarray(0, 16).toString('base64url');
}

/** The value with its keys in one order and without what doesn't restrict; undefined where nothing is left. */
function canonical(value: unknown): unknown {
  if (value === null || value === undefined) return undefined;
  if (value instanceof Date) return value.getTime();
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(canonical);
  if (typeof value !== 'object') return value;
  const entries = Object.entries(value)
    .map(([key, inner]) => [key, canonical(inner)] as const)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
