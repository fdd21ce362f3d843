import { afterEach, describe, expect, it } from '@jest/globals';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { findFiles } from '../../src/ingest/find-files.js';
import { makeFolder, removeFolders } from './make-folder.js';

afterEach(removeFolders);

const files = {
  'a.txt': 'A',
  'deep/b.md': 'B',
  'deep/er/c.JSON': '{}',
  'deep/er/d.ndjson': '',
  'deep/er/e.jsonl': '',
  'deep/er/f.html': '',
  'deep/er/g.HTM': '',
  'deep/picture.png': '',
};
const namesOf = async (...inputs: string[]) => (await findFiles(inputs)).map(({ name }) => name);

describe('Finding files', () => {
  it('knows a file given alone by its name', async () => {
    const folder = makeFolder(files);
    expect(await findFiles([join(folder, 'deep/b.md')])).toEqual([
      { path: join(folder, 'deep/b.md'), name: 'b.md', layout: 'markdown', bytes: 1 },
    ]);
  });

  it('finds the known kinds of files below a folder and names them from there', async () => {
    const found = await namesOf(makeFolder(files));
    expect(found).toEqual([
      'a.txt',
      'deep/b.md',
      'deep/er/c.JSON',
      'deep/er/d.ndjson',
      'deep/er/e.jsonl',
      'deep/er/f.html',
      'deep/er/g.HTM',
    ]);
  });

  it('names what a glob finds from the fixed part of the glob', async () => {
    const folder = makeFolder(files);
    expect(await namesOf(`${folder}/deep/**/*.{md,jsonl}`)).toEqual(['b.md', 'er/e.jsonl']);
  });

  it('takes a file once that is found again through a link', async () => {
    const folder = makeFolder(files);
    symlinkSync(folder, join(folder, 'deep/loop'));
    expect(await namesOf(folder)).toHaveLength(7);
  });

  it('takes a file that is given twice once', async () => {
    const folder = makeFolder(files);
    expect(await namesOf(`${folder}/a.txt`, `${folder}/*.txt`, folder)).toHaveLength(7);
  });

  it.each(['nowhere.txt', 'nowhere', '*.txt'])('says that %s is not there', async (input) => {
    await expect(findFiles([join(makeFolder(), input)])).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('refuses a kind of file that it does not know', async () => {
    const folder = makeFolder(files);
    await expect(findFiles([`${folder}/deep/picture.png`])).rejects.toThrow('must end in one of .txt, .md');
  });

  it('refuses two texts that would overwrite each other', async () => {
    const folder = makeFolder({ 'a/x.txt': 'A', 'b/x.txt': 'B' });
    await expect(findFiles([`${folder}/a/x.txt`, `${folder}/b/x.txt`])).rejects.toThrow(
      'would be stored as one document',
    );
    expect(await namesOf(folder)).toEqual(['a/x.txt', 'b/x.txt']);
  });
});
