import type { Source } from '../domain/document.js';
import { contentHash } from '../domain/identity.js';
import type { ImportItem } from './importer.js';

/** The source system of documents that name none. */
const defaultSystem = 'import';

/** What names the document for good: the item's external id, else the document's own, else the hash of its content. */
export function identifyItem(
  item: ImportItem,
  document: { readonly externalId: string | null; readonly url?: string | null },
): Source {
  return {
    system: item.source ?? defaultSystem,
    externalId: item.externalId ?? document.externalId ?? contentHash(item.content),
    url: document.url ?? null,
  };
}
