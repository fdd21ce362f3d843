import { coverageBar } from '../coverage-bar.js';
import type { Layout } from '../layout.js';
import { cutTo, plainLine, splitCharacters } from '../layout.js';

/** One line with a bar. */
export interface BarRow {
  readonly labels: readonly string[];
  readonly count: number;
  readonly figures: readonly string[];
}

const narrowestBar = 8;
const widestBar = 24;
const longestLabel = 40;

/** Labels to the left, a bar as long as the count is large beside the largest one, the count, further figures. */
export function formatBars(
  head: { readonly labels: readonly string[]; readonly count: string; readonly figures: readonly string[] },
  rows: readonly BarRow[],
  layout: Layout,
): string {
  const most = Math.max(...rows.map((row) => row.count));
  const lines = [
    { labels: head.labels, bar: null, numbers: [head.count, ...head.figures] },
    ...rows.map(({ labels, count, figures }) => ({
      labels: labels.map((label) => shorten(label, layout)),
      bar: most === 0 ? 0 : count / most,
      numbers: [count.toLocaleString('en'), ...figures],
    })),
  ];
  const labelWidths = head.labels.map((_, n) =>
    Math.max(...lines.map(({ labels }) => width(labels[n] ?? ''))),
  );
  const numberWidths = ['', ...head.figures].map((_, n) =>
    Math.max(...lines.map(({ numbers }) => (numbers[n] ?? '').length)),
  );
  const bars = barWidth(layout, [...labelWidths, ...numberWidths]);
  return lines
    .map(({ labels, bar, numbers }) => {
      const drawn = bar === null ? ' '.repeat(bars) : drawBar(bar, bars, layout);
      const left = labels.map((label, n) => label + ' '.repeat((labelWidths[n] ?? 0) - width(label)));
      const right = numbers.map((number, n) => number.padStart(numberWidths[n] ?? 0));
      return `  ${[...left, drawn, ...right].join('  ')}`;
    })
    .join('\n');
}

const width = (text: string): number => splitCharacters(text).length;

const shorten = (label: string, { columns }: Layout): string =>
  cutTo(columns === null ? Infinity : longestLabel, plainLine(label));

const drawBar = (share: number, length: number, { columns, paint }: Layout): string =>
  paint('green', coverageBar(share, length, columns === null));

function barWidth({ columns }: Layout, others: readonly number[]): number {
  if (columns === null) return widestBar;
  const taken = others.reduce((sum, each) => sum + each + 2, 2);
  return Math.min(Math.max(columns - taken - 2, narrowestBar), widestBar);
}
