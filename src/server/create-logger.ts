import type { DestinationStream, Logger } from 'pino';
import { destination, pino } from 'pino';

export interface LogOptions {
  readonly logLevel: string;
  /** Where the lines go; standard error unless told. */
  readonly logTo?: DestinationStream;
}

/** JSON lines. Nothing logged has bodies, queries or documents in it. */
export function createLogger({ logLevel, logTo = destination(2) }: LogOptions): Logger {
  return pino({ level: logLevel, base: null }, logTo);
}

/** Of an error what may be logged: libraries attach requests and documents to theirs, which may not. */
export function loggableError(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const { name, message, stack, cause } = error;
  return { type: name, message, stack, ...(cause !== undefined && { cause: loggableError(cause) }) };
}
