import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { join } from 'node:path';
import { z } from 'zod';
import { makeFolder, removeFolders } from '../../ingest/make-folder.js';
import { runCli } from '../run-cli.js';

// Processes of their own take a while on a busy machine.
jest.setTimeout(60_000);

const text = [
  'Data Engineer',
  '',
  'Requirements',
  '- 3+ years of Python or Go',
  '- Kafka is a plus',
  '- Go to market with us',
].join('\n');

let folder: string;
beforeAll(() => {
  folder = makeFolder({ 'posting.txt': text, 'empty.txt': '' });
});
afterAll(removeFolders);

const run = (file: string, ...flags: readonly string[]) => runCli(['extract', join(folder, file), ...flags]);

describe('rolecall extract', () => {
  it('tabulates what is read from a posting', async () => {
    const { code, stdout, stderr } = await run('posting.txt');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.split('\n')).toEqual(
      expect.arrayContaining([
        '  title       Data Engineer',
        '  years       3',
        '  REQUIRED   Python or Go, 3 years  3+ years of Python or Go',
        '  PREFERRED  Kafka                  Kafka is a plus',
      ]),
    );
  });

  it('explains each part by the rules that read it, without colours in a pipe', async () => {
    const { stdout } = await run('posting.txt', '--explain');
    const lines = stdout.split('\n').map((line) => line.trim());
    expect(lines).toEqual(
      expect.arrayContaining([
        'required          3+ years of Python or Go  [30-54] heading "Requirements"',
        '"Go" = Go (list-neighbour)',
        'REQUIRED Python or Go, 3 years  or < required: Requirements',
        'PREFERRED Kafka  alone < is a plus',
      ]),
    );
  });

  it('colours where it is told to', async () => {
    const { stdout } = await runCli(['extract', join(folder, 'posting.txt')], { FORCE_COLOR: '1' });
    expect(stdout).toContain('\u001b[32mREQUIRED');
  });

  it('prints JSON, with the rules where it explains', async () => {
    const { stdout } = await run('posting.txt', '--json', '--explain');
    const shape = z.object({
      requirements: z.array(z.object({ anyOf: z.array(z.string()) })),
      explanation: z.array(
        z.object({
          section: z.string().nullable(),
          requirements: z.array(z.object({ rules: z.array(z.string()) })),
        }),
      ),
    });
    const { requirements, explanation } = shape.parse(JSON.parse(stdout));
    expect(requirements.map(({ anyOf }) => anyOf)).toEqual(
      expect.arrayContaining([['Python', 'Go'], ['Kafka']]),
    );
    expect(explanation.flatMap((part) => part.requirements.map(({ rules }) => rules))).toContainEqual([
      'alone',
      'is a plus',
    ]);
  });

  it('says why a file is no posting', async () => {
    const { code, stderr } = await run('empty.txt');
    expect(code).toBe(2);
    expect(stderr).toContain('[EMPTY_DOCUMENT]');
  });
});
