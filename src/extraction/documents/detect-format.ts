import type { DocumentFormat } from '../../domain/enums.js';
import { encodedTag } from './html/tag-names.js';

/** The formats that postings are read from. */
export const postingFormats: readonly DocumentFormat[] = [
  'TEXT',
  'MARKDOWN',
  'HTML',
  'POSTING_JSON',
  'SCHEMA_ORG_JOB_POSTING',
  'GREENHOUSE',
  'LEVER',
  'ASHBY',
];
/** The formats that candidates are read from. */
export const candidateFormats: readonly DocumentFormat[] = [
  'TEXT',
  'MARKDOWN',
  'HTML',
  'CANDIDATE_JSON',
  'JSON_RESUME',
];

/** Field names that only documents of a format have. The first match decides. */
const jsonMarks: readonly { readonly format: DocumentFormat; readonly fields: readonly string[] }[] = [
  { format: 'SCHEMA_ORG_JOB_POSTING', fields: ['@context', '@type', '@graph'] },
  { format: 'JSON_RESUME', fields: ['basics', 'work'] },
  { format: 'GREENHOUSE', fields: ['absolute_url', 'internal_job_id'] },
  { format: 'ASHBY', fields: ['descriptionHtml', 'isListed', 'jobUrl'] },
  { format: 'LEVER', fields: ['hostedUrl', 'descriptionPlain', 'additionalPlain'] },
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
const opensWithTag =
  /^(?:<!doctype html|<\?xml|(?:<|&lt;)(?:html|head|body|main|header|div|p|ul|ol|li|h[1-6]|span|section|article|table|b|strong|em|i|a|br|img|meta|link|title|script|style|!--)(?:[\s>/]|&gt;))/i;
const closingTag = /<\/(?:p|li|ul|ol|div|h[1-6])>|<br\s?\/?>/gi;
/** A text that has as many is HTML, wherever it begins; markdown may have a few. */
const fewestTags = 3;

/** Whether a content is meant as JSON: a text may start with a bracket too. */
export function looksLikeJson(content: string): boolean {
  return /^\uFEFF?\s{0,1000}(?:\{\s{0,1000}(?:["}]|$)|\[\s{0,1000}\{)/.test(content);
}

/** The format of a JSON document by its fields, of a list by its first entry; null where they tell nothing. */
export function detectJsonFormat(value: unknown): DocumentFormat | null {
  const document = Array.isArray(value) ? (value as readonly unknown[])[0] : value;
  if (typeof document !== 'object' || document === null) return null;
  return (
    jsonMarks.find(({ fields }) => fields.some((field) => Object.hasOwn(document, field)))?.format ?? null
  );
}

/** The format of a document that isn't JSON. */
export function detectTextFormat(content: string): DocumentFormat {
  const start = content.replace(/^\uFEFF/, '').trimStart();
  if (opensWithTag.test(start) || encodedTag.test(start)) return 'HTML';
  if ((content.match(closingTag)?.length ?? 0) >= fewestTags) return 'HTML';
  return markdown.test(content) ? 'MARKDOWN' : 'TEXT';
}
