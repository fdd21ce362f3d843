import type { SkillLookup } from '../../domain/skill-lookup.js';
import type { ExplainedPassage } from '../../extraction/explain-posting.js';
import type { DecidedName } from '../../skills/taxonomy.js';
import type { Layout } from '../layout.js';
import { plainLine } from '../layout.js';
import { describeRequirement } from './describe-requirement.js';

const sectionWidth = 'responsibilities'.length;
const indent = ' '.repeat(sectionWidth + 2);

/** Every part of a posting's text with its section and why, the names in it, and the requirements with their rules. */
export function formatExplainedPosting(
  passages: readonly ExplainedPassage[],
  layout: Layout,
  lookup: SkillLookup,
): string {
  return passages.flatMap((passage) => formatPassage(passage, layout, lookup)).join('\n');
}

function formatPassage(passage: ExplainedPassage, { paint }: Layout, lookup: SkillLookup): readonly string[] {
  const { text, section, start, end } = passage;
  const words = plainLine(text);
  if (section === null) return [`${indent}${paint('cyan', words)}`];
  const why = paint('dim', `[${start}-${end}] ${describeReason(passage)}`);
  const names = passage.names.map((name) => `${indent}  ${describeName(name, text, start, lookup)}`);
  const asks = passage.requirements.map((requirement) => {
    const { importance, rules } = requirement;
    const told = paint(importance === 'REQUIRED' ? 'green' : 'yellow', importance);
    const because = rules.filter((rule) => rule !== '').map((rule) => plainLine(rule));
    return `${indent}  ${told} ${describeRequirement(requirement, lookup)}  ${paint('dim', because.join(' < '))}`;
  });
  return [
    `${section.padEnd(sectionWidth)}  ${words}  ${why}`,
    ...names.map((name) => paint('dim', name)),
    ...asks,
  ];
}

function describeReason({ reason, fact }: ExplainedPassage): string {
  const told =
    reason === null || reason.words === '' ? 'no heading above' : `${reason.by} "${plainLine(reason.words)}"`;
  return fact === null ? told : `value of a label: ${fact}; ${told}`;
}

/** "Go = Go (list-neighbour)"; a name that doesn't count says so. */
function describeName(
  { skill, start, end, rule }: DecidedName,
  text: string,
  from: number,
  lookup: SkillLookup,
): string {
  const written = plainLine(text.slice(start - from, end - from));
  return `"${written}" = ${lookup.skill(skill).name} (${rule ?? 'no rule: not counted'})`;
}
