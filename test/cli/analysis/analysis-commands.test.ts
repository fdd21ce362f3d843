import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder, removeFolders } from '../../ingest/make-folder.js';
import { runCli } from '../run-cli.js';

// Processes of their own take a while on a busy machine.
jest.setTimeout(60_000);

const posting = (externalId: string, postedAt: string, skill: string, values: object) =>
  JSON.stringify({
    ...{ externalId, title: 'Engineer', description: 'Work.', postedAt: `${postedAt}T00:00:00.000Z` },
    requirements: [{ kind: 'SKILL', importance: 'REQUIRED', anyOf: [skill], minYears: 5, text: skill }],
    ...values,
  });
const salary = { min: 90_000, max: 110_000, currency: 'USD', period: 'YEAR' };
const files = {
  'a.json': posting('a', '2026-01-05', 'Python', { workplace: ['REMOTE'], salary, minYearsExperience: 4 }),
  'b.json': posting('b', '2026-02-05', 'Python', { workplace: ['REMOTE', 'ONSITE'] }),
  'c.json': posting('c', '2026-02-06', 'Java', { workplace: ['ONSITE'] }),
};

let folder: string;
beforeAll(async () => {
  folder = makeFolder(files);
  expect((await run('ingest', folder)).code).toBe(0);
});
afterAll(removeFolders);

const run = (...args: readonly string[]) => runCli(args, { ROLECALL_DATA_DIR: join(folder, 'data') });
const bar = (filled: number) => '#'.repeat(filled) + '-'.repeat(24 - filled);

describe('rolecall stats', () => {
  it('tabulates what the index holds, with pay and years, without a server', async () => {
    const { code, stdout, stderr } = await run('stats', 'skill', 'posted-month');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.trimEnd().split('\n')).toEqual([
      '3 postings',
      '',
      '  skill   posted month                             postings  salary, USD  years',
      `  Python  January 2026   ${bar(24)}         1      100,000    4.0`,
      `  Python  February 2026  ${bar(24)}         1            -      -`,
      `  Java    February 2026  ${bar(24)}         1            -      -`,
    ]);
  });

  it('counts what query and filter find, as JSON too', async () => {
    const filter = JSON.stringify({ workplace: ['ONSITE'] });
    const { stdout } = await run('stats', 'workplace', '--query', 'python', '--filter', filter, '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      totalCount: { value: 1 },
      statistics: [
        { keys: ['ONSITE'], labels: ['On-site'], count: 1 },
        { keys: ['REMOTE'], count: 1 },
      ],
    });
  });

  it('says so where nothing can be grouped', async () => {
    expect((await run('stats', 'company')).stdout).toBe('3 postings; none has a value of every group.\n');
  });

  it.each([
    ['an unknown group', ['skills'], '"skills" is no group. Choose among skill, skill-category, company,'],
    [
      'four groups',
      ['skill', 'company', 'country', 'seniority'],
      '1 to 3 groups, but got 4. [BAD_USER_INPUT]',
    ],
    [
      'a filter of unknown fields',
      ['skill', '--filter', '{"skil": 1}'],
      'rolecall: In filter: Field "skil" is not defined',
    ],
    [
      'a value that is none',
      ['skill', '--filter', '{status: [OPN]}'],
      'rolecall: In filter.status[0]: Value "OPN" does not',
    ],
    ['a filter that is none', ['skill', '--filter', '{skill'], 'Expected filter as JSON'],
    ['an unknown skill', ['skill', '--filter', '{"skills": {"allOf": ["Nosuchskill"]}}'], '[UNKNOWN_SKILL]'],
  ])('ends with 2 for %s and says what is wrong', async (_case, args, message) => {
    const { code, stdout, stderr } = await run('stats', ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^ {4}at /m);
  });
});

describe('A command that reads an index', () => {
  it.each([['facets', 'skill'], ['stats', 'skill'], ['reextract']])(
    'ends with 2 where there is none, says what to do and makes none: %s',
    async (...args) => {
      const mistyped = join(folder, 'dtaa');
      const { code, stdout, stderr } = await runCli(args, { ROLECALL_DATA_DIR: mistyped });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain(`There is no index at ${mistyped}`);
      expect(stderr).toContain('ROLECALL_DATA_DIR');
      expect(existsSync(mistyped)).toBe(false);
    },
  );
});

describe('rolecall facets', () => {
  it('counts by fields, what is chosen marked, with what is missing and left out', async () => {
    const filter = JSON.stringify({ workplace: ['REMOTE'] });
    const { code, stdout, stderr } = await run(
      ...['facets', 'workplace', 'min-years-experience', '--filter', filter],
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const lines = stdout.trimEnd().split('\n');
    expect(lines.slice(0, 6)).toEqual([
      '2 postings',
      '',
      '  workplace                            postings',
      `  On-site    ${bar(24)}         2`,
      `  Remote *   ${bar(24)}         2`,
      '',
    ]);
    expect(lines.at(-1)).toBe('  (1 without a value; 4 to 4, 4 on average)');
  });

  it('counts requirements and candidates', async () => {
    const { stdout } = await run('facets', 'skill', '--requirements', '--size', '1');
    expect(stdout).toContain('3 requirements\n');
    expect(stdout).toContain(`  Python  ${bar(24)}             2\n  (1 of other values)`);
    const candidates = await run('facets', 'education', '--candidates', '--json');
    expect(JSON.parse(candidates.stdout)).toMatchObject({
      totalCount: { value: 0 },
      facets: [{ buckets: [] }],
    });
  });

  it('takes filters as GraphQL writes them, and the beginning of values', async () => {
    const { stdout } = await run('facets', 'skill', '--filter', '{workplace: [ONSITE]}', '--search', 'pyt');
    expect(stdout.split('\n').map((line) => line.trim().split(/ {2,}/)[0])).toEqual([
      ...['2 postings', '', 'skill', 'Python', ''],
    ]);
  });

  it('says so where nothing is to be counted, and counts a single one', async () => {
    const { stdout } = await run('facets', 'company', '--filter', '{minYearsExperience: {gte: 4}}');
    expect(stdout).toBe('1 posting\n\n  company: no value to count by\n  (1 without a value)\n');
  });

  it.each([
    ['postings', [], 'skill, required-skill, skill-category, company'],
    ['candidates', ['--candidates'], 'skill, skill-category, country, region'],
    ['requirements', ['--requirements'], 'skill, skill-category, importance, kind, min-years.'],
  ])('lists the facets of %s where it is told another one', async (kind, flags, choices) => {
    const { code, stderr } = await run('facets', 'nope', ...flags);
    expect(code).toBe(2);
    expect(stderr).toContain(`"nope" is no facet of ${kind}. Choose among ${choices}`);
  });

  it('ends with 2 where it is told to count two kinds at once', async () => {
    const { code, stderr } = await run('facets', 'skill', '--requirements', '--candidates');
    expect({ code, told: stderr.includes('cannot be used with') }).toEqual({ code: 2, told: true });
  });
});
