import type { DocumentKind } from '../query.js';

export const documentKinds = [
  'posting',
  'requirement',
  'candidate',
] as const satisfies readonly DocumentKind[];

const plurals = { posting: 'postings', requirement: 'requirements', candidate: 'candidates' } as const;

/** What the file in index-mappings/ is called by. */
export function fileOf(kind: DocumentKind): string {
  return plurals[kind];
}

/** The alias that every request goes to. */
export function aliasOf(prefix: string, kind: DocumentKind): string {
  return `${prefix}-${plurals[kind]}`;
}

/** Every id says what it is an id of. */
export function kindOfId(id: string): DocumentKind {
  const kind = documentKinds.find((known) => id.startsWith(`${known}:`));
  if (kind === undefined) throw new TypeError('A document id must begin with its kind.');
  return kind;
}
