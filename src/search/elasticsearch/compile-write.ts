import type { SkillLookup } from '../../domain/skill-lookup.js';
import type { WriteOperation } from '../engine.js';
import type { DocumentKind } from '../query.js';
import type { StoredCandidate, StoredPosting } from '../result.js';
import {
  buildCandidate,
  buildPosting,
  buildRequirements,
  type IndexDocument,
} from './build-index-document.js';
import { versionCondition } from './read-document.js';
import { aliasOf } from './index-names.js';

/** One line pair of a bulk request: the action and, unless it deletes, the document. */
export interface BulkItem {
  readonly action: Readonly<Record<string, unknown>>;
  readonly document: IndexDocument | null;
}

/**
 * A write in two phases: the requirements first, then the document that they belong to, conditional on what was read.
 * The document changes last, so whoever dies in between is repaired by doing the same again.
 */
export interface WritePhases {
  readonly requirements: readonly BulkItem[];
  readonly document: BulkItem;
}

export function compileWrite(operation: WriteOperation, lookup: SkillLookup, prefix: string): WritePhases {
  if (operation.kind === 'delete') {
    const { stored } = operation;
    const target = targetOf(prefix, stored.kind, stored.document.id);
    return {
      requirements: requirementIds(stored).map((id) => deletion(id, prefix)),
      document: { action: { delete: { ...target, ...versionCondition(stored.version) } }, document: null },
    };
  }
  const { document, replaces } = operation;
  const condition = replaces === null ? {} : versionCondition(replaces.version);
  const verb = replaces === null ? 'create' : 'index';
  const put = (id: string, built: IndexDocument): BulkItem => ({
    action: { [verb]: { ...targetOf(prefix, document.kind, id), ...condition } },
    document: built,
  });
  if (document.kind === 'candidate') {
    const { candidate } = document;
    return { requirements: [], document: put(candidate.id, buildCandidate(candidate, lookup)) };
  }
  const { posting } = document;
  const kept = new Set<string>(posting.requirements.map(({ id }) => id));
  const obsolete = replaces === null ? [] : requirementIds(replaces).filter((id) => !kept.has(id));
  const built = buildRequirements(posting, lookup);
  return {
    requirements: [
      ...posting.requirements.map(({ id }, place) => ({
        action: { index: targetOf(prefix, 'requirement', id) },
        document: built[place] ?? {},
      })),
      ...obsolete.map((id) => deletion(id, prefix)),
    ],
    document: put(posting.id, buildPosting(posting, lookup)),
  };
}

/** A write into an alias that is missing would make an index of that name if it didn't ask for an alias. */
function targetOf(prefix: string, kind: DocumentKind, id: string) {
  return { _index: aliasOf(prefix, kind), require_alias: true, _id: id };
}

function requirementIds(stored: StoredPosting | StoredCandidate): readonly string[] {
  return stored.kind === 'posting' ? stored.document.requirements.map(({ id }) => id) : [];
}

function deletion(id: string, prefix: string): BulkItem {
  return { action: { delete: targetOf(prefix, 'requirement', id) }, document: null };
}
