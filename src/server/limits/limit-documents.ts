import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode, ValidationRule } from 'graphql';
import { GraphQLError } from 'graphql';
import { RolecallError } from '../../domain/errors.js';
import { exceededLimit } from '../../graphql/limits/document-limits.js';
import type { OperationContext } from '../operation-context.js';
import { hashOf, type DocumentMode, type TrustedDocuments } from './trusted-documents.js';

/** A plugin of Apollo, and the rule that goes with it. */
export interface DocumentLimits {
  readonly plugin: ApolloServerPlugin<OperationContext>;
  readonly rule: ValidationRule;
}

/**
 * Refuses documents that say too much or that nobody trusts, before the rules of GraphQL look at them: some of those take
 * longer the larger a document is. Apollo offers no place to refuse it there, so the document is emptied, and the rule
 * tells why.
 */
export function limitDocuments(trusted: TrustedDocuments, mode: DocumentMode): DocumentLimits {
  const refused = new WeakMap<DocumentNode, RolecallError>();
  const check = (document: DocumentNode, source: string, { log }: OperationContext) => {
    if (mode === 'open' || isTrusted(trusted, source)) return exceededLimit(document);
    if (mode === 'only') return unknownDocument();
    log.warn({ sha256: hashOf(source) }, 'a document that is not among the trusted ones');
    return exceededLimit(document);
  };
  return {
    plugin: {
      requestDidStart: () =>
        Promise.resolve({
          validationDidStart: ({ document, source, contextValue }) => {
            const error = check(document, source, contextValue);
            if (error !== null) {
              refused.set(document, error);
              Object.assign(document, { definitions: [] });
            }
            return Promise.resolve();
          },
        }),
    },
    rule: (context) => {
      const error = refused.get(context.getDocument());
      if (error !== undefined) context.reportError(new GraphQLError(error.message, { originalError: error }));
      return {};
    },
  };
}

function isTrusted(trusted: TrustedDocuments, source: string): boolean {
  return trusted.has(hashOf(source));
}

function unknownDocument(): RolecallError {
  return new RolecallError(
    'DOCUMENT_UNKNOWN',
    'This gateway answers documents that it knows alone. Add this one to its trusted documents.',
  );
}
