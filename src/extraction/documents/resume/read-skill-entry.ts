import { readYears } from '../../fields/read-years.js';

/** "Python (5 years)" and "Python: 5+ yrs": the name, and the years where it gives some. */
export function readSkillEntry(entry: string): { readonly name: string; readonly years: number | null } {
  const [, name, rest] =
    /^(.{1,80}?)\s{0,3}[(:,–—-]\s{0,3}(\d.{2,30}|[a-z]{3,6} y.{3,10})$/i.exec(entry) ?? [];
  const years = rest === undefined ? undefined : readYears(rest)[0];
  return name === undefined || years === undefined
    ? { name: entry, years: null }
    : { name, years: years.min };
}
