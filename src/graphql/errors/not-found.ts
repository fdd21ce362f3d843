import { RolecallError } from '../../domain/errors.js';

/** The error of a mutation or subscription whose id nothing bears. Ids aren't quoted: anything may have been sent as one. */
export function notFound(kind: 'posting' | 'candidate' | 'watch'): RolecallError {
  return new RolecallError(
    'NOT_FOUND',
    `No ${kind} has this id; it may have been deleted. Expected an id that begins with "${kind}:", as queries give it.`,
  );
}
