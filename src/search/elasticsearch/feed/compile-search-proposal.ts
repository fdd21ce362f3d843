import type { estypes } from '@elastic/elasticsearch';
import type { DocumentOffers } from './document-offers.js';
import { anchorOf, openAnchorOf } from './build-needs.js';
import { boundedFields, combinedFields, neededFields } from './needed-fields.js';

type Query = estypes.QueryDslQueryContainer;

/**
 * Finds the search watches of a kind that a document may be a finding of. Their anchors lead to them; then all are
 * excluded that need what the document hasn't, so that a field that a watch doesn't care for costs nothing.
 */
export function compileSearchProposal(
  kind: 'POSTING_SEARCH' | 'CANDIDATE_SEARCH',
  { values, numbers }: DocumentOffers,
): Query {
  const anchors = neededFields.flatMap((field) =>
    (values.get(field) ?? []).map((value) => anchorOf(kind, field, value)),
  );
  return {
    bool: {
      filter: [{ terms: { anchor: [openAnchorOf(kind), ...anchors] } }],
      must_not: [
        ...neededFields.map((field) => lacksOne(field, values.get(field) ?? [])),
        ...combinedFields.map((field) => lacksAny(field, values.get(field) ?? [])),
        ...boundedFields.flatMap((field) => liesOutside(field, numbers[field] ?? null)),
      ],
    },
  };
}

function lacksOne(field: string, values: readonly string[]): Query {
  return needsButHasNot(`needs.${field}`, values, { terms: { [`needs.${field}`]: [...values] } });
}

function lacksAny(field: string, values: readonly string[]): Query {
  return needsButHasNot(`all.${field}`, values, {
    terms_set: { [`all.${field}`]: { terms: [...values], minimum_should_match_field: `count.${field}` } },
  });
}

function needsButHasNot(field: string, values: readonly string[], has: Query): Query {
  const needs: Query = { exists: { field } };
  return values.length === 0 ? needs : { bool: { filter: [needs], must_not: [has] } };
}

function liesOutside(field: string, value: number | null): readonly Query[] {
  if (value === null) return [{ exists: { field: `min.${field}` } }, { exists: { field: `max.${field}` } }];
  return [{ range: { [`min.${field}`]: { gt: value } } }, { range: { [`max.${field}`]: { lt: value } } }];
}
