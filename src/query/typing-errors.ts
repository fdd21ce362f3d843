import { editDistance, forgivenErrors } from '../analysis/edit-distance.js';

/** Whether a search for `asked` finds `found`, both analysed. */
export function isForgiven(asked: string, found: string): boolean {
  const errors = forgivenErrors(asked);
  return asked === found || (errors > 0 && editDistance(asked, found, errors) <= errors);
}
