/** "Location: Berlin" or "**Location:** Berlin": the words before the colon, and where those after it start. */
export interface Label {
  readonly name: string;
  readonly valueStart: number;
}

const longestLabel = 60;
const mostWords = 7;
/** "what youll do", "who were looking for" */
const lostApostrophe =
  /\b(you(?=ll|re|ve|d)|they(?=ll|re|ve|d)|we(?=re|ve|d)|(?:what|here)(?=s))(ll|re|ve|d|s)\b/g;

/** Most headings hold no marks. */
const plainWords = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/** The label that a line or sentence starts with; null where it has none. `valueStart` is relative to `text`. */
export function readLabel(text: string): Label | null {
  const colon = text.slice(0, longestLabel).search(/[:：]/);
  if (colon < 2 || text.startsWith('//', colon + 1)) return null;
  const name = normaliseHeading(text.slice(0, colon));
  if (name === '' || /[.!?;(]/.test(name) || name.split(' ').length > mostWords) return null;
  const gap = /^[\s*_]{0,10}/.exec(text.slice(colon + 1, colon + 12))?.[0].length ?? 0;
  return { name, valueStart: colon + 1 + gap };
}

/** Words of a heading or label as the tables of rules spell them: small letters, straight quotes, no marks. */
export function normaliseHeading(text: string): string {
  const lower = text.toLowerCase();
  if (plainWords.test(lower)) return lower.replace(lostApostrophe, "$1'$2");
  return lower
    .replace(/[’‘`´]/g, "'")
    .replace(lostApostrophe, "$1'$2")
    .replace(/[*_#"“”]|[^\p{L}\p{N}()&/'?!.,;+-]+/gu, ' ')
    .replace(/[ ?!.,:;…-]{1,20}$/, '')
    .replace(/^[ -]{1,20}/, '')
    .trim();
}
