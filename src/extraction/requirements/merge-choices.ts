import type { Passage } from '../text/passage.js';
import { introducesChoice } from './list-cues.js';
import type { ReadRequirement } from './read-requirement.js';

/**
 * "One or more of the following:" makes the lines below it one requirement, or each line one where lines hold several
 * names, being categories.
 */
export function mergeChoices(
  found: readonly ReadRequirement[],
  passages: readonly Passage[],
): readonly ReadRequirement[] {
  const leads = passages.filter(({ lead }) => lead !== null && introducesChoice(lead.text));
  if (leads.length === 0) return found;
  const leadAt = new Map(leads.map(({ start, lead }) => [start, lead]));
  const merged = new Map<unknown, ReadRequirement[]>();
  const rest: ReadRequirement[] = [];
  for (const requirement of found) {
    const lead = leadAt.get(requirement.span?.start ?? -1);
    if (lead === undefined || requirement.kind !== 'SKILL') rest.push(requirement);
    else merged.set(lead, [...(merged.get(lead) ?? []), requirement]);
  }
  const choices = [...merged.values()].flatMap(mergeLines);
  return [...rest, ...choices].sort((one, other) => (one.span?.start ?? 0) - (other.span?.start ?? 0));
}

function mergeLines(requirements: readonly ReadRequirement[]): readonly ReadRequirement[] {
  const lines = Map.groupBy(requirements, ({ span }) => span?.start);
  const several = [...lines.values()].filter((line) => line.flatMap(({ anyOf }) => anyOf).length > 1);
  const areCategories = several.length * 2 > lines.size;
  // A line that has alternatives of its own says itself what belongs together.
  const parted = [...lines.values()].flatMap((line) =>
    line.some(({ anyOf }) => anyOf.length > 1) ? line.map((each) => [each]) : [line],
  );
  const groups = areCategories ? parted : [requirements];
  return groups.flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const anyOf = [...new Set(group.flatMap((each) => each.anyOf))];
    const openEnded = group.some((each) => each.openEnded);
    return [{ ...first, anyOf, openEnded, rules: ['lines of a choice', ...first.rules.slice(1)] }];
  });
}
