import { formatShare } from '../coverage-bar.js';
import { cutTo, padTo, type Layout } from '../layout.js';
import { describeCandidate, describePosting } from './describe-watch.js';
import type { FoundItem, WatchDescription } from './watch-operations.js';

const shareWidth = '100%'.length;
/** Of the description; where nobody's terminal limits it, longer ones stand over. */
const roomUnlessTold = 60;
const leastRoom = 20;

/** One line: when it was found, the score where the watch matches, what was found, and its id. */
export function formatFinding(
  { kind }: Pick<WatchDescription, 'kind'>,
  item: FoundItem,
  { columns, paint }: Layout,
): string {
  const { id, description } = found(kind, item);
  const score = item.score === null ? '-' : formatShare(item.score);
  const start = `${localTime(item.foundAt)}  ${paint(colourOf(item.score), score.padStart(shareWidth))}  `;
  const taken = localTime(item.foundAt).length + shareWidth + id.length + 6;
  const room = columns === null ? roomUnlessTold : Math.max(columns - taken, leastRoom);
  const text = columns === null ? description : cutTo(room, description);
  return `${start}${padTo(room, text)}  ${id}`;
}

function found(kind: WatchDescription['kind'], { id, posting, candidate }: FoundItem) {
  const findsPostings = kind === 'CANDIDATE' || kind === 'POSTING_SEARCH';
  if (findsPostings && posting !== null) return { id: posting.id, description: describePosting(posting) };
  if (!findsPostings && candidate !== null) {
    return { id: candidate.id, description: describeCandidate(candidate) };
  }
  return { id, description: '(deleted since)' };
}

/** Such as 2026-11-23 01:59:32, in the time zone of the terminal. */
const localTime = (iso: string): string => new Date(iso).toLocaleString('sv-SE');

const colourOf = (share: number | null) =>
  share === null || share >= 2 / 3 ? 'green' : share >= 1 / 3 ? 'yellow' : 'red';
