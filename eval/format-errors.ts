import { wrongFields } from './compare-facts.js';
import type { EvaluatedPosting } from './evaluate.js';

/** Skills shown of each kind of error over all postings. */
const mostSkills = 30;
const longestWords = 160;

/** The postings with the most errors, then the skills that are missed and invented the most. */
export function formatErrors(postings: readonly EvaluatedPosting[], most: number): string {
  const worst = [...postings].sort((a, b) => countErrors(b) - countErrors(a)).slice(0, most);
  const skillsOf = (part: 'missed' | 'invented') =>
    postings.flatMap(({ comparison: { items } }) => [
      ...items.requiredSkills[part],
      ...items.preferredSkills[part],
    ]);
  return [
    ...worst.filter((posting) => countErrors(posting) > 0).map(formatPosting),
    `Missed most: ${formatCounts(skillsOf('missed'))}`,
    `Invented most: ${formatCounts(skillsOf('invented'))}`,
    `Not in the taxonomy: ${formatCounts(postings.flatMap(({ unlisted }) => unlisted))}`,
  ].join('\n\n');
}

function countErrors({ comparison }: EvaluatedPosting): number {
  const { requiredGroups, preferredSkills } = comparison.items;
  const wrong = [requiredGroups, preferredSkills].map(
    ({ missed, invented }) => missed.length + invented.length,
  );
  return wrong.reduce((sum, count) => sum + count, wrongFields(comparison).length);
}

function formatPosting(posting: EvaluatedPosting): string {
  const { items, fields } = posting.comparison;
  const { requiredGroups, preferredSkills } = items;
  const fieldLines = wrongFields(posting.comparison).map(
    (name) => `${name}: labelled ${fields[name].labelled}, read ${fields[name].read}`,
  );
  const lines = [
    ...requiredGroups.missed.map((group) => `missed    ${group}`),
    ...requiredGroups.invented.map((group) => `invented  ${group}  ${quoteWords(posting, group)}`),
    ...preferredSkills.missed.map((skill) => `missed    ${skill} (preferred)`),
    ...preferredSkills.invented.map((skill) => `invented  ${skill} (preferred)`),
    ...fieldLines,
  ];
  return [`${posting.name}: ${countErrors(posting)} errors`, ...lines.map((line) => `  ${line}`)].join('\n');
}

const quoteWords = ({ wordsOf }: EvaluatedPosting, group: string): string =>
  (wordsOf.get(group) ?? []).map((words) => `"${shorten(words)}"`).join(' and ');

const shorten = (words: string): string =>
  words.length <= longestWords ? words : `${words.slice(0, longestWords)}…`;

/** "Python (3), Java": what there is most of first. */
function formatCounts(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const sorted = [...counts].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
  const shown = sorted
    .slice(0, mostSkills)
    .map(([name, count]) => (count === 1 ? name : `${name} (${count})`));
  return shown.join(', ') || 'none';
}
