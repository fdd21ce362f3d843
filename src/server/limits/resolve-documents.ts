import type { ApolloServerPlugin, GraphQLRequest } from '@apollo/server';
import type { TrustedDocuments } from './trusted-documents.js';

/**
 * Puts the text of a known document into requests that name it instead: by `documentId`, as GraphQL over HTTP has it, or
 * by `extensions.persistedQuery.sha256Hash`, as Apollo has it. Unknown ones are left for Apollo to answer
 * PERSISTED_QUERY_NOT_FOUND, upon which clients send the text; it isn't kept.
 */
export function resolveDocuments(documents: TrustedDocuments): ApolloServerPlugin {
  return {
    requestDidStart: ({ request }) => {
      const extensions = { ...request.extensions };
      const id = documentIdOf(request.http) ?? hashOf(extensions['persistedQuery']);
      delete extensions['persistedQuery'];
      const query = isGiven(request.query) ? request.query : documents.get(id ?? '');
      const isMissing = query === undefined && id !== null;
      Object.assign(request, {
        query,
        extensions: isMissing
          ? { ...extensions, persistedQuery: { version: 1, sha256Hash: id } }
          : extensions,
      });
      return Promise.resolve();
    },
  };
}

/** Apollo keeps what clients teach it; we teach it nothing. */
export const noPersistedQueries = {
  cache: {
    get: () => Promise.resolve(undefined),
    set: () => Promise.resolve(),
    delete: () => Promise.resolve(),
  },
};

function documentIdOf(http: GraphQLRequest['http']): string | null {
  if (http === undefined) return null;
  const id =
    http.method === 'GET'
      ? new URLSearchParams(http.search).get('documentId')
      : field(http.body, 'documentId');
  return typeof id === 'string' ? bareHash(id) : null;
}

function hashOf(persistedQuery: unknown): string | null {
  const hash = field(persistedQuery, 'sha256Hash');
  return typeof hash === 'string' ? bareHash(hash) : null;
}

/** graphql-transport-ws has no place for operations without a query, so it is empty there. */
function isGiven(query: string | undefined): query is string {
  return query !== undefined && query !== '';
}

/** GraphQL over HTTP writes which hash it is before it. */
function bareHash(id: string): string {
  return id.replace(/^sha256:/, '').toLowerCase();
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
