import type { DocumentKind } from '../query.js';

export const documentKinds = [
  'posting',
  'requirement',
  'candidate',
] as const satisfies readonly DocumentKind[];

/** What live feeds keep beside the documents. */
export const feedKinds = ['watch', 'finding', 'deletion', 'matcher'] as const;

/** What an index holds. */
export type IndexKind = DocumentKind | (typeof feedKinds)[number];

const files = {
  posting: 'postings',
  requirement: 'requirements',
  candidate: 'candidates',
  watch: 'watches',
  finding: 'findings',
  deletion: 'deletions',
  matcher: 'matcher',
} as const satisfies Record<IndexKind, string>;

/** What the file in index-mappings/ is called by. */
export function fileOf(kind: IndexKind): string {
  return files[kind];
}

/** The alias that every request goes to. */
export function aliasOf(prefix: string, kind: IndexKind): string {
  return `${prefix}-${files[kind]}`;
}

/** Every id says what it is an id of. */
export function kindOfId(id: string): DocumentKind {
  const kind = documentKinds.find((known) => id.startsWith(`${known}:`));
  if (kind === undefined) throw new TypeError('A document id must begin with its kind.');
  return kind;
}
