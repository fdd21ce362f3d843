import type { SkillId } from '../../../domain/skill.js';
import type { Mention, Recogniser } from '../../../skills/taxonomy.js';
import type { ResumeLine } from './split-resume.js';

const longestList = 2000;

/**
 * The skills that a résumé names, in order: those that any document would name so, and those that it lists (`listed`)
 * wherever their capitalised names stand, single letters excepted.
 */
export function findMentions(
  text: string,
  listed: readonly Mention[],
  skills: ReadonlySet<SkillId>,
  recogniser: Recogniser,
): readonly Mention[] {
  const named = recogniser
    .inQuery(text)
    .filter((each) => skills.has(each.skill) && each.end - each.start > 1 && isCapitalised(text, each));
  const found = [...recogniser.inDocument(text), ...named, ...listed];
  const byStart = new Map(found.map((mention) => [mention.start, mention]));
  return [...byStart.values()].sort((one, other) => one.start - other.start);
}

/** The skills of a text's part on skills, where a capitalised name alone is evidence enough: "Go: 3 years", "C". */
export function findListed(lines: readonly ResumeLine[], recogniser: Recogniser): readonly Mention[] {
  const lists = lines.filter(({ section, text }) => section === 'skills' && text.length <= longestList);
  return lists.flatMap((line) =>
    recogniser
      .inQuery(line.text)
      .filter((each) => !each.ambiguous || isCapitalised(line.text, each))
      .map((each) => ({ ...each, start: each.start + line.start, end: each.end + line.start })),
  );
}

const isCapitalised = (text: string, { start }: Mention): boolean =>
  /^\p{Lu}/u.test(text.slice(start, start + 2));
