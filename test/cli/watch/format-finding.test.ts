import { describe, expect, it } from '@jest/globals';
import { formatFinding } from '../../../src/cli/watch/format-finding.js';
import type { FoundItem } from '../../../src/cli/watch/watch-operations.js';

const plain = { columns: null, paint: (_colour: string, text: string) => text };
const posting = { id: 'posting:p', title: 'Engineer', company: 'Acorn', locations: [{ name: 'Berlin' }] };
const candidate = {
  id: 'candidate:c',
  headline: 'Engineer',
  skills: [
    { skill: { name: 'Kafka' }, years: 1 },
    { skill: { name: 'Java' }, years: null },
    { skill: { name: 'Python' }, years: 9 },
    { skill: { name: 'Docker' }, years: 4 },
  ],
};
const item: FoundItem = {
  id: 'finding:w:x',
  watchId: 'watch:w',
  foundAt: '2026-11-23T01:59:32.000Z',
  score: 0.7,
  posting,
  candidate,
};

describe('A finding on one line', () => {
  it('tells of a candidate the headline and the skills of most years', () => {
    expect(formatFinding({ kind: 'POSTING' }, item, plain)).toMatch(
      /^2026-11-2\d \d\d:\d\d:\d\d {3}70% {2}Engineer · Python, Docker, Kafka +candidate:c$/,
    );
  });

  it('tells of a posting title, company and places', () => {
    expect(formatFinding({ kind: 'CANDIDATE' }, item, plain)).toMatch(
      / Engineer · Acorn · Berlin +posting:p$/,
    );
  });

  it('has no score where the watch searches', () => {
    expect(formatFinding({ kind: 'POSTING_SEARCH' }, { ...item, score: null }, plain)).toMatch(
      /:32 {5}- {2}Engineer/,
    );
  });

  it('is as wide as the terminal, whatever was found', () => {
    const long = { ...posting, title: 'Engineer '.repeat(30) };
    const lines = [posting, long].map((found) =>
      formatFinding({ kind: 'CANDIDATE' }, { ...item, posting: found }, { ...plain, columns: 80 }),
    );
    expect(lines.map((line) => line.length)).toEqual([80, 80]);
  });

  it('says so where the document is gone', () => {
    expect(formatFinding({ kind: 'POSTING' }, { ...item, candidate: null }, plain)).toContain(
      '(deleted since)',
    );
  });

  it('shows nothing that a terminal would obey', () => {
    const evil = { ...posting, title: 'Eve\u001b[2J' };
    expect(formatFinding({ kind: 'CANDIDATE' }, { ...item, posting: evil }, plain)).toContain('Eve [2J');
  });
});
