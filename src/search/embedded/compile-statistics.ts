import type { KeywordField, NumberField } from '../filter.js';
import type { SearchQuery } from '../query.js';
import type { StatisticsQuery } from '../statistics.js';
import { hasColumn } from './columns.js';
import { compileFilter } from './compile-filter.js';
import { compileBase } from './compile-page.js';
import type { ExpandTerm } from './compile-text.js';
import { allOf, sql, type Sql } from './sql.js';

/**
 * What the statistics need of each document found, one a row: `g<place of group>` (the numbers of its values, separated
 * by spaces; null for none), where asked for `currency` (a value's number) and `salary`, and `years`.
 */
export function compileStatistics(query: SearchQuery, statistics: StatisticsQuery, expand: ExpandTerm): Sql {
  const { of: kind, choices } = query;
  const column = (field: KeywordField | NumberField) =>
    hasColumn(kind, field) ? `${kind}.${field}` : 'NULL';
  const outputs = [
    ...statistics.groups.map(({ field }, n) => `${column(field)} AS g${n}`),
    ...(statistics.salaries
      ? [`${column('salaryCurrency')} AS currency`, `${column('salaryMiddle')} AS salary`]
      : []),
    ...(statistics.years ? [`${column('minYearsExperience')} AS years`] : []),
  ];
  const where = allOf([
    compileBase(query, expand),
    ...choices.map((choice) => compileFilter(choice.filter, kind, expand)),
  ]);
  return sql(`SELECT ${outputs.join(', ')} FROM ${kind} WHERE ${where.sql}`, ...where.params);
}
