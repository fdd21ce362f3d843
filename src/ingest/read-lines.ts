import { createReadStream } from 'node:fs';

export interface Line {
  /** From 1. */
  readonly number: number;
  /** Without the line feed; null: longer than the limit. */
  readonly bytes: Buffer | null;
  readonly length: number;
}

const lineFeed = 0x0a;

/** The lines of a file as bytes, one by one, however long the file; no line takes more memory than the limit. */
export async function* readLines(path: string, longestLine: number): AsyncGenerator<Line> {
  let number = 1;
  let length = 0;
  let parts: Buffer[] = [];

  const add = (part: Buffer) => {
    length += part.length;
    if (length <= longestLine) parts.push(part);
    else parts = [];
  };
  const finish = (): Line => {
    const line = { number, bytes: length <= longestLine ? Buffer.concat(parts) : null, length };
    number += 1;
    length = 0;
    parts = [];
    return line;
  };

  const chunks: AsyncIterable<Buffer> = createReadStream(path);
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, start)) {
      add(chunk.subarray(start, end));
      yield finish();
      start = end + 1;
    }
    add(chunk.subarray(start));
  }
  if (length > 0) yield finish();
}
