import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, print } from 'graphql';
import { z } from 'zod';
import { RolecallError } from '../../domain/errors.js';

/** `open`: any document; `report`: any, and unknown ones are logged; `only`: those that are known. */
export type DocumentMode = 'open' | 'report' | 'only';

/** Documents by the SHA-256 hash, in hexadecimal, of their text. */
export type TrustedDocuments = ReadonlyMap<string, string>;

/** The operations that come with Rolecall. */
const ours = join(import.meta.dirname, '../../../schema/operations');

/** As Apollo's tools write it, or as Relay's and others do: texts by their hashes. */
const manifestSchema = z.union([
  z
    .object({ operations: z.array(z.object({ body: z.string() })) })
    .transform(({ operations }) => operations.map(({ body }) => body)),
  z.record(z.string(), z.string()).transform((texts) => Object.values(texts)),
]);

/**
 * Reads the documents of a folder of `.graphql` files or of a manifest; null: those that come with Rolecall. Each is known
 * by its text and by its text as GraphQL.js prints it, which clients send. Throws CONFIGURATION_INVALID.
 */
export async function loadTrustedDocuments(path: string | null): Promise<TrustedDocuments> {
  try {
    const texts = await readTexts(path ?? ours);
    const printed = texts.map((text) => print(parse(text)));
    return new Map([...texts, ...printed].map((text) => [hashOf(text), text]));
  } catch (cause) {
    throw new RolecallError(
      'CONFIGURATION_INVALID',
      `ROLECALL_TRUSTED_DOCUMENTS_PATH must name a folder of .graphql files or a manifest in JSON, each document valid: ${cause instanceof Error ? cause.message : 'unreadable'}`,
      { cause },
    );
  }
}

/** The SHA-256 hash of a text, in hexadecimal. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

async function readTexts(path: string): Promise<readonly string[]> {
  if (!(await stat(path)).isDirectory())
    return manifestSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  const files = (await readdir(path)).filter((name) => name.endsWith('.graphql'));
  return Promise.all(files.map((name) => readFile(join(path, name), 'utf8')));
}
