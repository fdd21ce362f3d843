import { candidateTokens } from '../../../domain/match/tokens.js';
import type { SkillLookup } from '../../../domain/skill-lookup.js';
import { candidateFields, postingFields, requirementFields, type IndexFields } from '../../index-fields.js';
import type { NeededField } from '../../necessary-conditions.js';
import type { StoredCandidate, StoredPosting } from '../../result.js';

type Kind = 'posting' | 'candidate';

/** Held by every document of the kind, so that a search watch of no other need is looked up like all others. */
export const needsKind = (kind: Kind): string => kind;
/** Held by documents of the kind whose field has the value. */
export const needsValue = (kind: Kind, field: NeededField, value: string): string =>
  `${kind} ${field} ${value}`;
/** A posting asks for it: held by the candidates who can answer it. */
export const needsAnswer = (token: string): string => `answer ${token}`;
/** A candidate answers it: looked for by the postings that ask for it. */
export const givesAnswer = (token: string): string => `given ${token}`;

/** All that the document holds of what watches need. */
export function heldTokens(
  stored: StoredPosting | StoredCandidate,
  fields: IndexFields,
  lookup: SkillLookup,
): readonly string[] {
  const own = [needsKind(stored.kind), ...valueTokens(stored.kind, '', fields)];
  if (stored.kind === 'candidate')
    return [...own, ...candidateTokens(stored.document, lookup).map(needsAnswer)];
  const carried = stored.document.requirements.flatMap((requirement) =>
    valueTokens('posting', 'requirement.', requirementFields(requirement, lookup)),
  );
  const carrier = needsValue('posting', 'requirement.postingId', stored.document.id);
  return [...new Set([...own, ...carried, carrier])];
}

/** What the document is found by, but for the fields of its requirements. */
export function fieldsOf(stored: StoredPosting | StoredCandidate, lookup: SkillLookup): IndexFields {
  return stored.kind === 'posting'
    ? postingFields(stored.document, lookup)
    : candidateFields(stored.document, lookup);
}

function valueTokens(kind: Kind, prefix: '' | 'requirement.', fields: IndexFields): readonly string[] {
  return Object.entries(fields.keywords).flatMap(([field, values]) =>
    values.map((value) => needsValue(kind, `${prefix}${field}` as NeededField, value)),
  );
}
