import type { Mention } from '../../skills/taxonomy.js';

const idsOf = (slugs: readonly string[]): ReadonlySet<string> =>
  new Set(slugs.map((slug) => `skill:${slug}`));

/** Skills whose names right behind another one only say what that is: "Tableau dashboards", "Docker containers". */
const classes = idsOf([
  ...['algorithms', 'api-design', 'cloud-computing', 'dashboards', 'databases'],
  ...['data-pipelines', 'scripting', 'operating-systems', 'reporting', 'command-line', 'programming'],
]);
/** Skills that only say what is done with the tool behind them: "source control with Git", "scripting in Bash". */
const doings = idsOf([
  'container-orchestration',
  'containers',
  'programming',
  'scripting',
  'software-development',
  'version-control',
]);
const languages = idsOf(['programming', 'scripting', 'software-development']);
const withTool =
  /^(?:\s(?!and\b|or\b)[a-z]{4,12})?\s(?<how>in|with|using|via|through)\s(?:tools like |either |[([]\s?)?$/i;
const oneOfTools =
  /^(?:\s[a-z]{4,12}){0,2}\s(?:in|with)\s(?:at least )?(?:one (?:of (?:the following|these)|or more)|one|an?|any)(?: [\w-]{3,12})?(?: languages?)?[\s:(,]{1,3}(?:such as |like |e\.g\.?,? |\()?$/i;
/** "deep learning frameworks PyTorch or JAX": a class whose members follow. */
const classNoun =
  /\s(?:databases|environments|frameworks|languages|libraries|packages|platforms|providers|toolkits|tools)$/i;
/** The mentions without those that only name the class of a neighbour, abbreviate it, or say what it is for. */
export function withoutClasses(text: string, mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter((mention, nth) => {
    const { skill, start, end } = mention;
    const before = mentions[nth - 1];
    const next = mentions[nth + 1];
    if (before !== undefined && classes.has(skill) && /^(?:[ -]|\) )$/.test(text.slice(before.end, start)))
      return false;
    if (before !== undefined && isInitials(text, before, mention)) return false;
    return (
      next === undefined ||
      !(isDoneWith(skill, text.slice(end, next.start)) || isClassOf(text, mention, next))
    );
  });
}

const isClassOf = (text: string, { start, end }: Mention, next: Mention): boolean =>
  text.slice(end, next.start) === ' ' &&
  classNoun.test(text.slice(start, end)) &&
  /^\p{Lu}/u.test(text.slice(next.start, next.end));

/** "Earned Value Management (EVM)": the brackets abbreviate the name before them, whatever else they could mean. */
function isInitials(text: string, before: Mention, { start, end }: Mention): boolean {
  if (text.slice(before.end, start) !== ' (' || text[end] !== ')') return false;
  const initials = text.slice(before.start, before.end).match(/(?<![\p{L}\d])\p{L}/gu) ?? [];
  return initials.length > 1 && initials.join('').toUpperCase() === text.slice(start, end);
}

function isDoneWith(skill: string, between: string): boolean {
  if (!doings.has(skill)) return false;
  const how = withTool.exec(between)?.groups?.['how'];
  if (how !== undefined) return how !== 'in' || languages.has(skill);
  return oneOfTools.test(between);
}
