import { analyze } from '../../analysis/analyze.js';
import type { DocumentKind } from '../query.js';
import { textFields } from '../text-fields.js';
import type { SkillClause, TextQuery } from '../text-query.js';
import { encodePhrase } from './encode-terms.js';
import { allOf, joinSql, sql, type Sql } from './sql.js';

/** The terms of a kind's texts that a typed term may stand for, nearest first, the term itself included if it is there. */
export type ExpandTerm = (kind: DocumentKind, term: string) => readonly ExpandedTerm[];

export interface ExpandedTerm {
  readonly term: string;
  /** How many typing errors lie between; 0: the term as typed. */
  readonly distance: number;
}

/** The condition that a document of the kind is found by the text: all its skills and words. */
export function compileText(text: TextQuery, kind: DocumentKind, expand: ExpandTerm): Sql {
  const words = termsOf(text).map((term) => anyPhrase(expand(kind, term).map((found) => [found.term])));
  const conditions = text.skills.map((clause) => compileSkill(clause, kind));
  if (words.includes('')) return sql('FALSE');
  if (words.length > 0) {
    conditions.push(
      sql(`${kind}.row IN (${matching(kind)})`, words.map((word) => `(${word})`).join(' AND ')),
    );
  }
  return allOf(conditions);
}

/** A requirement that names a skill says more than a mention in passing, and both more than a word in a description. */
const namedScores = { skills: 8, mentions: 2 } as const;

/**
 * Rows and scores of the documents that hold what was typed; null where the text asks for nothing. Words with typing
 * errors count only where nobody writes them as typed: then the nearest ones do.
 */
export function compileRank(text: TextQuery, kind: DocumentKind, expand: ExpandTerm): Sql | null {
  const words = termsOf(text).flatMap((term) => {
    const found = expand(kind, term);
    const nearest = found.filter((one) => one.distance === found[0]?.distance);
    return nearest.map((one) => [one.term]);
  });
  const match = anyPhrase([...words, ...text.skills.flatMap((clause) => clause.spellings.map(phraseOf))]);
  const weights = Object.values(textFields[kind]).join(', ');
  const scores = text.skills.flatMap((clause) => [
    namedIn('skills', clause, kind, namedScores.skills),
    namedIn('mentions', clause, kind, namedScores.mentions),
  ]);
  if (match !== '') {
    const score = `-bm25(${kind}_text, ${weights})`;
    scores.push(
      sql(`SELECT rowid AS row, ${score} AS score FROM ${kind}_text WHERE ${kind}_text MATCH ?`, match),
    );
  }
  const [only] = scores;
  if (only === undefined || scores.length === 1) return only ?? null;
  const union = joinSql(scores, ' UNION ALL ', '');
  return { ...union, sql: `SELECT row, sum(score) AS score FROM (${union.sql}) GROUP BY row` };
}

/** Rows of the documents that have the skill in a field; the score is the same for all. */
function namedIn(field: 'skills' | 'mentions', clause: SkillClause, kind: DocumentKind, score: number): Sql {
  const number = `SELECT number FROM value WHERE field = '${field}' AND text = ?`;
  return sql(`SELECT row, ${score}.0 AS score FROM ${kind}_value WHERE value = (${number})`, clause.skill);
}

/** Each word may be split by analysis; then all its parts must be found. */
const termsOf = (text: TextQuery): readonly string[] => [
  ...new Set(text.words.flatMap((word) => analyze(word).map((token) => token.term))),
];

/** Mentioned or named, or written as one of its unambiguous spellings. */
function compileSkill(clause: SkillClause, kind: DocumentKind): Sql {
  const named = sql(
    `SELECT row FROM ${kind}_value WHERE value IN ` +
      "(SELECT number FROM value WHERE field IN ('skills', 'mentions') AND text = ?)",
    clause.skill,
  );
  const phrases = anyPhrase(clause.spellings.map(phraseOf));
  const written = phrases === '' ? [] : [sql(matching(kind), phrases)];
  const found = joinSql([named, ...written], ' UNION ALL ', '');
  return { sql: `${kind}.row IN (${found.sql})`, params: found.params };
}

const phraseOf = (text: string): readonly string[] => analyze(text).map((token) => token.term);

const matching = (kind: DocumentKind): string => `SELECT rowid FROM ${kind}_text WHERE ${kind}_text MATCH ?`;

/** An FTS5 expression that any of the phrases meets; empty where there is none. */
function anyPhrase(phrases: readonly (readonly string[])[]): string {
  const written = phrases.filter((terms) => terms.length > 0).map(encodePhrase);
  return [...new Set(written)].join(' OR ');
}
