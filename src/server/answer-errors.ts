import type { FastifyError, FastifyInstance } from 'fastify';
import type { ErrorCode } from '../domain/errors.js';
import { RolecallError } from '../domain/errors.js';
import { loggableError } from './create-logger.js';
import { abandoned } from './limits/abandoned.js';
import { RequestError } from './request-error.js';

/** Answers whatever goes wrong outside GraphQL as GraphQL answers errors: a message and a documented code. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => {
    const { statusCode, code, message, retryAfter } = readError(error);
    if (statusCode === 500)
      request.log.error({ error: loggableError(error) }, 'a request failed unexpectedly');
    if (statusCode === 401) void reply.header('www-authenticate', 'Bearer');
    if (retryAfter != null) void reply.header('retry-after', retryAfter);
    return reply.code(statusCode).send(errorBody(code, message));
  });
  // Before the body is read, which nobody vouches for.
  app.addHook('preParsing', (request, _reply, _payload, done) => {
    done(request.is404 ? new RequestError(404, 'NOT_FOUND', nowhere) : null);
  });
}

const nowhere = 'Nothing is served here. GraphQL is served at /graphql.';

/** The body of an answer that is one error. */
export function errorBody(code: string, message: string) {
  return { errors: [{ message, extensions: { code } }] };
}

type Told = Pick<RequestError, 'statusCode' | 'code' | 'message'> & Partial<Pick<RequestError, 'retryAfter'>>;

function readError(error: unknown): Told {
  if (error instanceof RequestError) return error;
  if (error instanceof RolecallError)
    return { statusCode: statuses[error.code] ?? 503, code: error.code, message: error.message };
  if (isAborted(error)) return abandoned();
  switch (isFastifyError(error) ? error.code : '') {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return {
        statusCode: 413,
        code: 'REQUEST_TOO_LARGE',
        message: 'A request takes at most 10 MB. Send fewer documents at once.',
      };
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return {
        statusCode: 415,
        code: 'UNSUPPORTED_MEDIA_TYPE',
        message: 'Expected a body of the type application/json. Name it in the header Content-Type.',
      };
    default:
      return isFastifyError(error) && (error.statusCode ?? 500) < 500
        ? { statusCode: error.statusCode ?? 400, code: 'BAD_REQUEST', message: error.message }
        : unexpected;
  }
}

/** Of all other errors, the search engine is at fault, or whoever issues tokens. */
const statuses: Readonly<Partial<Record<ErrorCode, number>>> = {
  BAD_USER_INPUT: 400,
  UNKNOWN_SKILL: 400,
  QUERY_TOO_BROAD: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  OPERATION_TIMEOUT: 504,
};

const unexpected = {
  statusCode: 500,
  code: 'INTERNAL_SERVER_ERROR',
  message: 'The gateway failed on this request. Try again; if it stays so, tell the operator.',
};

/** The client went while its body was read; nobody is at fault here. */
function isAborted(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && error.code === 'ECONNRESET' && error.message === 'aborted'
  );
}

function isFastifyError(error: unknown): error is FastifyError {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('FST_');
}
