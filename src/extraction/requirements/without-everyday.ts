import type { Mention } from '../../skills/taxonomy.js';
import { type EverydayUse, everydayUses } from './everyday-words.js';

/** How far from a name its words may stand. */
const reach = 70;
const ofAny = everydayUses.filter(({ skills }) => skills === null);
const bySkill: ReadonlyMap<string, readonly EverydayUse[]> = new Map(
  everydayUses.flatMap(({ skills }) =>
    (skills ?? []).map((slug) => {
      const own = everydayUses.filter((use) => use.skills?.includes(slug));
      return [`skill:${slug}`, own] as const;
    }),
  ),
);

/** The mentions without those whose words say something else than their skill: "care about data quality". */
export function withoutEveryday(text: string, mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter(
    (mention) => ![...ofAny, ...(bySkill.get(mention.skill) ?? [])].some((use) => holds(use, text, mention)),
  );
}

function holds(use: EverydayUse, text: string, { start, end }: Mention): boolean {
  if (use.written?.test(text.slice(start, end)) === false) return false;
  const before = text.slice(Math.max(0, start - reach), start);
  if (use.unless?.test(before) === true) return false;
  if (use.before === undefined && use.behind === undefined) return true;
  return use.before?.test(before) === true || use.behind?.test(text.slice(end, end + reach)) === true;
}
