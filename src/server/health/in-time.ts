import { setTimeout as delay } from 'node:timers/promises';
import { RolecallError } from '../../domain/errors.js';

/** In milliseconds: whoever asks for health or metrics waits for few seconds only. */
const longest = 2000;

/** The answer, or SEARCH_TIMEOUT where it takes more than two seconds. */
export async function inTime<T>(answer: Promise<T>): Promise<T> {
  const answered = new AbortController();
  const late = delay(longest, undefined, { signal: answered.signal }).then(() => {
    throw new RolecallError('SEARCH_TIMEOUT', 'The search engine took more than two seconds to answer.');
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    answered.abort();
    late.catch(() => undefined);
  }
}
