import { roundToCents, type QuartilesResult } from '../quartiles.js';
import { assertComplete } from './assert-complete.js';

/** What `compileQuartiles` asks for. */
interface QuartilesAnswer {
  readonly timed_out?: boolean;
  readonly aggregations?: {
    readonly currencies?: {
      readonly buckets: readonly {
        readonly key: string;
        readonly doc_count: number;
        readonly pay: { readonly values: readonly { readonly key: number; readonly value: number }[] };
      }[];
    };
  };
}

/** Throws SEARCH_TIMEOUT where the answer is of a part of the index alone. */
export function readQuartiles(found: unknown): QuartilesResult {
  const answer = found as QuartilesAnswer;
  assertComplete(answer);
  const bucket = answer.aggregations?.currencies?.buckets[0];
  if (bucket === undefined) return { quartiles: null };
  const [q1 = 0, median = 0, q3 = 0] = bucket.pay.values.map(({ value }) => roundToCents(value));
  return { quartiles: { currency: bucket.key, count: bucket.doc_count, q1, median, q3 } };
}
