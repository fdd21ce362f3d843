import { describe, expect, it } from '@jest/globals';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { analyze } from '../../../src/analysis/analyze.js';
import { encodePhrase, encodeTexts } from '../../../src/search/embedded/encode-terms.js';

function createIndex() {
  const database = new DatabaseSync(':memory:');
  database.exec("CREATE VIRTUAL TABLE text USING fts5(texts, tokenize = 'ascii')");
  const insert = database.prepare('INSERT INTO text VALUES (?)');
  const count = database.prepare('SELECT count(*) AS n FROM text WHERE text MATCH ?');
  return {
    add: (texts: readonly (readonly string[])[]) => insert.run(encodeTexts(texts)),
    holds: (terms: readonly string[]) => Number(count.get(encodePhrase(terms))?.n) > 0,
    clear: () => {
      database.exec('DELETE FROM text');
    },
    close: () => {
      database.close();
    },
  };
}

describe('Encoded terms', () => {
  it('are found again, each and as a phrase, whatever they hold', () => {
    const index = createIndex();
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.constantFrom("it's 3.14 a_b x:y", 'AND "NEAR" OR*', '1️⃣ ⑴ Ｃ＋＋', 'ᴀʙ ʜᴇʟʟᴏ'),
    );
    fc.assert(
      fc.property(text, (given) => {
        const terms = analyze(given).map((token) => token.term);
        fc.pre(terms.length > 0);
        index.clear();
        index.add([terms]);
        expect(index.holds(terms)).toBe(true);
        for (const term of terms) expect(index.holds([term])).toBe(true);
        expect(index.holds([...terms, 'more'])).toBe(false);
      }),
    );
    index.close();
  });

  it('of two texts make no phrase together', () => {
    const index = createIndex();
    index.add([
      ['web', 'services'],
      ['amazon', 'web'],
    ]);
    expect(index.holds(['amazon', 'web'])).toBe(true);
    expect(index.holds(['services', 'amazon'])).toBe(false);
    index.close();
  });

  it('are not parts of each other', () => {
    const index = createIndex();
    index.add([["o'clock"]]);
    expect(index.holds(['clock'])).toBe(false);
    expect(index.holds(['o', 'clock'])).toBe(false);
    index.close();
  });
});
