import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildLabels } from './build-labels.js';

jest.setTimeout(60_000);

const root = resolve(import.meta.dirname, '../..');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rolecall-eval-'));
  const text = 'Engineer\n\nRequirements\n- Kafka\n- Ruby\n';
  const requirements = ['Kafka', 'Fluxcapacitor 9'].map((name) => ({
    importance: 'REQUIRED' as const,
    anyOf: [name],
  }));
  const labels = { id: 'engineer', ...buildLabels({ requirements, education: 'MASTER' }) };
  writeFileSync(join(folder, 'texts.jsonl'), JSON.stringify({ id: 'engineer', text }));
  writeFileSync(join(folder, 'labels.jsonl'), JSON.stringify(labels));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function run(...args: readonly string[]): Promise<{ code: number; output: string }> {
  const script = ['--import', './scripts/typescript.js', 'eval/run.ts', ...args];
  return new Promise((done) => {
    execFile(process.execPath, script, { cwd: root }, (error, stdout, stderr) => {
      done({ code: Number(error?.code ?? 0), output: stdout + stderr });
    });
  });
}

const fromFolder = () => ['--from', join(folder, 'texts.jsonl'), '--labels', join(folder, 'labels.jsonl')];

describe('npm run eval', () => {
  it('prints the figures, the worst postings and what the taxonomy lacks', async () => {
    const { code, output } = await run(...fromFolder());
    expect(code).toBe(0);
    expect(output).toMatch(/required groups +50\.0% +50\.0% +50\.0% +1 +1 +1\n/);
    expect(output).toMatch(/education +0\.0% +0\.0% +0 +1\n/);
    expect(output).toContain(
      [
        'engineer: 3 errors',
        '  missed    Fluxcapacitor 9',
        '  invented  Ruby  "Ruby"',
        '  education: labelled MASTER, read -',
      ].join('\n'),
    );
    expect(output).toContain('Not in the taxonomy: Fluxcapacitor 9');
  });

  it('shows nothing but figures of the split that nobody tunes on', async () => {
    const { output } = await run('--split', 'test');
    expect(output).toContain('required groups');
    expect(output).not.toContain('Missed most');
  });

  it('refuses labels without their texts', async () => {
    const { code, output } = await run('--labels', 'labels.jsonl');
    expect(code).toBe(1);
    expect(output).toContain('--labels needs --from');
  });
});
