import type { Mention } from '../../skills/taxonomy.js';
import type { CategoryOf } from './read-alternatives.js';

/** Categories of what tools are used for. */
const works: ReadonlySet<string> = new Set([
  ...['Data analysis', 'Data engineering', 'Database practice', 'Software engineering', 'Testing practice'],
]);
/** Works of other categories. */
const otherWorks: ReadonlySet<string> = new Set(
  ['api-testing', 'dashboards', 'debugging', 'monitoring', 'scripting', 'version-control'].map(
    (slug) => `skill:${slug}`,
  ),
);
/** Other categories of what is no tool either. */
const methods: ReadonlySet<string> = new Set([
  ...['Artificial intelligence', 'Computer vision', 'Machine learning method', 'Mathematics', 'Statistics'],
  ...['Natural language processing', 'Optimization and simulation', 'Project method', 'Software design'],
]);
/** Whether skills of a category are work that somebody does, or methods of it, and no tools. */
export const isFieldOfWork = (category: string): boolean => works.has(category) || methods.has(category);
/** "Python for data analysis", "SQL for complex data extraction". */
const forWork = /^\)?\s{1,3}for\s(?:[\w-]{2,15}\s){0,2}$/i;
/** "a language commonly used for statistical analysis". */
const usedFor = /\bused\s(?:for|in)\s(?:[\w-]{2,15}\s){0,2}$/i;
/** "majors in statistics or applied mathematics": what somebody studied. */
const studied = /\bmajor(?:s|ed|ing)? in (?:[\p{L}&/-]{2,20}[, ]{1,2}){0,4}$/iu;
const goesOn = /^(?:\s(?:and|or|&)\s|,\s(?:and\s|or\s)?|\/)(?:[\w-]{2,15}\s)?$/i;

const reach = 50;

/** The mentions without the work that a tool before them is used for: of "Python for data analysis" only Python is asked. */
export function withoutPurposes(
  text: string,
  mentions: readonly Mention[],
  categoryOf: CategoryOf,
): readonly Mention[] {
  const isWork = (mention: Mention) => works.has(categoryOf(mention)) || otherWorks.has(mention.skill);
  const isMethod = (mention: Mention) => isWork(mention) || methods.has(categoryOf(mention));
  const isTool = (mention: Mention) => !isMethod(mention);
  let isPurpose = false;
  return mentions.filter((mention, nth) => {
    const before = mentions[nth - 1];
    const between = before === undefined ? '' : text.slice(before.end, mention.start);
    const begins = before !== undefined && isTool(before) && forWork.test(between);
    if (isMethod(mention) && usedFor.test(text.slice(Math.max(0, mention.start - reach), mention.start)))
      return false;
    if (isMethod(mention) && studied.test(text.slice(Math.max(0, mention.start - reach), mention.start)))
      return false;
    isPurpose = isWork(mention) && (begins || (isPurpose && goesOn.test(between)));
    return !isPurpose;
  });
}
