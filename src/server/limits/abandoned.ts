import { RequestError } from '../request-error.js';

/** Why an operation is given up whose client has gone: told to nobody but the log and metrics. */
export function abandoned(): RequestError {
  return new RequestError(499, 'OPERATION_ABANDONED', 'The client has gone before its answer.');
}
