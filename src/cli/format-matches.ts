import { coverageBar, formatShare } from './coverage-bar.js';
import type { Layout } from './layout.js';
import { cutTo, plainLine } from './layout.js';
import type { RankedCandidate } from './rank-candidates.js';

const header = { rank: '#', score: 'score', required: 'required', preferred: 'preferred' };
const narrowestBar = 8;
const widestBar = 24;
/** What a candidate's name and headline should have at least. */
const roomForName = 24;

/** The ranked candidates as a table with bars; `below` gives the lines that follow each one. */
export function formatMatches(
  best: readonly RankedCandidate[],
  layout: Layout,
  below: (match: RankedCandidate) => readonly string[],
): string {
  const rankWidth = String(best.length).length;
  const bar = barWidth(layout.columns, rankWidth);
  const row = (rank: string, score: string, bars: string, required: string, preferred: string) =>
    `  ${rank.padStart(rankWidth)}  ${bars} ${score.padStart(header.score.length)}  ` +
    `${required.padStart(header.required.length)}  ${preferred.padStart(header.preferred.length)}  `;
  const { rank, score, required, preferred } = header;
  const head = row(rank, score, ' '.repeat(bar), required, preferred);
  const nameWidth = layout.columns === null ? Infinity : Math.max(layout.columns - head.length, 1);
  const lines = best.flatMap((match, nth) => {
    const { score: share, requiredCoverage, preferredCoverage } = match.coverage;
    const bars = layout.paint(colourOf(share), coverageBar(share, bar, layout.columns === null));
    const shares = [formatShare(requiredCoverage), formatShare(preferredCoverage)] as const;
    const start = row(String(nth + 1), formatShare(share), bars, ...shares);
    return [start + cutTo(nameWidth, describeCandidate(match)), ...below(match)];
  });
  return [`${head}candidate`, ...lines].join('\n');
}

function describeCandidate({ candidate }: RankedCandidate): string {
  const { name, headline, source } = candidate;
  return plainLine([name ?? source.externalId, headline].filter((part) => part !== null).join(', '));
}

function barWidth(columns: number | null, rankWidth: number): number {
  if (columns === null) return widestBar;
  const others = header.score.length + header.required.length + header.preferred.length + rankWidth + 11;
  return Math.min(Math.max(columns - others - roomForName, narrowestBar), widestBar);
}

const colourOf = (share: number) => (share >= 2 / 3 ? 'green' : share >= 1 / 3 ? 'yellow' : 'red');
