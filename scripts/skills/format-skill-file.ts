import type { SkillRecord } from '../../src/skills/skill-record.js';

const keys = ['id', 'name', 'aliases', 'ambiguous', 'unless', 'implies', 'source'] as const;

/** A file of skills/: sorted by category and id, one skill a line, without what is empty. */
export function formatSkillFile(skills: readonly SkillRecord[]): string {
  const byCategory = Map.groupBy(skills, ({ category }) => category);
  const categories = [...byCategory.keys()].sort().map((category) => {
    const lines = (byCategory.get(category) ?? [])
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map(formatSkill);
    return `  ${JSON.stringify(category)}: [\n${lines.join(',\n')}\n  ]`;
  });
  return `{\n${categories.join(',\n')}\n}\n`;
}

function formatSkill(skill: SkillRecord): string {
  const fields = keys.filter((key) => (skill[key]?.length ?? 0) > 0);
  return `    { ${fields.map((key) => `"${key}": ${formatValue(skill[key])}`).join(', ')} }`;
}

function formatValue(value: string | readonly string[] | undefined): string {
  if (value instanceof Array) return `[${value.map((each) => JSON.stringify(each)).join(', ')}]`;
  return JSON.stringify(value);
}
