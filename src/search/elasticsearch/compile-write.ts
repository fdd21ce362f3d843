import type { RequirementId } from '../../domain/document.js';
import type { JobPosting } from '../../domain/posting.js';
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
      requirements: requirementIds(stored).map((id) => compileDeletion(id, prefix)),
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
  return {
    requirements: compileRequirements(
      posting,
      replaces === null ? [] : requirementIds(replaces),
      lookup,
      prefix,
    ),
    document: put(posting.id, buildPosting(posting, lookup)),
  };
}

/** Puts the posting's requirements, and deletes those of the others that it doesn't have. */
export function compileRequirements(
  posting: JobPosting,
  others: readonly RequirementId[],
  lookup: SkillLookup,
  prefix: string,
): readonly BulkItem[] {
  const kept = new Set(posting.requirements.map(({ id }) => id));
  const built = buildRequirements(posting, lookup);
  return [
    ...posting.requirements.map(({ id }, place) => ({
      action: { index: targetOf(prefix, 'requirement', id) },
      document: built[place] ?? {},
    })),
    ...others.filter((id) => !kept.has(id)).map((id) => compileDeletion(id, prefix)),
  ];
}

/** A write into an alias that is missing would make an index of that name if it didn't ask for an alias. */
function targetOf(prefix: string, kind: DocumentKind, id: string) {
  return { _index: aliasOf(prefix, kind), require_alias: true, _id: id };
}

function requirementIds(stored: StoredPosting | StoredCandidate): readonly RequirementId[] {
  return stored.kind === 'posting' ? stored.document.requirements.map(({ id }) => id) : [];
}

/** Deletes a requirement, whatever it is by now. */
export function compileDeletion(id: RequirementId, prefix: string): BulkItem {
  return { action: { delete: targetOf(prefix, 'requirement', id) }, document: null };
}
