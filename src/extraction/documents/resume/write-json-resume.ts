import type { JsonResume } from './json-resume.js';
import { monthOf, type Period } from './period.js';
import type { Job, Resume } from './resume.js';

type Work = JsonResume['work'][number];

/** The texts of a JSON Resume as one, so that skills are recognised by what stands around them; its jobs with their places there. */
export function writeJsonResume(given: JsonResume): Pick<Resume, 'text' | 'jobs'> {
  const jobs: Job[] = [];
  let text = linesOf([given.basics?.label, given.basics?.summary]);
  for (const work of given.work) {
    const start = text.length;
    text += linesOf([
      work.position,
      work.name ?? work.company,
      work.description,
      work.summary,
      ...work.highlights,
      work.keywords.join(', '),
    ]);
    jobs.push({ start, end: text.length, period: readPeriod(work) });
  }
  for (const { name, description, highlights, keywords } of given.projects) {
    text += linesOf([name, description, ...highlights, keywords.join(', ')]);
  }
  text += linesOf(given.certificates.map(({ name }) => name));
  return { text, jobs };
}

const linesOf = (texts: readonly (string | null | undefined)[]): string =>
  texts
    .filter((text) => text != null && text !== '')
    .map((text) => `${text}\n`)
    .join('');

/** Without an end the job goes on; with one that is no date it can't be counted. */
function readPeriod({ startDate, endDate }: Work): Period | null {
  const from = startDate === null ? null : monthOf(startDate, 'start');
  if (from === null) return null;
  if (endDate === undefined || endDate === null || endDate === '') return { from, to: null };
  if (typeof endDate !== 'string') return null;
  if (/^(?:present|current|now|today)$/i.test(endDate.trim())) return { from, to: null };
  const to = monthOf(endDate, 'end');
  return to === null || to < from ? null : { from, to };
}
