import type { SkillId } from '../../../domain/skill.js';
import type { Mention } from '../../../skills/taxonomy.js';
import { readYears } from '../../fields/read-years.js';

export interface StatedYears {
  readonly ofSkills: ReadonlyMap<SkillId, number>;
  /** Overall; null where the line says nothing of them. */
  readonly overall: number | null;
}

/** "Python (5 years)", "Python: 5+ years", "Python for 5 years": what stands between a skill and the years behind it. */
const behind = /^[*_]{0,2}(?:\s?[(:,–—-]|\sfor)?\s?(?:about |over |more than |approx\. |~)?$/i;
/** "5 years of Python", "5 years' experience with Python". */
const before =
  /^['’]?\s(?:(?:of|with|in|using|as an?)\s)?(?:(?:hands-on |professional )?experience\s(?:with|in|of|using)\s)?[*_]{0,2}$/i;
/** What joins skills that share the years behind or before them. */
const joined = /^(?:,|,? and|,? &|\/)\s?$/i;
/** In a posting it begins a company's history, here it states what somebody knows. */
const forSoLong = /\bfor (?=about|around|over|more than|nearly|almost)/gi;
const ofExperience = /^['’]?\s(?:of\s)?(?:[\w/&,-]{1,20}\s){0,5}experience\b/i;

/** The years that one line of a résumé states, of the skills that it names and overall; mentions in order, relative to it. */
export function readStatedYears(line: string, mentions: readonly Mention[]): StatedYears {
  const ofSkills = new Map<SkillId, number>();
  let overall: number | null = null;
  for (const { start, end, min } of readYears(line.replace(forSoLong, '    '))) {
    const last = mentions.findLast((mention) => mention.end <= start);
    const next = mentions.findIndex((mention) => mention.start >= end);
    const following = next < 0 ? undefined : mentions[next];
    if (last !== undefined && behind.test(line.slice(last.end, start))) ofSkills.set(last.skill, min);
    else if (following !== undefined && before.test(line.slice(end, following.start))) {
      for (const { skill } of joinedFrom(line, mentions, next)) ofSkills.set(skill, min);
    } else if (ofExperience.test(line.slice(end, end + 90))) overall ??= min;
  }
  return { ofSkills, overall };
}

/** The mention and those that it is joined with: "Python, Go and Rust". */
function joinedFrom(line: string, mentions: readonly Mention[], first: number): readonly Mention[] {
  let last = first;
  for (let next = mentions[last + 1]; next !== undefined; next = mentions[last + 1]) {
    if (!joined.test(line.slice(mentions[last]?.end, next.start))) break;
    last += 1;
  }
  return mentions.slice(first, last + 1);
}
