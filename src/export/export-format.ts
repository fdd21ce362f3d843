import type { SkillLookup } from '../domain/skill-lookup.js';
import type { DocumentKind } from '../search/query.js';
import type { StoredDocument } from '../search/result.js';

/** How exported documents are written; what is printed one after the other makes the whole. */
export interface ExportFormat {
  readonly extension: string;
  readonly contentType: string;
  /** What stands before the first document. */
  begin(kind: DocumentKind): string;
  print(documents: readonly StoredDocument[], skills: SkillLookup): string;
}
