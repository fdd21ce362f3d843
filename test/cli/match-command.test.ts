import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder, removeFolders } from '../ingest/make-folder.js';
import { runCli } from './run-cli.js';

// Processes of their own take a while on a busy machine.
jest.setTimeout(60_000);
afterEach(removeFolders);

const posting = `Backend Engineer

Requirements
- 3+ years of Python or Java
- Kubernetes

Nice to have
- Terraform
`;
const candidate = (externalId: string, name: string, ...skills: readonly (readonly [string, number])[]) =>
  JSON.stringify({
    externalId,
    name,
    headline: 'Engineer',
    skills: skills.map(([skill, years]) => ({ name: skill, years, evidence: `used ${skill}` })),
  });
const people = [
  candidate('c-1', 'Half', ['Spring Boot', 5]),
  candidate('c-2', 'All', ['Python', 3], ['Kubernetes', 1], ['Terraform', 0.5]),
  candidate('c-3', 'None', ['Photoshop', 9]),
  candidate('c-4', 'Little', ['Java', 2]),
].join('\n');

const files = () => makeFolder({ 'posting.txt': posting, 'people.ndjson': people });
const match = (folder: string, ...flags: readonly string[]) =>
  runCli(['match', join(folder, 'posting.txt'), join(folder, 'people.ndjson'), ...flags], {
    ROLECALL_DATA_DIR: join(folder, 'data'),
  });

describe('rolecall match', () => {
  it('ranks the candidates in a table with bars, without an index', async () => {
    const folder = files();
    const { code, stdout, stderr } = await match(folder);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.trimEnd().split('\n')).toEqual([
      'Backend Engineer: 3 of 4 candidates match',
      '',
      '  #                           score  required  preferred  candidate',
      '  1  ########################  100%      100%       100%  All, Engineer',
      '  2  ##########--------------   40%       50%         0%  Half, Engineer',
      '  3  #####-------------------   20%       25%         0%  Little, Engineer',
    ]);
    expect(existsSync(join(folder, 'data'))).toBe(false);
  });

  it('says why, requirement by requirement', async () => {
    const { stdout } = await match(files(), '--why', '--top', '3');
    expect(stdout).toContain(
      'Half, Engineer\n       MET      40%  3+ years of Python or Java  Spring Boot, which implies it, 5 years',
    );
    expect(stdout).toMatch(/UNMET {4}40% {2}Kubernetes +no Kubernetes/);
    expect(stdout).toMatch(/PARTIAL {2}40% {2}3\+ years of Python or Java +Java, 2 years/);
    expect(stdout).toMatch(/MET {6}20% {2}Terraform \(preferred\) +Terraform, less than a year/);
  });

  it('gives the best alone, and those of a least score', async () => {
    const top = await match(files(), '--top', '1');
    expect(top.stdout).toContain('3 of 4 candidates match; the best 1');
    expect(top.stdout).not.toContain('Half');
    const least = await match(files(), '--min-score', '0.4');
    expect(least.stdout).toContain('2 of 4 candidates match with a score of 0.4 or more');
    expect((await match(files(), '--min-score', '0.4000001')).stdout).toContain('1 of 4 candidates');
  });

  it('gives everything as JSON, the words of both sides included', async () => {
    const { stdout } = await match(files(), '--json', '--top', '2');
    expect(JSON.parse(stdout)).toMatchObject({
      posting: { title: 'Backend Engineer' },
      reason: null,
      candidates: 4,
      totalCount: 3,
      matches: [
        { score: 1, candidate: { externalId: 'c-2', name: 'All' } },
        {
          score: 0.4,
          candidate: { externalId: 'c-1' },
          explanation: [
            {
              requirement: { text: '3+ years of Python or Java', importance: 'REQUIRED' },
              ...{
                status: 'MET',
                via: 'IMPLIED',
                skill: 'Spring Boot',
                years: 5,
                evidence: 'used Spring Boot',
              },
            },
            { status: 'UNMET', skill: null },
            { status: 'UNMET', requirement: { importance: 'PREFERRED' } },
          ],
        },
      ],
    });
  });

  it('takes the posting and the candidates in any format, and tells the entry of a list that is no candidate', async () => {
    const folder = makeFolder({
      'posting.html': '<h1>Backend Engineer</h1><h2>Requirements</h2><ul><li>3+ years of Kafka</li></ul>',
      'people/jo.txt': 'Jo Doe\njo@example.org\n\nSkills\nKafka (4 years)\n',
      'people/resume.json': JSON.stringify({
        basics: { name: 'Ann Doe' },
        work: [{ position: 'Kafka engineer', startDate: '2019-01', endDate: '2020-12' }],
      }),
      'people/list.json': JSON.stringify([{ basics: { name: 'Ed Doe' } }, { title: 'Engineer' }]),
    });
    const { code, stdout, stderr } = await runCli(['match', `${folder}/posting.html`, `${folder}/people`]);
    expect(code).toBe(1);
    expect(stdout).toContain('Backend Engineer: 2 of 3 candidates match');
    expect(stdout).toMatch(/100% .* Jo Doe\n.* 50% .* Ann Doe/);
    expect(stderr).toContain('list.json, entry 2: ');
  });

  it('says so where the posting asks for nothing that counts', async () => {
    const folder = makeFolder({ 'posting.txt': 'Night porter\n\nCome as you are.', 'people.ndjson': people });
    expect(await match(folder)).toEqual({
      code: 0,
      stdout: expect.stringContaining('asks for nothing that matching considers'),
      stderr: '',
    });
    const { stdout } = await match(folder, '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      reason: expect.stringContaining('asks for nothing'),
      matches: [],
    });
  });

  it('takes the sample candidates where none are given, and says so', async () => {
    const { code, stdout, stderr } = await runCli(['match', join(files(), 'posting.txt')]);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: 'No candidates given: these are the sample candidates.\n',
    });
    expect(stdout).toMatch(/of 200 candidates match; the best 10\n/);
  });

  it('ends with 1 and tells where documents are no candidates, but nothing of their text', async () => {
    const secret = '{"externalId": "c-9", "email": "secret@example.org", "skills": 7}';
    const folder = makeFolder({ 'posting.txt': posting, 'people.ndjson': `${people}\n${secret}\n{broken` });
    const { code, stdout, stderr } = await match(folder);
    expect(code).toBe(1);
    expect(stdout).toContain('3 of 4 candidates match');
    expect(stderr).toContain(`${folder}/people.ndjson, line 5: `);
    expect(stderr).toContain('[INVALID_DOCUMENT]');
    expect(stderr).toContain('[INVALID_JSON]');
    expect(stdout + stderr).not.toContain('secret@example.org');
  });

  it('shows nothing that a terminal would obey', async () => {
    const name = 'Eve\u001b[2J\u202egreat';
    const folder = makeFolder({
      'posting.txt': posting,
      'people.ndjson': candidate('c-1', name, ['Java', 4]),
    });
    expect((await match(folder)).stdout).toContain('Eve [2J great, Engineer');
  });

  it.each([
    ['an empty posting', { 'posting.txt': '' }, [], '[EMPTY_DOCUMENT]'],
    ['no posting', {}, [], 'posting.txt: there is no such file or folder. [BAD_USER_INPUT]'],
    ['no such candidates', { 'posting.txt': posting }, [], 'people.ndjson: there is no such file or folder'],
    ['a count that is none', { 'posting.txt': posting }, ['--top', '0'], 'Expected a whole number from 1'],
    [
      'a score that is none',
      { 'posting.txt': posting },
      ['--min-score', '80'],
      'Expected a number from 0 to 1',
    ],
  ])('ends with 2 for %s and says what is wrong', async (_case, contents, flags, message) => {
    const { code, stdout, stderr } = await match(makeFolder(contents), ...flags);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^ {4}at /m);
  });

  it('ends with 2 for several postings in one', async () => {
    const folder = makeFolder({ 'a.txt': posting, 'b.txt': posting });
    const { code, stderr } = await runCli(['match', folder]);
    expect({ code, told: stderr.includes('must hold one posting, but holds several documents') }).toEqual({
      code: 2,
      told: true,
    });
  });
});
