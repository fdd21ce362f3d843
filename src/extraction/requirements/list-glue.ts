/** How two neighbouring names are joined. `apart`: they are not of one list. */
export type Glue = 'slash' | 'or' | 'and' | 'comma' | 'apart';

const longestGlue = 70;
const mostWords = 5;
/** What ends a list, though a comma or an "and" may stand there too. */
const breaks =
  /[;:!?–—]|\.\s|\s-\s|\b(?:experience|experienced|knowledge|familiarity|familiar|understanding|proficiency|proficient|expertise|exposure|ability|skills in|strong|solid|such as|e\.g|i\.e|for example|including|like|ideally|preferably|plus|years?|to|that|which|who|is|are|etc|on|in|by|from|via|through|at|about|for|using|alongside|along with|together with|combined with|coupled with|in addition to|preferred|required|must)\b/i;
/** "or similar tools such as": the examples go on with the choice. */
const orSimilar =
  /^,?\s?(?:or|and\/or)\s(?:an? |any |some |other )?(?:similar|comparable|equivalent|alternative|other|related)\b[^.;]{0,40}(?:such as|like|e\.g\.?|\()?$/;
const bracket = /\([^()]{0,60}\)/g;
/** "C++ (required), Rust or Python": what brackets say of one name sets it apart. */
const markInBracket =
  /\((?:is |an? )?(?:required|preferred|must(?:[- ]have)?|mandatory|essential|desired|optional|nice to have|plus|bonus)\)/i;
/** "risk management/mitigation practices, and": what a slash adds to the name before it. */
const slashedWord = /^\/\s?[\p{L}-]{2,20}(?=[\s,][^/]*(?:,|\band\b|&))/u;
const versions = /^\s?v?\d[\d.x+]{0,8}(?=[\s,/]|$)/;

/** Tells by the words between two names how they belong together. */
export function readGlue(between: string): Glue {
  if (between.length > longestGlue || markInBracket.test(between)) return 'apart';
  const glue = between
    .replace(bracket, ' ')
    .replace(/[()*_`"“”\\]/g, ' ')
    .replace(versions, ' ')
    .trim()
    .replace(slashedWord, '')
    .trim()
    .toLowerCase();
  if (glue === '/') return 'slash';
  // A list that lost its commas.
  if (glue === '') return 'comma';
  if (orSimilar.test(glue)) return 'or';
  const words = glue.split(/[\s,]{1,9}/).filter((word) => /\p{L}/u.test(word)).length;
  if (/[;:!?–—]|\s-\s/.test(glue)) return 'apart';
  if (/^,?\s?(?:and ?\/ ?or|or|oder|resp\.)(?:\s|$)/.test(glue))
    return words <= mostWords + 1 ? 'or' : 'apart';
  if (breaks.test(glue) || words > mostWords) return 'apart';
  if (/[\s,](?:or|and\/or|oder)(?:\s|$)/.test(glue) || /^\/|\/$/.test(glue)) return 'or';
  if (/(?:^|[\s,])(?:and|as well as|und)(?:\s|$)|^[&+]$|^,\s?&|\s&$/.test(glue)) return 'and';
  return /[,|•·]/.test(glue) ? 'comma' : 'apart';
}
