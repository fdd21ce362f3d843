import type { Source } from '../domain/document.js';
import { contentHash } from '../domain/identity.js';
import type { ImportItem } from './importer.js';

/** The source system of documents that name none. */
const defaultSystem = 'import';

/**
 * What names the document for good: the item's external id, else the document's own, else the name of its file,
 * else the hash of its content. A blank one counts as none: it would make one document of many.
 */
export function identifyItem(
  item: ImportItem,
  document: { readonly externalId: string | null; readonly url?: string | null },
): Source {
  return {
    system: told(item.source) ?? defaultSystem,
    externalId:
      told(item.externalId) ??
      told(document.externalId) ??
      told(item.fileName ?? null) ??
      contentHash(item.content),
    url: document.url ?? null,
  };
}

const told = (name: string | null): string | null => (name === null || name.trim() === '' ? null : name);
