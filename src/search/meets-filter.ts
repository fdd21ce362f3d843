import type { SkillLookup } from '../domain/skill-lookup.js';
import type { Filter } from './filter.js';
import { candidateFields, postingFields, requirementFields, type IndexFields } from './index-fields.js';
import type { StoredCandidate, StoredPosting } from './result.js';

/** A document as filters see it. */
export interface FilteredDocument {
  readonly fields: IndexFields;
  /** Those of each of a posting's requirements. */
  readonly requirements: readonly IndexFields[];
}

/** By the same fields as engines find it. */
export function filteredDocument(
  stored: StoredPosting | StoredCandidate,
  lookup: SkillLookup,
): FilteredDocument {
  if (stored.kind === 'candidate') {
    return { fields: candidateFields(stored.document, lookup), requirements: [] };
  }
  return {
    fields: postingFields(stored.document, lookup),
    requirements: stored.document.requirements.map((requirement) => requirementFields(requirement, lookup)),
  };
}

/** Whether engines find the document by the filter; null where that hangs on free text, which they alone can tell. */
export function meetsFilter(filter: Filter, document: FilteredDocument): boolean | null {
  switch (filter.kind) {
    case 'all':
      return allOf(filter.of.map((part) => meetsFilter(part, document)));
    case 'any':
      return anyOf(filter.of.map((part) => meetsFilter(part, document)));
    case 'not':
      return negated(meetsFilter(filter.of, document));
    case 'terms':
      return (document.fields.keywords[filter.field] ?? []).some((value) => filter.values.includes(value));
    case 'range':
      return isWithin(document.fields.numbers[filter.field] ?? null, filter);
    case 'exists':
      return isThere(filter.field, document.fields);
    case 'text':
      return null;
    case 'requirement':
      return anyOf(
        document.requirements.map((fields) => meetsFilter(filter.of, { fields, requirements: [] })),
      );
    case 'posting':
      return false;
  }
}

type Answer = boolean | null;

const anyOf = (answers: readonly Answer[]): Answer =>
  answers.includes(true) || (answers.includes(null) ? null : false);

const allOf = (answers: readonly Answer[]): Answer =>
  !answers.includes(false) && (answers.includes(null) ? null : true);

const negated = (answer: Answer): Answer => (answer === null ? null : !answer);

/** A number that isn't there is in no range. */
function isWithin(value: number | null, range: Extract<Filter, { readonly kind: 'range' }>): boolean {
  if (value === null) return false;
  const { gte = -Infinity, gt = -Infinity, lte = Infinity, lt = Infinity } = range;
  return value >= gte && value > gt && value <= lte && value < lt;
}

function isThere(field: Extract<Filter, { kind: 'exists' }>['field'], { keywords, numbers }: IndexFields) {
  const values: Readonly<Record<string, readonly string[] | number | null>> = { ...keywords, ...numbers };
  const value = values[field] ?? null;
  return Array.isArray(value) ? value.length > 0 : value !== null;
}
