import { editDistance } from '../skills/edit-distance.js';

/** In letters of the analysed word that was asked for. */
const oneErrorFrom = 4;
const twoErrorsFrom = 8;

/** Whether a search for `asked` finds `found`, both analysed: one error from four letters on, two from eight. */
export function isForgiven(asked: string, found: string): boolean {
  const errors = asked.length < oneErrorFrom ? 0 : asked.length < twoErrorsFrom ? 1 : 2;
  return asked === found || (errors > 0 && editDistance(asked, found, errors) <= errors);
}
