import { RolecallError } from '../domain/errors.js';
import type { SkillClause, TextQuery } from '../search/text-query.js';
import type { Mention, Recogniser, Taxonomy } from '../skills/taxonomy.js';
import { stopWords } from './stop-words.js';

/** In UTF-16 code units. */
const longestText = 512;
/** Skills and words together. */
const mostWords = 32;

/**
 * Takes apart what a person typed: skills, and the words around them without stop words (unless there is nothing
 * else). Null where there is no letter or digit in it: that restricts nothing. Throws BAD_USER_INPUT where it is too long.
 */
export function parseText(
  typed: string | null | undefined,
  context: { readonly taxonomy: Taxonomy; readonly recogniser: Recogniser },
): TextQuery | null {
  if (typed == null || typed.trim() === '') return null;
  if (typed.length > longestText) throw tooLong(longestText, 'characters', typed.length);
  const mentions = context.recogniser.inQuery(typed);
  const skills = distinctBySkill(mentions.map((mention) => skillClause(typed, mention, context.taxonomy)));
  const words = wordsOf(textWithout(typed, mentions));
  const telling = words.filter((word) => !stopWords.has(word.toLowerCase()));
  const kept = telling.length + skills.length === 0 ? words : telling;
  const size = skills.length + kept.length;
  if (size > mostWords) throw tooLong(mostWords, 'words', size);
  return size === 0 ? null : { skills, words: kept };
}

function skillClause(typed: string, mention: Mention, taxonomy: Taxonomy): SkillClause {
  return {
    skill: mention.skill,
    typed: typed.slice(mention.start, mention.end),
    spellings: mention.ambiguous ? [] : taxonomy.unambiguousNames(mention.skill),
  };
}

/** Named twice is asked once; a name that isn't ambiguous wins, as it is met in more ways. */
function distinctBySkill(clauses: readonly SkillClause[]): readonly SkillClause[] {
  const bySkill = new Map<string, SkillClause>();
  for (const clause of clauses) {
    const earlier = bySkill.get(clause.skill);
    if (earlier === undefined || (earlier.spellings.length === 0 && clause.spellings.length > 0))
      bySkill.set(clause.skill, clause);
  }
  return [...bySkill.values()];
}

function textWithout(typed: string, mentions: readonly Mention[]): string {
  let rest = '';
  let at = 0;
  for (const mention of mentions) {
    rest += `${typed.slice(at, mention.start)} `;
    at = mention.end;
  }
  return rest + typed.slice(at);
}

function wordsOf(text: string): readonly string[] {
  return [...new Set(text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)))];
}

function tooLong(limit: number, unit: string, got: number): RolecallError {
  return new RolecallError(
    'BAD_USER_INPUT',
    `A search text takes at most ${limit} ${unit}, but got ${got}. Ask for fewer, more telling words.`,
  );
}
