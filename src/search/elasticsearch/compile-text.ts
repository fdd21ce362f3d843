import type { estypes } from '@elastic/elasticsearch';
import type { SkillClause, TextQuery } from '../text-query.js';
import { textFields } from '../text-fields.js';
import { fieldPath, type Scope } from './scope.js';

type Query = estypes.QueryDslQueryContainer;

/**
 * A requirement that names a skill says more than a mention in passing, and both say more than the words in a
 * description; only the words in a title weigh more.
 */
const skillBoost = 8;
const mentionBoost = 2;

/** Every skill and every word of the text as a clause of its own, scored; all must be met. */
export function compileText(text: TextQuery, scope: Scope): readonly Query[] {
  return [
    ...text.skills.map((clause) => compileSkill(clause, scope)),
    ...text.words.map((word) => compileWord(word, scope)),
  ];
}

function compileSkill(clause: SkillClause, scope: Scope): Query {
  const named = (field: 'skills' | 'mentions', boost: number): Query => ({
    constant_score: { filter: { term: { [fieldPath(scope, field)]: clause.skill } }, boost },
  });
  const phrase: Query = {
    multi_match: {
      query: clause.typed,
      type: 'phrase',
      analyzer: 'rolecall_search',
      fields: weightedFields(scope),
    },
  };
  return {
    bool: {
      should: [
        named('skills', skillBoost),
        ...(scope.kind === 'requirement' ? [] : [named('mentions', mentionBoost)]),
        ...(clause.spellings.length > 0 ? [phrase] : []),
      ],
      minimum_should_match: 1,
    },
  };
}

function compileWord(word: string, scope: Scope): Query {
  return {
    multi_match: {
      query: word,
      type: 'best_fields',
      operator: 'and',
      analyzer: 'rolecall_text',
      fuzziness: 'AUTO:4,8',
      max_expansions: 200,
      zero_terms_query: 'all',
      fields: weightedFields(scope),
    },
  };
}

function weightedFields(scope: Scope): string[] {
  return Object.entries(textFields[scope.kind]).map(([field, weight]) => {
    const path = `${scope.path}texts.${field}`;
    return weight === 1 ? path : `${path}^${weight}`;
  });
}
