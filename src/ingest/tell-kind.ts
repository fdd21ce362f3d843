import type { DocumentFormat } from '../domain/enums.js';

export type IngestKind = 'posting' | 'candidate';

/** Fields that only documents about people have; postings of every JSON format bear other ones. */
const candidateFields = ['name', 'email', 'headline', 'summary', 'skills', 'yearsOfExperience', 'basics'];

/** Whether a document is about a posting or a candidate; what can't be told counts as a posting. */
export function tellKind(content: string, format: DocumentFormat | null): IngestKind {
  if (format !== null)
    return format === 'CANDIDATE_JSON' || format === 'JSON_RESUME' ? 'candidate' : 'posting';
  const json = parse(content);
  if (typeof json !== 'object' || json === null || 'title' in json) return 'posting';
  return candidateFields.some((field) => field in json) ? 'candidate' : 'posting';
}

function parse(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return null;
  }
}
