import type { Mention } from '../../skills/taxonomy.js';

/** Skills whose names right behind another one only say what that is: "Tableau dashboards", "Docker containers". */
const classes: ReadonlySet<string> = new Set(
  [
    ...['algorithms', 'api-design', 'cloud-computing', 'dashboards', 'databases'],
    ...['data-pipelines', 'scripting', 'operating-systems', 'reporting', 'command-line'],
  ].map((slug) => `skill:${slug}`),
);

/** The mentions without those that only name the class of the one before them. */
export function withoutClasses(text: string, mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter(({ skill, start }, nth) => {
    const before = mentions[nth - 1];
    return before === undefined || !classes.has(skill) || !/^[ -]$/.test(text.slice(before.end, start));
  });
}
