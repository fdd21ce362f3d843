import { RolecallError } from '../../src/domain/errors.js';
import type { SearchEngine } from '../../src/search/engine.js';

/** The engine, of which the first write fails. */
export function failOnce(engine: SearchEngine): SearchEngine {
  let failures = 1;
  return {
    ...engine,
    write: (operations) => {
      failures -= 1;
      if (failures >= 0) throw new RolecallError('SEARCH_UNAVAILABLE', 'no answer');
      return engine.write(operations);
    },
  };
}
