import type { DocumentNode } from 'graphql';
import { Kind } from 'graphql';
import { RolecallError } from '../../domain/errors.js';
import { literalDepth } from './literal-depth.js';
import type { Extent } from './measure-document.js';
import { measureDocument } from './measure-document.js';

/** Bounds what a document may say; texts and lists travel in variables, which it doesn't count. */
export const mostTokens = 2000;

/** The most operations of one document. */
export const mostOperations = 20;

/** The most of each, in one operation with its fragments in place. docs/limits.md repeats them. */
export const largestExtent: Extent = {
  // Introspection by GraphiQL and the usual generators takes 15.
  depth: 16,
  selections: 1000,
  aliases: 50,
  directives: 50,
  roots: 20,
};

/** How deep values may nest that a document writes out, as in variables. */
export const deepestLiteral = 50;

/** What is wrong with a document that says too much; null for others. The messages quote nothing. */
export function exceededLimit(document: DocumentNode): RolecallError | null {
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length;
  if (operations > mostOperations) return tooMuch('operations in a document', mostOperations, operations);
  const nested = literalDepth(document);
  if (nested > deepestLiteral) return tooMuch('levels of values within values', deepestLiteral, nested);
  for (const extent of measureDocument(document)) {
    for (const key of keys) {
      if (extent[key] > largestExtent[key]) return tooMuch(nouns[key], largestExtent[key], extent[key]);
    }
  }
  return null;
}

const nouns: Readonly<Record<keyof Extent, string>> = {
  depth: 'levels of fields within fields',
  selections: 'selections, fragments put in place',
  aliases: 'aliases',
  directives: 'directives',
  roots: 'fields on the outermost level',
};
const keys = ['depth', 'selections', 'aliases', 'directives', 'roots'] as const;

function tooMuch(what: string, most: number, got: number): RolecallError {
  const count = got > 1e6 ? 'more than a million' : String(got);
  return new RolecallError(
    'QUERY_TOO_COMPLEX',
    `Expected at most ${most} ${what}, but got ${count}. Ask for less, or in several operations.`,
  );
}
