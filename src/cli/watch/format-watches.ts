import { cutTo, padTo, plainLine, textWidth, type Layout } from '../layout.js';
import { describeWatch } from './describe-watch.js';
import type { WatchDescription } from './watch-operations.js';

const header = ['id', 'name', 'kind', 'made', 'looks for'] as const;
const longestName = 30;

/** Watches as a table, one a line; what they look for is cut at the terminal's edge. */
export function formatWatches(watches: readonly WatchDescription[], { columns }: Layout): string {
  const rows = [
    header,
    ...watches.map((watch) => [
      watch.id,
      watch.name === null ? '-' : cutTo(longestName, plainLine(watch.name)),
      watch.kind.toLowerCase().replace('_', ' '),
      watch.createdAt.slice(0, 'YYYY-MM-DD'.length),
      describeWatch(watch),
    ]),
  ];
  const widths = header.map((_, nth) => Math.max(...rows.map((row) => textWidth(row[nth] ?? ''))));
  return rows.map((row) => cutTo(columns ?? Infinity, formatRow(row, widths))).join('\n');
}

/** Nothing follows the last cell, so it isn't filled up. */
function formatRow(row: readonly string[], widths: readonly number[]): string {
  const cells = row.map((cell, nth) => padTo(widths[nth] ?? 0, cell));
  return cells.join('  ').trimEnd();
}
