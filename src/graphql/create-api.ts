import type { GraphQLError } from 'graphql';
import { graphql } from 'graphql';
import { RolecallError } from '../domain/errors.js';
import { buildGatewaySchema } from './build-schema.js';
import type { Services } from './request-context.js';
import { createRequestContext } from './request-context.js';
import { localViewer } from './viewer.js';

type Ask = (operation: string, variables: Readonly<Record<string, unknown>>) => Promise<unknown>;

/** Answers operations of the local viewer without a transport: their data; throws a `RolecallError` where clients would be told of one. */
export function createApi(services: Services): Ask {
  const schema = buildGatewaySchema();
  return async (source, variableValues) => {
    const contextValue = createRequestContext(services, localViewer, new AbortController().signal);
    const { data, errors } = await graphql({ schema, source, variableValues, contextValue });
    const [error] = errors ?? [];
    if (error !== undefined) throw causeOf(error);
    return data;
  };
}

/** What fails before anything is resolved fails by its variables. */
function causeOf(error: GraphQLError): Error {
  if (error.originalError instanceof RolecallError) return error.originalError;
  if (error.path === undefined)
    return new RolecallError('BAD_USER_INPUT', withoutVariable(error.message), { cause: error });
  return error.originalError ?? error;
}

/** Whoever asks gave an argument; that it went in as a variable, with which others, concerns nobody. */
function withoutVariable(message: string): string {
  return message.replace(
    /^Variable "\$(\w+)" got invalid value .*?(?: at "([^"]+)")?; /s,
    (_, name: string, path: string | undefined) => `In ${path ?? name}: `,
  );
}
