import type { Passage } from '../text/passage.js';
import { readAmounts } from './read-amounts.js';
import { payCue } from './salary-words.js';

const longestLine = 40;
/** What a line that holds one bound of a range may say besides. */
const besides =
  /^\W{0,4}(?:(?:min|max|minimum|maximum|salary|pay|compensation|rate|base|annual|starting|range|from|to|per|an?|year|yr|annum|annually|yearly|month|monthly|hour|hr|hourly)\W{1,4}){0,6}$/i;
/** A label of what isn't a bonus or the like. */
const ofPay = /\b(?:min|max|salary|pay|rate|compensation)/i;
const joint = /^\W{0,3}(?:to|up to|through|and)?\W{0,3}$/i;
const periodAlone = /^\W{0,3}(?:(?:per|an?) [a-z]{4,5}|annually|yearly|monthly|hourly)\W{0,3}$/i;

/** Makes one of the lines that a range of pay is spread over: "$90,000", "to", "$120,000", "per year". */
export function joinPayLines(passages: readonly Passage[]): readonly Passage[] {
  const joined: Passage[] = [];
  for (let nth = 0; nth < passages.length; nth++) {
    const passage = passages[nth];
    if (passage === undefined) break;
    const upper = isAnnounced(passage, passages[nth - 1]) ? findUpper(passages, nth) : null;
    if (upper === null) joined.push(passage);
    else {
      joined.push({ ...passage, text: upper.text, fact: 'salary' });
      nth = upper.last;
    }
  }
  return joined;
}

/** Its label says that it is pay, or the line above does. */
function isAnnounced(passage: Passage, above: Passage | undefined): boolean {
  // Most lines hold no amount: told first, as it costs least.
  if (boundOf(passage) === null) return false;
  const { fact, text, reason } = passage;
  const words = `${reason.words} | ${above?.text ?? ''} | ${text}`;
  return fact === 'salary' || /^min/i.test(reason.words) || words.search(payCue) >= 0;
}

function findUpper(passages: readonly Passage[], nth: number) {
  const isJoint = joint.test(passages[nth + 1]?.text ?? '');
  const last = isJoint ? nth + 2 : nth + 1;
  const [lower, upper] = [passages[nth], passages[last]].map((each) => each && boundOf(each));
  const isRange = lower != null && upper != null && valueOf(lower.amount) < valueOf(upper.amount);
  if (!isRange) return null;
  const behind = passages[last + 1]?.text ?? '';
  const period = periodAlone.test(behind) ? ` ${behind}` : '';
  return { text: `${lower.text} - ${upper.text.slice(upper.amount.start)}${period}`, last };
}

const valueOf = ({ number, times }: { readonly number: number; readonly times: number }) => number * times;

/** The amount of a line that says nothing else. */
function boundOf({ text, fact, reason }: Passage) {
  const isOther = fact === null ? reason.by === 'label' && !ofPay.test(reason.words) : fact !== 'salary';
  if (isOther || text.length > longestLine || !/\d/.test(text)) return null;
  const [amount, more] = readAmounts(text, null);
  if (amount === undefined || more !== undefined || amount.currency === null) return null;
  return besides.test(`${text.slice(0, amount.start)} ${text.slice(amount.end)} `) ? { text, amount } : null;
}
