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
        externalId: 'a.txt',
        format: 'TEXT',
        content: 'Grüße',
        bytes: 7,
      },
    ]);
  });

  it('leaves the external id of a JSON document to the document', async () => {
    expect(await read('a.json', '{}')).toMatchObject([{ externalId: null, format: null, content: '{}' }]);
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
