import { roundToCents } from '../quartiles.js';
import type { StatisticsResult, StatisticsRow } from '../statistics.js';
import type { GroupAnswer, GroupBucketAnswer, StatisticsAnswer } from './answers.js';

/** The statistics out of the aggregation that `compileStatistics` compiled; of an index without shards: nothing. */
export function readStatistics(answer: StatisticsAnswer | undefined): StatisticsResult {
  const currency = answer?.currency?.buckets[0]?.key ?? null;
  return { currency, rows: readGroup(answer?.group, { values: [], exact: true }, currency) };
}

/** What is known of a row from the groups around it. */
type Outer = Pick<StatisticsRow, 'values' | 'exact'>;

function readGroup(
  group: GroupAnswer | undefined,
  outer: Outer,
  currency: string | null,
): readonly StatisticsRow[] {
  const exact = outer.exact && group?.doc_count_error_upper_bound === 0;
  return (group?.buckets ?? []).flatMap((bucket) => {
    const path = { values: [...outer.values, bucket.key], exact };
    return bucket.group === undefined
      ? [readRow(bucket, path, currency)]
      : readGroup(bucket.group, path, currency);
  });
}

function readRow(bucket: GroupBucketAnswer, outer: Outer, currency: string | null): StatisticsRow {
  const salaries = bucket.salaries?.buckets.find(({ key }) => key === currency);
  const median = salaries?.median.values['50.0'] ?? null;
  return {
    ...outer,
    count: bucket.doc_count,
    salaryMedian: median === null ? null : roundToCents(median),
    minYearsAverage: bucket.years?.value ?? null,
  };
}
