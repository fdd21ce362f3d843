import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readLabelledFolder, readLabelledLines } from '../../eval/read-labelled.js';
import { buildLabels } from './build-labels.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rolecall-labelled-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function put(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

describe('a folder of labelled postings', () => {
  it('holds texts with their labels beside them', () => {
    put('one.txt', 'Engineer');
    put('one.labels.json', buildLabels({ workplace: ['REMOTE'] }));
    put('two.md', '# Analyst');
    put('two.labels.json', buildLabels());
    expect(readLabelledFolder(folder)).toEqual([
      { name: 'one', text: 'Engineer', labels: buildLabels({ workplace: ['REMOTE'] }) },
      { name: 'two', text: '# Analyst', labels: buildLabels() },
    ]);
  });

  it('is refused with the place of labels that mean nothing', () => {
    put('one.txt', 'Engineer');
    put('one.labels.json', { ...buildLabels(), education: 'BOOTCAMP' });
    expect(() => readLabelledFolder(folder)).toThrow(/one\.labels\.json: .*education/s);
  });

  it('is refused where a text has no labels', () => {
    put('one.txt', 'Engineer');
    expect(() => readLabelledFolder(folder)).toThrow('one.labels.json');
  });
});

describe('labels in a file of their own', () => {
  it('belong to the texts of the same id; texts without labels are left out', () => {
    const texts = put('texts.jsonl', '{"id":"a","text":"Engineer"}\n{"id":"b","text":"Analyst"}\n');
    const labels = put('labels.jsonl', `${JSON.stringify({ id: 'b', ...buildLabels() })}\n`);
    expect(readLabelledLines(texts, labels)).toEqual([{ name: 'b', text: 'Analyst', labels: buildLabels() }]);
  });

  it('may tell of the texts of a folder, by their names', () => {
    put('a.txt', 'Engineer');
    const labels = put('labels.jsonl', JSON.stringify({ id: 'a', ...buildLabels() }));
    expect(readLabelledLines(folder, labels)).toHaveLength(1);
  });

  it('are refused where their text is missing', () => {
    const texts = put('texts.jsonl', '{"id":"a","text":"Engineer"}');
    const labels = put('labels.jsonl', JSON.stringify({ id: 'z', ...buildLabels() }));
    expect(() => readLabelledLines(texts, labels)).toThrow('has no text z');
  });

  it('are refused with the line that is no JSON', () => {
    const texts = put('texts.jsonl', '{"id":"a","text":"Engineer"}\n{"id":');
    expect(() => readLabelledLines(texts, texts)).toThrow('texts.jsonl, line 2');
  });
});
