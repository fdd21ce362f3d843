import { sql } from './sql.js';
import type { Statements } from './statements.js';

/** The numbers that stand for keyword values; a number never changes its meaning, so what was read is remembered. */
export interface ValueNumbers {
  /** The value's number, given now if it has none; within the caller's transaction. */
  number(field: string, text: string): number;
  /** The value of a number that was read from the index. */
  text(number: number): string;
  /** Forgets what may have been given in vain. */
  forget(): void;
}

export function createValueNumbers(statements: Statements): ValueNumbers {
  const numbers = new Map<string, number>();
  const texts = new Map<number, string>();
  const give = (field: string, text: string): number => {
    const found = statements.get(sql('SELECT number FROM value WHERE field = ? AND text = ?', field, text));
    return found === undefined
      ? statements.run('INSERT INTO value (field, text) VALUES (?, ?)', field, text)
      : Number(found.number);
  };
  const read = (number: number) => statements.get(sql('SELECT text FROM value WHERE number = ?', number));
  return {
    number: (field, text) => {
      const key = `${field}\0${text}`;
      const number = numbers.get(key) ?? give(field, text);
      numbers.set(key, number);
      return number;
    },
    text: (number) => {
      const text = texts.get(number) ?? String(read(number)?.text ?? '');
      texts.set(number, text);
      return text;
    },
    forget: () => {
      numbers.clear();
      texts.clear();
    },
  };
}
