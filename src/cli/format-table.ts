/** Rows as aligned columns: the first to the left, the others to the right. */
export function formatTable(rows: readonly (readonly (string | number)[])[]): string {
  const texts = rows.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? cell.toLocaleString('en') : cell)),
  );
  const widths = (texts[0] ?? []).map((_, column) =>
    Math.max(...texts.map((row) => row[column]?.length ?? 0)),
  );
  return texts
    .map((row) => row.map((cell, column) => alignCell(cell, column, widths[column] ?? 0)).join('  '))
    .map((line) => `  ${line}`)
    .join('\n');
}

const alignCell = (cell: string, column: number, width: number): string =>
  column === 0 ? cell.padEnd(width) : cell.padStart(width);
