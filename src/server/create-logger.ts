import type { DestinationStream, Logger } from 'pino';
import { destination, pino } from 'pino';
import { RolecallError } from '../domain/errors.js';

export interface LogOptions {
  readonly logLevel: string;
  /** Where the lines go; standard error unless told. */
  readonly logTo?: DestinationStream;
}

/** JSON lines. Nothing logged has bodies, queries or documents in it. */
export function createLogger({ logLevel, logTo = destination(2) }: LogOptions): Logger {
  return pino({ level: logLevel, base: null }, logTo);
}

/**
 * Of an error what may be logged. Libraries attach requests and documents to theirs, and quote them in messages: messages
 * are told only of errors that are our own or the language's.
 */
export function loggableError(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const { name, message, stack = '', cause } = error;
  const frames = stack.split('\n').filter((line) => /^ {4}at /.test(line));
  return {
    type: name,
    ...(isHarmless(error) && { message }),
    stack: frames.join('\n'),
    ...(cause !== undefined && { cause: loggableError(cause) }),
  };
}

/** A SyntaxError quotes the JSON that isn't any; errors with codes are those of engines, files and sockets. */
function isHarmless(error: Error): boolean {
  if (error instanceof RolecallError) return true;
  return [Error, TypeError, RangeError].some((kind) => error.constructor === kind) && !('code' in error);
}
