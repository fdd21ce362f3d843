import type { FacetQuery } from '../facet.js';
import type { SearchQuery } from '../query.js';
import { hasColumn } from './columns.js';
import { compileFilter } from './compile-filter.js';
import { compileBase } from './compile-page.js';
import type { ExpandTerm } from './compile-text.js';
import { allOf, around, joinSql, sql, type Sql } from './sql.js';

/**
 * Total and facets in one pass, in one row: `total`, and for the facet at place n
 * - terms: `f<n>_values` (the numbers of the values of all documents counted, separated by spaces) and `f<n>_missing`;
 * - ranges: `f<n>_<place of bucket>`, `f<n>_missing`, `f<n>_min`, `f<n>_max`, `f<n>_avg`;
 * - salary: `f<n>_missing` (all else is counted by count-salaries.ts).
 */
export function compileCounts(query: SearchQuery, expand: ExpandTerm): Sql {
  const { of: kind, choices } = query;
  const base = compileBase(query, expand);
  const total = query.total ? [counted('count(*)', chosen(query, null), 'total')] : [];
  const facets = query.facets.flatMap((facet, n) => compileFacet(facet, `f${String(n)}`, query, expand));
  const outputs = joinSql([...total, ...facets], ', ', '');
  if (choices.length === 0) {
    return sql(`SELECT ${outputs.sql} FROM ${kind} WHERE ${base.sql}`, ...outputs.params, ...base.params);
  }
  // Each choice is judged once for each document, whoever asks.
  const flags = joinSql(
    choices.map((choice, n) => {
      const condition = compileFilter(choice.filter, kind, expand);
      return sql(`(${condition.sql}) IS TRUE AS choice${String(n)}`, ...condition.params);
    }),
    ', ',
    '',
  );
  const counting = allOf([base, compileCounting(query, expand)]);
  // The limit, which limits nothing, keeps SQLite from putting the conditions wherever their flags are used.
  const judged = `SELECT ${kind}.*, ${flags.sql} FROM ${kind} WHERE ${counting.sql} LIMIT -1`;
  return sql(
    `SELECT ${outputs.sql} FROM (${judged}) AS ${kind}`,
    ...outputs.params,
    ...flags.params,
    ...counting.params,
  );
}

/**
 * The condition that a document counts anywhere: it may fail the choices of one facet, which leaves them out, but not
 * those of two.
 */
function compileCounting(query: SearchQuery, expand: ExpandTerm): Sql {
  const names = [...new Set(query.choices.map((choice) => choice.facet))];
  const leftOut = names.filter((name) => query.facets.some((facet) => facet.name === name));
  const allBut = (name: string | null) => {
    const others = query.choices.filter((choice) => choice.facet !== name);
    return allOf(others.map((choice) => compileFilter(choice.filter, query.of, expand)));
  };
  if (leftOut.length === 0) return allBut(null);
  return around(
    '(',
    joinSql(
      leftOut.map(allBut).map((one) => around('(', one, ')')),
      ' OR ',
      'TRUE',
    ),
    ')',
  );
}

function compileFacet(
  facet: FacetQuery,
  name: string,
  query: SearchQuery,
  expand: ExpandTerm,
): readonly Sql[] {
  const { of: kind } = query;
  const among = chosen(query, facet.name);
  const field = facet.kind === 'salary' ? 'salaryCurrency' : facet.field;
  const column = hasColumn(kind, field) ? `${kind}.${field}` : 'NULL';
  const missing = counted('count(*)', allOf([among, sql(`${column} IS NULL`)]), `${name}_missing`);
  if (facet.kind === 'terms')
    return [counted(`group_concat(${column}, ' ')`, among, `${name}_values`), missing];
  if (facet.kind === 'salary') return [missing];
  const buckets = facet.buckets.map((bucket, n) =>
    counted('count(*)', allOf([among, compileFilter(bucket.filter, kind, expand)]), `${name}_${String(n)}`),
  );
  const statistics = ['min', 'max', 'avg'].map((f) => counted(`${f}(${column})`, among, `${name}_${f}`));
  return [...buckets, missing, ...statistics];
}

const counted = (aggregate: string, condition: Sql, name: string): Sql => ({
  sql: `${aggregate}${condition.sql === 'TRUE' ? '' : ` FILTER (WHERE ${condition.sql})`} AS ${name}`,
  params: condition.params,
});

/** All choices but those of the facet. */
function chosen(query: SearchQuery, facet: string | null): Sql {
  const flags = query.choices.flatMap((choice, n) =>
    choice.facet === facet ? [] : [sql(`choice${String(n)}`)],
  );
  return allOf(flags);
}
