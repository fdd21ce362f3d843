import type { SalarySpread } from '../search/facet.js';
import { wordStartTest } from '../search/word-start.js';
import { chosenBounds, chosenValues, isWithin } from './chosen-values.js';
import type { CompiledFilter } from './compiled-filter.js';
import type { FacetBucket } from './facet-input.js';
import { salaryBuckets } from './salary-buckets.js';

/** The buckets of the facet on salaries, but for empty ones at the ends that nobody chose. */
export function readSalaries(
  salaries: SalarySpread | null,
  filter: CompiledFilter,
  search: string | null | undefined,
): readonly FacetBucket[] {
  const bounds = chosenBounds(filter, 'SALARY');
  const currency = salaries?.currency ?? chosenValues(filter, 'salaryCurrency')[0] ?? null;
  const typed = search?.trim() ?? '';
  const isSearched = typed === '' ? () => true : wordStartTest(typed);
  return salaryBuckets(salaries, bounds)
    .map(({ value, gte, lt, count }) => {
      const selected = isWithin(bounds, gte, lt);
      return { value, label: salaryLabel(gte, lt, currency), count, selected, gte, lt, currency };
    })
    .filter(({ gte, lt, count, selected }) => count > 0 || selected || (gte > 0 && lt !== null))
    .filter(({ label }) => isSearched(label));
}

function salaryLabel(gte: number, lt: number | null, currency: string | null): string {
  const unit = currency === null ? '' : ` ${currency}`;
  if (lt === null) return `${money(gte)}${unit} or more`;
  return gte === 0 ? `Less than ${money(lt)}${unit}` : `${money(gte)} to ${money(lt)}${unit}`;
}

function money(amount: number): string {
  return amount.toLocaleString('en-US');
}
