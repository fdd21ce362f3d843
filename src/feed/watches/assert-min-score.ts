import { RolecallError } from '../../domain/errors.js';

/** Throws BAD_USER_INPUT where it isn't between 0 and 1. */
export function assertMinScore(minScore: number): void {
  if (minScore >= 0 && minScore <= 1) return;
  throw new RolecallError('BAD_USER_INPUT', `minScore must be between 0 and 1, but got ${minScore}.`);
}
