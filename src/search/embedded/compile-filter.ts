import type { Filter, KeywordField, NumberField } from '../filter.js';
import type { DocumentKind } from '../query.js';
import { columns, hasColumn } from './columns.js';
import { compileText, type ExpandTerm } from './compile-text.js';
import { allOf, around, joinSql, sql, type Sql } from './sql.js';

/** The filter as a condition on a row of the kind's table. Pure, but for what `expand` knows of the vocabulary. */
export function compileFilter(filter: Filter, kind: DocumentKind, expand: ExpandTerm): Sql {
  switch (filter.kind) {
    case 'all':
      return grouped(allOf(filter.of.map((of) => compileFilter(of, kind, expand))));
    case 'any':
      return grouped(
        joinSql(
          filter.of.map((of) => compileFilter(of, kind, expand)),
          ' OR ',
          'FALSE',
        ),
      );
    case 'not':
      // A missing number makes a comparison NULL, whose negation is not true either: IS NOT TRUE is.
      return around('(', compileFilter(filter.of, kind, expand), ') IS NOT TRUE');
    case 'terms':
      return compileTerms(filter.field, filter.values, kind);
    case 'range':
      return compileRange(filter, kind);
    case 'exists':
      return compileExists(filter.field, kind);
    case 'text':
      return grouped(compileText(filter.text, kind, expand));
    case 'requirement':
      return around(
        `${kind}.row IN (SELECT requirement.posting FROM requirement WHERE `,
        compileFilter(filter.of, 'requirement', expand),
        ')',
      );
    case 'posting':
      return around(
        'requirement.posting IN (SELECT posting.row FROM posting WHERE ',
        compileFilter(filter.of, 'posting', expand),
        ')',
      );
  }
}

const grouped = (condition: Sql): Sql => (condition.sql === 'TRUE' ? condition : around('(', condition, ')'));

function compileTerms(field: KeywordField, values: readonly string[], kind: DocumentKind): Sql {
  const list = JSON.stringify(values);
  if (field === 'id') return sql(`${kind}.id IN (SELECT value FROM json_each(?))`, list);
  if (field === 'postingId') {
    if (kind !== 'requirement') return sql('FALSE');
    return sql(
      'requirement.posting IN (SELECT row FROM document WHERE id IN (SELECT value FROM json_each(?)))',
      list,
    );
  }
  if (!hasColumn(kind, field)) return sql('FALSE');
  const numbers = `SELECT number FROM value WHERE field = '${field}' AND text IN (SELECT value FROM json_each(?))`;
  return columns[kind].single.includes(field)
    ? sql(`${kind}.${field} IN (${numbers})`, list)
    : sql(`${kind}.row IN (SELECT row FROM ${kind}_value WHERE value IN (${numbers}))`, list);
}

const comparisons = { gte: '>=', gt: '>', lte: '<=', lt: '<' } as const;

function compileRange(range: Extract<Filter, { readonly kind: 'range' }>, kind: DocumentKind): Sql {
  if (!hasColumn(kind, range.field)) return sql('FALSE');
  const column = `${kind}.${range.field}`;
  const bounds = (['gte', 'gt', 'lte', 'lt'] as const).flatMap((name) => {
    const bound = range[name];
    return bound === undefined ? [] : [sql(`${column} ${comparisons[name]} ?`, bound)];
  });
  return grouped(allOf([sql(`${column} IS NOT NULL`), ...bounds]));
}

function compileExists(field: KeywordField | NumberField, kind: DocumentKind): Sql {
  if (field === 'id') return sql('TRUE');
  if (field === 'postingId') return sql(kind === 'requirement' ? 'TRUE' : 'FALSE');
  return sql(hasColumn(kind, field) ? `${kind}.${field} IS NOT NULL` : 'FALSE');
}
