import type { DocumentFormat } from '../../domain/enums.js';

/** The formats that this version reads, by what they hold. */
export const postingFormats: readonly DocumentFormat[] = ['TEXT', 'MARKDOWN', 'POSTING_JSON'];
export const candidateFormats: readonly DocumentFormat[] = ['CANDIDATE_JSON'];

/** Field names that only documents of a format have. The first match decides. */
const jsonMarks: readonly { readonly format: DocumentFormat; readonly fields: readonly string[] }[] = [
  { format: 'SCHEMA_ORG_JOB_POSTING', fields: ['@context', '@type', '@graph'] },
  { format: 'JSON_RESUME', fields: ['basics'] },
  { format: 'GREENHOUSE', fields: ['absolute_url', 'internal_job_id'] },
  { format: 'LEVER', fields: ['hostedUrl', 'descriptionPlain', 'additionalPlain'] },
  { format: 'ASHBY', fields: ['descriptionHtml', 'isListed', 'jobUrl'] },
  {
    format: 'POSTING_JSON',
    fields: ['description', 'title', 'requirements', 'company', 'employmentType', 'postedAt'],
  },
  {
    format: 'CANDIDATE_JSON',
    fields: [
      'skills',
      'headline',
      'summary',
      'email',
      'yearsOfExperience',
      'salaryExpectation',
      'updatedAt',
      'name',
    ],
  },
];
const markdown = /^#{1,6}[ \t]{1,8}\S|\*\*[^*\n]{1,200}\*\*|^\[[^\]\n]{1,100}\]\([^)\n]{1,200}\)/m;
const html =
  /^(?:<!doctype html|<\?xml|<(?:html|head|body|div|p|ul|ol|li|h[1-6]|span|section|article|table|b|strong|br|meta|!--)[\s>/])/i;

/** Whether a content is meant as JSON: a text may start with a bracket too. */
export function looksLikeJson(content: string): boolean {
  return /^\uFEFF?\s{0,1000}(?:\{\s{0,1000}(?:["}]|$)|\[\s{0,1000}\{)/.test(content);
}

/** The format of a JSON document by its fields; null where they tell nothing. */
export function detectJsonFormat(value: unknown): DocumentFormat | null {
  if (typeof value !== 'object' || value === null) return null;
  return jsonMarks.find(({ fields }) => fields.some((field) => Object.hasOwn(value, field)))?.format ?? null;
}

/** The format of a document that isn't JSON. */
export function detectTextFormat(content: string): DocumentFormat {
  const start = content.replace(/^\uFEFF/, '').trimStart();
  if (html.test(start)) return 'HTML';
  return markdown.test(content) ? 'MARKDOWN' : 'TEXT';
}
