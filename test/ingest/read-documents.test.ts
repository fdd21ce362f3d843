import { afterEach, describe, expect, it } from '@jest/globals';
import { findFiles } from '../../src/ingest/find-files.js';
import { readDocuments, type FileDocument } from '../../src/ingest/read-documents.js';
import { makeFolder, removeFolders } from './make-folder.js';

afterEach(removeFolders);

async function read(name: string, content: string | Uint8Array) {
  const folder = makeFolder({ [name]: content });
  const documents: FileDocument[] = [];
  for await (const document of readDocuments(await findFiles([`${folder}/${name}`])))
    documents.push(document);
  return documents;
}

describe('Reading documents from files', () => {
  it('knows a text by the name of its file', async () => {
    expect(await read('a.txt', 'Grüße')).toMatchObject([
      {
        kind: 'document',
        place: { line: null },
        fileName: 'a.txt',
        format: 'TEXT',
        content: 'Grüße',
        bytes: 7,
      },
    ]);
  });

  it('knows a JSON document by its fields, and by the name of its file where they have no id', async () => {
    expect(await read('a.json', '{}')).toMatchObject([{ fileName: 'a.json', format: null, content: '{}' }]);
  });

  it.each([
    ['a list', '[{"a":1},{"b":2}]'],
    ['the answer of a job board', '{"jobs":[{"a":1},{"b":2}],"meta":{"total":2}}'],
  ])('takes each entry of %s for a document', async (_case, list) => {
    const entries = [
      { place: { line: null, entry: 1 }, fileName: null, format: null, content: '{"a":1}' },
      { place: { line: null, entry: 2 }, fileName: null, format: null, content: '{"b":2}' },
    ];
    expect(await read('a.json', list)).toMatchObject(entries);
    expect(await read('a.ndjson', `{}\n${list}`)).toMatchObject([
      { place: { line: 1, entry: null } },
      ...entries.map((entry) => ({ ...entry, place: { ...entry.place, line: 2 } })),
    ]);
  });

  it('takes each of several JobPostings in a graph or page for a document', async () => {
    const posting = (title: string) => ({ '@type': 'JobPosting', title });
    const graph = JSON.stringify({ '@graph': [{ '@type': 'WebSite' }, posting('A'), posting('B')] });
    const page = `<p>Jobs</p><script type="application/ld+json">${graph}</script>`;
    const contents = [JSON.stringify(posting('A')), JSON.stringify(posting('B'))];
    for (const [name, content] of [
      ['a.json', graph],
      ['a.html', page],
    ] as const) {
      const documents = await read(name, content);
      expect(documents.map((document) => document.kind === 'document' && document.content)).toEqual(contents);
      expect(documents).toMatchObject([{ place: { entry: 1 }, format: null }, { place: { entry: 2 } }]);
    }
  });

  it.each([
    ['a.html', '<p>Engineer</p>', 'HTML'],
    ['a.HTM', '<script type="application/ld+json">{"@type":"JobPosting"}</script>', 'HTML'],
    ['a.json', '{"@graph":[{"@type":"JobPosting"}]}', null],
    ['a.json', `[${'{"a":'.repeat(101)}1${'}'.repeat(101)}]`, null],
    ['a.json', '[{"a":1}', null],
    ['a.txt', '[{"a":1}]', 'TEXT'],
  ])('leaves what is one document as it is: %s', async (name, content, format) => {
    expect(await read(name, content)).toMatchObject([
      { place: { line: null, entry: null }, fileName: name, format, content },
    ]);
  });

  it('knows no document by a name that several files have', async () => {
    const folder = makeFolder({ 'a/resume.json': '{"a":1}', 'b/resume.json': '{"b":2}' });
    const files = await findFiles([`${folder}/a/resume.json`, `${folder}/b/resume.json`]);
    for await (const document of readDocuments(files)) expect(document).toMatchObject({ fileName: null });
    expect(files).toHaveLength(2);
  });

  it('finds nothing in an empty list', async () => {
    expect(await read('a.json', '{"jobs":[],"meta":{"total":0}}')).toEqual([]);
  });

  it('shares the bytes of a file among its entries', async () => {
    const list = JSON.stringify(Array.from({ length: 3 }, (_, n) => ({ n })));
    const documents = await read('a.json', list);
    expect(documents.reduce((sum, { bytes }) => sum + bytes, 0)).toBeCloseTo(list.length);
  });

  it('reads one document a line, whatever ends the lines, and leaves out blank ones', async () => {
    const documents = await read('a.ndjson', '{"a":1}\r\n\n  \n{"b":2}');
    expect(documents).toMatchObject([
      { place: { line: 1 }, content: '{"a":1}\r' },
      { place: { line: 4 }, content: '{"b":2}' },
    ]);
  });

  it('puts together a line that is longer than what is read at once', async () => {
    const long = JSON.stringify({ text: 'ä'.repeat(200_000) });
    const documents = await read('a.ndjson', `${long}\n${long}\n`);
    expect(documents.map((document) => document.kind === 'document' && document.content === long)).toEqual([
      true,
      true,
    ]);
  });

  it('rejects the line alone that is not UTF-8', async () => {
    const bytes = Buffer.concat([
      Buffer.from('{"a":1}\n'),
      Buffer.from([0x7b, 0xff, 0xfe, 0x0a]),
      Buffer.from('{"b":2}'),
    ]);
    expect(await read('a.ndjson', bytes)).toMatchObject([
      { kind: 'document' },
      { kind: 'rejected', code: 'INVALID_ENCODING', place: { line: 2 } },
      { kind: 'document', place: { line: 3 } },
    ]);
  });

  it('rejects a file that is not UTF-8', async () => {
    expect(await read('a.txt', Buffer.from('Grüße', 'latin1'))).toMatchObject([{ code: 'INVALID_ENCODING' }]);
  });

  it('rejects what is too large without holding it in memory, and goes on behind it', async () => {
    const large = 'x'.repeat(5_000_000);
    expect(await read('a.txt', large)).toMatchObject([{ code: 'DOCUMENT_TOO_LARGE' }]);
    expect(await read('a.ndjson', `${large}\n{}`)).toMatchObject([
      { code: 'DOCUMENT_TOO_LARGE', place: { line: 1 } },
      { kind: 'document', place: { line: 2 } },
    ]);
  });
});
