import { RolecallError } from '../../domain/errors.js';

/** The error of whoever doesn't show who they are; the message never quotes what was shown. */
export function unauthenticated(message: string, cause?: unknown): RolecallError {
  return new RolecallError('UNAUTHENTICATED', message, { cause });
}
