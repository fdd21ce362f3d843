import { RolecallError } from '../../domain/errors.js';

/** Throws SEARCH_TIMEOUT where the answer is of a part of the index alone: its time ran out. */
export function assertComplete({ timed_out }: { readonly timed_out?: boolean }): void {
  if (timed_out)
    throw new RolecallError('SEARCH_TIMEOUT', 'The search took too long. Narrow it, or try again.');
}
