import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { labelsSchema, type Labels } from './labels.js';

/** A posting with what a person read in it. */
export interface LabelledPosting {
  readonly name: string;
  readonly text: string;
  readonly labels: Labels;
}

const textFile = /\.(?:txt|md|html)$/;
const textLine = z.object({ id: z.string(), text: z.string() });
const labelsLine = labelsSchema.extend({ id: z.string() });

/** The folder of the labelled postings of one split of our own. */
export const splitFolder = (split: 'dev' | 'test'): string =>
  join(import.meta.dirname, '../test/fixtures/labelled', split);

/** The texts of a folder, each with NAME.labels.json beside it. Throws where a text has none, or unreadable ones. */
export function readLabelledFolder(folder: string): readonly LabelledPosting[] {
  return [...readTexts(folder)].map(([name, text]) => {
    const path = join(folder, `${name}.labels.json`);
    return { name, text, labels: parse(labelsSchema, readFileSync(path, 'utf8'), path) };
  });
}

/**
 * Those texts of a folder or of a .jsonl of { id, text } that a .jsonl of labels with ids tells of. Throws where one of them
 * isn't there.
 */
export function readLabelledLines(from: string, labelsPath: string): readonly LabelledPosting[] {
  const texts = readTexts(from);
  return readLines(labelsLine, labelsPath).map(({ id, ...labels }) => {
    const text = texts.get(id);
    if (text === undefined) throw new Error(`${from} has no text ${id}, which ${labelsPath} tells of.`);
    return { name: id, text, labels };
  });
}

function readTexts(from: string): ReadonlyMap<string, string> {
  if (!statSync(from).isDirectory())
    return new Map(readLines(textLine, from).map(({ id, text }) => [id, text]));
  const files = readdirSync(from).filter((file) => textFile.test(file));
  return new Map(
    files.sort().map((file) => [file.replace(textFile, ''), readFileSync(join(from, file), 'utf8')]),
  );
}

function readLines<T>(schema: z.ZodType<T>, path: string): readonly T[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line, nth) =>
    line.trim() === '' ? [] : [parse(schema, line, `${path}, line ${nth + 1}`)],
  );
}

function parse<T>(schema: z.ZodType<T>, json: string, place: string): T {
  try {
    return schema.parse(JSON.parse(json));
  } catch (cause) {
    const reason = cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause);
    throw new Error(`${place}: ${reason}`, { cause });
  }
}
