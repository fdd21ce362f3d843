import type { Fragment } from './cut-fragments.js';
import type { Mark } from './find-marks.js';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The part of the text as HTML: the marks in <mark></mark>, all else escaped. The marks lie in order within the part. */
export function renderFragment(text: string, fragment: Fragment, marks: readonly Mark[]): string {
  let html = '';
  let at = fragment.start;
  for (const mark of marks) {
    html += `${escapeHtml(text.slice(at, mark.start))}<mark>${escapeHtml(text.slice(mark.start, mark.end))}</mark>`;
    at = mark.end;
  }
  return html + escapeHtml(text.slice(at, fragment.end));
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
