import type { ApolloServerPlugin } from '@apollo/server';
import Negotiator from 'negotiator';

/**
 * Answers what GraphQL refuses with 200 where the answer is `application/json`, as GraphQL over HTTP asks; with
 * `application/graphql-response+json` the status tells. What is no well-formed request keeps its status in both.
 */
export const answerStatus: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ request, response, errors = [] }) => {
        const isMalformed = errors.some(({ extensions }) => extensions['code'] === 'BAD_REQUEST');
        if (response.http.status === 400 && !isMalformed && isPlainJson(request.http?.headers.get('accept')))
          response.http.status = 200;
        return Promise.resolve();
      },
    }),
};

/** Whether Apollo answers with `application/json`; it prefers that where the client accepts both alike. */
function isPlainJson(accept: string | undefined): boolean {
  const types = ['application/json', 'application/graphql-response+json'];
  return new Negotiator({ headers: { accept } }).mediaType(types) === types[0];
}
