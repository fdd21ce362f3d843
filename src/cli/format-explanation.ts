import type { MatchStatus, RequirementMatch } from '../domain/match/match.js';
import type { JobPosting, Requirement } from '../domain/posting.js';
import type { SkillLookup } from '../domain/skill-lookup.js';
import { formatShare } from './coverage-bar.js';
import type { Layout } from './layout.js';
import { cutTo, padTo, plainLine, textWidth } from './layout.js';
import type { RankedCandidate } from './rank-candidates.js';

const colours = { MET: 'green', PARTIAL: 'yellow', UNMET: 'red' } as const satisfies Record<
  MatchStatus,
  string
>;
const statusWidth = 'PARTIAL'.length;
const shareWidth = '100%'.length;
const indent = '       ';
/** Words beyond this are cut even where nobody's terminal limits them. */
const longestWords = 80;

/** One line for each requirement that counts: status, weight, the posting's words, and what answers them. */
export function formatExplanation(
  posting: JobPosting,
  { coverage, candidate }: RankedCandidate,
  layout: Layout,
  lookup: SkillLookup,
): readonly string[] {
  const requirements = new Map(posting.requirements.map((each) => [each.id, each]));
  const rows = coverage.explanation.flatMap((answered) => {
    const requirement = requirements.get(answered.requirement);
    if (requirement === undefined) return [];
    const words = `${plainLine(requirement.text)}${requirement.importance === 'PREFERRED' ? ' (preferred)' : ''}`;
    return [{ answered, words, answer: describeAnswer(requirement, answered, candidate, lookup) }];
  });
  const { words: wordsWidth, answer: answerWidth } = widths(rows, layout);
  return rows.map(({ answered: { status, weight }, words, answer }) => {
    const start = `${layout.paint(colours[status], status.padEnd(statusWidth))} ${formatShare(weight).padStart(shareWidth)}`;
    return `${indent}${start}  ${padTo(wordsWidth, cutTo(wordsWidth, words))}  ${cutTo(answerWidth, answer)}`;
  });
}

function widths(rows: readonly { readonly words: string }[], { columns }: Layout) {
  const longest = Math.min(longestWords, Math.max(...rows.map(({ words }) => textWidth(words))));
  if (columns === null) return { words: longest, answer: Infinity };
  const room = Math.max(columns - indent.length - statusWidth - shareWidth - 5, 20);
  const words = Math.min(longest, Math.ceil(room / 2));
  return { words, answer: room - words };
}

/** What of the profile answers the requirement, such as "Spring Boot, which implies it, 5 years". */
function describeAnswer(
  { kind, anyOf }: Requirement,
  { skill, via, years }: RequirementMatch,
  { education }: RankedCandidate['candidate'],
  lookup: SkillLookup,
): string {
  if (kind === 'EXPERIENCE') return years === null ? 'years unknown' : `${countYears(years)} overall`;
  if (kind === 'EDUCATION') return education === null ? 'unknown' : education.toLowerCase().replace('_', ' ');
  if (skill === null) return `no ${plainLine(anyOf.map((id) => lookup.skill(id).name).join(' or '))}`;
  const how = { EXACT: '', IMPLIED: ', which implies it', OPEN_ENDED: ', of the same category' };
  const known = years === null ? 'years unknown' : countYears(years);
  return `${plainLine(lookup.skill(skill).name)}${via === null ? '' : how[via]}, ${known}`;
}

function countYears(years: number): string {
  if (years === 0) return 'less than a year';
  return years === 1 ? '1 year' : `${years} years`;
}
