import type { JobPosting } from '../../domain/posting.js';
import type { SalaryRange } from '../../domain/salary.js';
import type { SkillLookup } from '../../domain/skill-lookup.js';
import { cutTo, type Layout, plainLine } from '../layout.js';
import { describeRequirement } from './describe-requirement.js';

const labelWidth = 'employment'.length;
const importanceWidth = 'PREFERRED'.length;
const widestAsk = 48;

/** What was read from a posting: its facts, then its requirements with their words. */
export function formatExtraction(posting: JobPosting, layout: Layout, lookup: SkillLookup): string {
  const facts = describeFacts(posting).map(
    ([label, value]) => `  ${label.padEnd(labelWidth)}  ${value === '' ? '-' : plainLine(value)}`,
  );
  const asks = posting.requirements.map((requirement) => describeRequirement(requirement, lookup));
  const askWidth = Math.min(widestAsk, Math.max(0, ...asks.map(({ length }) => length)));
  const start = 2 + importanceWidth + 2 + askWidth + 2;
  const room = layout.columns === null ? Infinity : Math.max(layout.columns - start, 10);
  const rows = posting.requirements.map(({ importance, text }, nth) => {
    const told = layout.paint(
      importance === 'REQUIRED' ? 'green' : 'yellow',
      importance.padEnd(importanceWidth),
    );
    return `  ${told}  ${(asks[nth] ?? '').padEnd(askWidth)}  ${cutTo(room, plainLine(text))}`;
  });
  return [...facts, '', ...(rows.length > 0 ? rows : ['  no requirements'])].join('\n');
}

function describeFacts(posting: JobPosting): readonly (readonly [string, string])[] {
  const { title, company, locations, workplace, employmentType, seniority } = posting;
  return [
    ['title', title],
    ['company', company ?? ''],
    ['places', locations.map(({ name }) => name).join('; ')],
    ['workplace', workplace.join(', ')],
    ['employment', employmentType ?? ''],
    ['seniority', seniority.join(', ')],
    ['years', posting.minYearsExperience?.toString() ?? ''],
    ['education', posting.education ?? ''],
    ['salary', posting.salary === null ? '' : describeSalary(posting.salary)],
  ];
}

function describeSalary({ min, max, currency, period }: SalaryRange): string {
  const amounts = [min, max].map((amount) => amount?.toLocaleString('en') ?? '…');
  return `${amounts.join(' to ')} ${currency} a ${period.toLowerCase()}`;
}
