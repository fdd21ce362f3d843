import type { SkillLookup } from '../../../domain/skill-lookup.js';
import type { NumberField } from '../../filter.js';
import { candidateFields, postingFields, requirementFields } from '../../index-fields.js';
import type { StoredCandidate, StoredPosting } from '../../result.js';

/** What a document offers to watches, by field. */
export interface DocumentOffers {
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly numbers: Readonly<Partial<Record<NumberField, number | null>>>;
}

/** What is found in the document, and in any of a posting's requirements. */
export function documentOffers(stored: StoredPosting | StoredCandidate, lookup: SkillLookup): DocumentOffers {
  if (stored.kind === 'candidate') {
    const { keywords, numbers } = candidateFields(stored.document, lookup);
    return { values: new Map(Object.entries(keywords)), numbers };
  }
  const { keywords, numbers } = postingFields(stored.document, lookup);
  const values = new Map<string, readonly string[]>(Object.entries(keywords));
  for (const requirement of stored.document.requirements) {
    for (const [field, found] of Object.entries(requirementFields(requirement, lookup).keywords)) {
      const name = `requirement.${field}`;
      values.set(name, [...new Set([...(values.get(name) ?? []), ...found])]);
    }
  }
  return { values, numbers };
}
