import { RolecallError } from '../../domain/errors.js';
import type { DocumentKind, Page, Position, SearchQuery } from '../query.js';
import { compileFilter } from './compile-filter.js';
import { compileRank, compileText, type ExpandTerm } from './compile-text.js';
import { hasColumn } from './columns.js';
import { allOf, sql, type Sql } from './sql.js';

/** The condition that query and filter make, without the choices. */
export function compileBase(query: SearchQuery, expand: ExpandTerm): Sql {
  const filter = compileFilter(query.filter, query.of, expand);
  if (query.match !== null) return allOf([sql(`${query.of}.row IN (SELECT row FROM ranked)`), filter]);
  return query.text === null ? filter : allOf([compileText(query.text, query.of, expand), filter]);
}

/** Where a search gets a row's score from: what goes before the statement, what its table is joined with, the score. */
interface Rank {
  readonly with: Sql;
  readonly join: string;
  readonly score: string;
  /** Whether writes of other documents change the scores: those of texts do, coverage doesn't. */
  readonly moves: boolean;
}

const unranked: Rank = { with: sql(''), join: '', score: 'NULL', moves: false };

function compileRanking(query: SearchQuery, expand: ExpandTerm): Rank {
  const { of: kind, sort, match, text } = query;
  const joined = `JOIN ranked ON ranked.row = ${kind}.row`;
  if (match !== null) return { ...unranked, join: ` ${joined}`, score: 'ranked.score' };
  if (sort.by !== 'relevance' || text === null) return unranked;
  const rank = compileRank(text, kind, expand);
  if (rank === null) return { ...unranked, score: '0.0' };
  return {
    with: sql(`WITH rank AS MATERIALIZED (${rank.sql}) `, ...rank.params),
    join: ` LEFT JOIN rank ON rank.row = ${kind}.row`,
    score: 'coalesce(rank.score, 0.0)',
    moves: true,
  };
}

/**
 * Gives `row`, `id`, `value` (what is sorted by; null where missing) and `score` of the page's hits and one more, from
 * the end that the page comes from.
 */
export function compilePage(query: SearchQuery, page: Page, expand: ExpandTerm): Sql {
  const { of: kind, sort } = query;
  const rank = compileRanking(query, expand);
  const { score } = rank;
  const value = sort.by === 'relevance' ? score : hasColumn(kind, sort.by) ? `${kind}.${sort.by}` : 'NULL';
  const conditions = [
    compileBase(query, expand),
    ...query.choices.map((choice) => compileFilter(choice.filter, kind, expand)),
  ];
  if (page.from !== null) conditions.push(compileBeyond(page.from, value, rank, query, page));
  const where = allOf(conditions);
  const forward = page.direction === 'forward';
  const direction = (sort.direction === 'asc') === forward ? 'ASC' : 'DESC';
  const [missing, ties] = forward ? ['LAST', 'ASC'] : ['FIRST', 'DESC'];
  // Where there is nothing to sort by, the index of ids gives the order, unless SQLite is made to sort.
  const byValue = value === 'NULL' ? '' : `value ${direction} NULLS ${missing}, `;
  return {
    sql:
      `${rank.with.sql}SELECT ${kind}.row, ${kind}.id, ${value} AS value, ${score} AS score FROM ${kind}${rank.join}` +
      ` WHERE ${where.sql} ORDER BY ${byValue}${kind}.id ${ties} LIMIT ?`,
    params: [...rank.with.params, ...where.params, page.size + 1],
  };
}

/** The condition that a hit lies beyond a position (see `readPosition`) in the direction of the page. */
function compileBeyond(from: Position, value: string, rank: Rank, query: SearchQuery, page: Page): Sql {
  const id = `${query.of}.id`;
  const forward = page.direction === 'forward';
  const further = forward ? '>' : '<';
  const { number, last } = assertPosition(from);
  if (number === null) {
    const beyond = sql(`(${value} IS NULL AND ${id} ${further} ?)`, last);
    return forward ? beyond : { ...beyond, sql: `(${value} IS NOT NULL OR ${beyond.sql})` };
  }
  const compare = (query.sort.direction === 'asc') === forward ? '>' : '<';
  const missing = forward ? ` OR ${value} IS NULL` : '';
  const at = rank.moves ? currentScore(query.of, last, number) : sql('?', number);
  return {
    sql: `(${value} ${compare} ${at.sql} OR (${value} = ${at.sql} AND ${id} ${further} ?)${missing})`,
    params: [...at.params, ...at.params, last],
  };
}

/** Every write changes all scores a little, so a page goes on from where its last hit stands by now. */
function currentScore(kind: DocumentKind, id: string, before: number): Sql {
  const now = `SELECT rank.score FROM rank JOIN ${kind} AS last ON last.row = rank.row WHERE last.id = ?`;
  return sql(`coalesce((${now}), ?)`, id, before);
}

function assertPosition({ values }: Position): { readonly number: number | null; readonly last: string } {
  const [first, second] = values;
  if (values.length === 1 && typeof first === 'string') return { number: null, last: first };
  if (values.length === 2 && typeof first === 'number' && typeof second === 'string')
    return { number: first, last: second };
  throw new RolecallError(
    'CURSOR_INVALID',
    'The cursor must come from this search. Start again without a cursor.',
  );
}

/** Where a hit stands: [value, id], or [id] where the value is missing. */
export function readPosition(value: number | string | null, id: string): Position {
  return { values: value === null ? [id] : [value, id], snapshot: null };
}
