import { coverageBar } from '../coverage-bar.js';
import type { Layout } from '../layout.js';
import { cutTo, padTo, plainLine, textWidth } from '../layout.js';

/** One line with a bar. */
export interface BarRow {
  readonly labels: readonly string[];
  readonly count: number;
  readonly figures: readonly string[];
}

/** What stands above the columns. */
export interface BarHead {
  readonly labels: readonly string[];
  readonly count: string;
  readonly figures: readonly string[];
}

const narrowestBar = 8;
const widestBar = 24;
const shortestLabel = 8;
const longestLabel = 40;
/** Before each column. */
const gap = '  ';

/**
 * Labels to the left, a bar as long as the count is large beside the largest one, the count, further figures. Where the
 * terminal is narrow, labels get short first, then the bars go, and what is still too wide is cut.
 */
export function formatBars(head: BarHead, rows: readonly BarRow[], layout: Layout): string {
  const most = Math.max(...rows.map((row) => row.count));
  const lines = [
    { labels: head.labels.map(plainLine), share: null, numbers: [head.count, ...head.figures] },
    ...rows.map(({ labels, count, figures }) => ({
      labels: labels.map(plainLine),
      share: most === 0 ? 0 : count / most,
      numbers: [count.toLocaleString('en'), ...figures],
    })),
  ];
  const numberWidths = widest(lines.map(({ numbers }) => numbers));
  const { labelWidths, bar } = share(widest(lines.map(({ labels }) => labels)), numberWidths, layout);
  return lines
    .map(({ labels, share: filled, numbers }) => {
      const left = labels.map((label, n) => padTo(labelWidths[n] ?? 0, cutTo(labelWidths[n] ?? 0, label)));
      const right = numbers.map((number, n) => number.padStart(numberWidths[n] ?? 0));
      const drawn = bar === 0 ? [] : [filled === null ? ' '.repeat(bar) : drawBar(filled, bar, layout)];
      const line = [...left, ...drawn, ...right].map((cell) => gap + cell).join('');
      // Without bars there is no colour that a cut could leave on.
      return bar === 0 ? cutTo(layout.columns ?? Infinity, line) : line;
    })
    .join('\n');
}

/** The width of each column. */
function widest(rows: readonly (readonly string[])[]): readonly number[] {
  return (rows[0] ?? []).map((_, n) => Math.max(...rows.map((row) => textWidth(row[n] ?? ''))));
}

interface Widths {
  readonly labelWidths: readonly number[];
  /** 0: no bars. */
  readonly bar: number;
}

function share(labels: readonly number[], numbers: readonly number[], { columns }: Layout): Widths {
  if (columns === null) return { labelWidths: labels, bar: widestBar };
  const room = columns - sum(numbers) - gap.length * (labels.length + numbers.length);
  const withBar = narrowed(labels, room - narrowestBar - gap.length);
  if (withBar === null) return { labelWidths: narrowed(labels, room) ?? least(labels), bar: 0 };
  return { labelWidths: withBar, bar: Math.min(room - sum(withBar) - gap.length, widestBar) };
}

/** The labels' widths, the longest cut until they fit into the room; null where they would get too short to read. */
function narrowed(labels: readonly number[], room: number): readonly number[] | null {
  for (let longest = longestLabel; longest >= shortestLabel; longest--) {
    const cut = labels.map((width) => Math.min(width, longest));
    if (sum(cut) <= room) return cut;
  }
  return null;
}

const least = (labels: readonly number[]): readonly number[] =>
  labels.map((width) => Math.min(width, shortestLabel));

const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);

const drawBar = (filled: number, length: number, { columns, paint }: Layout): string =>
  paint('green', coverageBar(filled, length, columns === null));
