import type { SkillGroup } from './read-alternatives.js';

/** What opens brackets right behind a name. */
const opens =
  /^\s?\((?:(?:e\.\s?g\.?|eg|such as|like|for example|for instance|including|incl\.)[\s,:]{0,3})?$/i;
/** "webpack or other build tools (": the brackets tell the others. */
const opensOthers =
  /^,?\s(?:or|and\/or)\s(?:with\s)?(?:an? |any |some )?(?:other|another|similar|comparable|equivalent|alternative)\b[^.;()]{0,40}\(\s?(?:(?:e\.\s?g\.?|such as|like|for example)[\s,:]{0,3})?$/i;

/**
 * Brackets that belong to a choice: "AWS (EC2, S3) or Azure" and "webpack or other build tools (Rollup)" are one group.
 * Null where they don't.
 */
export function joinChoice<G extends SkillGroup>(sentence: string, choice: G, group: G): G | null {
  const start = group.mentions[0]?.start ?? 0;
  const nth = choice.mentions.findLastIndex(({ end }) => end <= start);
  const before = choice.mentions[nth];
  if (before === undefined) return null;
  const gap = sentence.slice(before.end, start);
  const isLast = nth === choice.mentions.length - 1;
  if (isLast && opensOthers.test(gap)) return { ...join(choice, group), rule: 'or' };
  const isWithin = !isLast || (choice.rule === 'head with its examples' && choice.mentions[0] !== before);
  return isWithin && opens.test(gap) ? { ...join(choice, group), rule: 'head with its examples' } : null;
}

const join = <G extends SkillGroup>(choice: G, group: G): G => ({
  ...choice,
  mentions: [...choice.mentions, ...group.mentions].toSorted((one, other) => one.start - other.start),
  openEnded: choice.openEnded || group.openEnded,
});
