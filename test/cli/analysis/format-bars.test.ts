import { describe, expect, it } from '@jest/globals';
import { formatBars } from '../../../src/cli/analysis/format-bars.js';
import type { Layout } from '../../../src/cli/layout.js';
import { splitCharacters } from '../../../src/cli/layout.js';

const plain: Layout = { columns: null, paint: (_colour, text) => text };
const head = { labels: ['city', 'level'], count: 'postings', figures: ['years'] };
const row = (count: number, city: string) => ({ labels: [city, 'Senior'], count, figures: ['3.5'] });

describe('bars', () => {
  it('are as long as the counts beside the largest one, between aligned columns', () => {
    expect(formatBars(head, [row(1200, 'Berlin'), row(600, 'Köln')], plain).split('\n')).toEqual([
      '  city    level                             postings  years',
      `  Berlin  Senior  ${'#'.repeat(24)}     1,200    3.5`,
      `  Köln    Senior  ${'#'.repeat(12)}${'-'.repeat(12)}       600    3.5`,
    ]);
  });

  it('are empty where nothing is counted', () => {
    expect(formatBars(head, [row(0, 'Bonn')], plain)).toContain(`Senior  ${'-'.repeat(24)}         0`);
  });

  it('need no rows', () => {
    expect(formatBars(head, [], plain)).toMatch(/^ {2}city {2}level {28}postings {2}years$/);
  });

  it('keep to the width of a terminal, and long labels short', () => {
    const lines = formatBars(head, [row(3, 'x'.repeat(90)), row(2, 'y')], { ...plain, columns: 90 }).split(
      '\n',
    );
    expect(lines[1]).toContain(`${'x'.repeat(39)}…  Senior  █`);
    for (const line of lines) expect(splitCharacters(line).length).toBeLessThanOrEqual(90);
  });

  it('show nothing that a terminal would obey', () => {
    expect(formatBars(head, [row(1, 'a\u001b[2Jb')], plain)).toContain('a [2Jb');
  });
});
