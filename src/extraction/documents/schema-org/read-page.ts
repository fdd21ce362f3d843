import { parseHtml } from '../html/parse-html.js';
import { decodeMarkup } from '../html/read-markup.js';
import { findJobPostings, type JsonLdNode } from './find-job-postings.js';

/** Line breaks within strings, which JSON forbids, are met often. */
const rawControls = /(?:(?=\p{ASCII})(?!\x7F)\p{Cc})+/gu;

/** The JobPostings that the scripts of an HTML page hold; scripts that are no JSON hold none. */
export function findPagePostings(html: string): readonly JsonLdNode[] {
  if (!/ld\+json/i.test(html)) return [];
  const page = parseHtml(decodeMarkup(html));
  return page.kind === 'rejected'
    ? []
    : page.jsonLd.flatMap((script) => findJobPostings(parseScript(script)));
}

function parseScript(script: string): unknown {
  const json = script.replace(
    /^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*$/g,
    '',
  );
  return parse(json) ?? parse(json.replace(rawControls, ' '));
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
