import { describe, expect, it } from '@jest/globals';
import { formatBars } from '../../../src/cli/analysis/format-bars.js';
import type { Layout } from '../../../src/cli/layout.js';
import { textWidth } from '../../../src/cli/layout.js';

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
    for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(90);
  });

  it.each([20, 30, 40, 50, 60])('keep to a terminal of %d columns, whatever the labels', (columns) => {
    const rows = [row(3, 'x'.repeat(90)), row(2, 'データエンジニアリング'.repeat(9)), row(1, 'y')];
    const lines = formatBars(head, rows, { ...plain, columns }).split('\n');
    expect(lines).toHaveLength(4);
    for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(columns);
  });

  it('are given up for labels and counts where there is no room for them', () => {
    const lines = formatBars(head, [row(3, 'x'.repeat(90))], { ...plain, columns: 40 }).split('\n');
    expect(lines[1]).toBe(`  ${'x'.repeat(12)}…  Senior         3    3.5`);
  });

  it('stand below one another behind East Asian labels, which take two columns a character', () => {
    const [, tokyo, bonn] = formatBars(head, [row(1, '東京'), row(1, 'Bonn')], plain).split('\n');
    expect(tokyo).toBe(`  東京  Senior  ${'#'.repeat(24)}         1    3.5`);
    expect(bonn).toBe(`  Bonn  Senior  ${'#'.repeat(24)}         1    3.5`);
  });

  it('show nothing that a terminal would obey', () => {
    expect(formatBars(head, [row(1, 'a\u001b[2Jb')], plain)).toContain('a [2Jb');
  });
});
