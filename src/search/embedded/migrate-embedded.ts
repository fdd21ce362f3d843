import type { EmbeddedOptions } from './create-embedded-engine.js';
import { prepareFeed } from './feed/prepare-feed.js';
import { rederiveWatches } from './feed/rederive-watches.js';
import { addToIndex } from './index-document.js';
import { createDerived, openDatabase } from './open-database.js';
import { readAfter } from './read-documents.js';
import { dropDerived } from './schema.js';
import { createValueNumbers } from './value-numbers.js';
import { createVocabulary } from './vocabulary.js';

const batchSize = 200;

/**
 * Rebuilds all that an index derives from its documents, whatever version made it, in one transaction: it is done
 * entirely or not at all. No other process may have the index open. Gives the number of documents.
 */
export function migrateEmbedded(options: EmbeddedOptions): Promise<number> {
  return new Promise((resolve) => {
    const database = openDatabase(options.path);
    try {
      prepareFeed(database);
      resolve(
        database.transaction('write', () => {
          database.execute(dropDerived);
          createDerived(database);
          rederiveWatches(database.statements, options.skills);
          return indexAll(database, options);
        }),
      );
    } finally {
      database.close();
    }
  });
}

function indexAll({ statements }: ReturnType<typeof openDatabase>, { skills }: EmbeddedOptions): number {
  const vocabulary = createVocabulary(statements);
  const indexing = { statements, values: createValueNumbers(statements), vocabulary, skills };
  let count = 0;
  for (const kind of ['posting', 'candidate'] as const) {
    let last = '';
    for (;;) {
      const batch = readAfter(kind, last, batchSize, statements);
      for (const stored of batch) addToIndex(stored, Number(stored.version), indexing);
      count += batch.length;
      if (batch.length < batchSize) break;
      last = batch.at(-1)?.document.id ?? last;
    }
  }
  return count;
}
