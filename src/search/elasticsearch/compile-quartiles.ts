import type { estypes } from '@elastic/elasticsearch';
import type { QuartilesQuery } from '../quartiles.js';
import { allOf, compileFilter } from './compile-filter.js';
import { fieldPath, type Scope } from './scope.js';

const scope: Scope = { kind: 'posting', path: '' };
const currencyField = fieldPath(scope, 'salaryCurrency');
const payField = fieldPath(scope, 'salaryMiddle');

/** The digest keeps up to 20 times as many values themselves; above that, quartiles are within a thousandth. */
const compression = 1000;

/** As many currencies as there are: the most frequent of one shard may not be that of all. */
const currencies = 200;

/** The quartiles as the body of a search: one bucket of `currencies` with `pay`. */
export function compileQuartiles({ filter, currency }: QuartilesQuery): estypes.SearchRequest {
  const conditions = [
    compileFilter(filter, scope),
    { exists: { field: payField } },
    ...(currency === null ? [] : [{ term: { [currencyField]: currency } }]),
  ];
  const pay = { field: payField, percents: [25, 50, 75], keyed: false, tdigest: { compression } };
  return {
    query: { bool: { filter: [allOf(conditions)] } },
    track_total_hits: false,
    size: 0,
    aggs: {
      currencies: {
        terms: { field: currencyField, size: 1, shard_size: currencies },
        aggs: { pay: { percentiles: pay } },
      },
    },
  };
}
