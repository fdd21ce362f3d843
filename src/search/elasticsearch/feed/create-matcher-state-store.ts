import { errors } from '@elastic/elasticsearch';
import type { MatcherState, MatcherStateStore } from '../../matcher-state.js';
import type { Connection } from '../connection.js';
import { aliasOf } from '../index-names.js';
import { readVersion, versionCondition } from '../read-document.js';
import { getDocuments } from './get-documents.js';

/** The state is one document, whose version is what a write expects. */
export function createMatcherStateStore(connection: Connection, prefix: string): MatcherStateStore {
  const target = { _index: aliasOf(prefix, 'matcher'), _id: 'state' };
  return {
    read: async () => {
      const [got] = await getDocuments(connection, [target]);
      if (got == null) return null;
      return { state: got._source as MatcherState, version: readVersion(got) };
    },
    write: async ({ holder, places }, expected) => {
      // What isn't a version can't be the one expected.
      if (expected !== null && !/^\d+:\d+$/.test(expected)) return null;
      return connection.send(async (client, options) => {
        const condition = expected === null ? ({ op_type: 'create' } as const) : versionCondition(expected);
        try {
          const written = await client.index(
            {
              index: target._index,
              id: target._id,
              require_alias: true,
              document: { holder, places },
              ...condition,
            },
            options,
          );
          return readVersion(written);
        } catch (error) {
          if (error instanceof errors.ResponseError && error.statusCode === 409) return null;
          throw error;
        }
      });
    },
  };
}
