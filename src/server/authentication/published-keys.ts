import { setTimeout as delay } from 'node:timers/promises';
import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import { RolecallError } from '../../domain/errors.js';
import type { SigningKeys } from './signing-keys.js';

/** In milliseconds: keys are fetched anew at most so often, whatever tokens come. */
const leastInterval = 1000;
/** In milliseconds. */
const longestFetch = 5000;

/** HMAC is not among them: a public key must never be taken for a secret. */
const algorithms = [
  ...['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'],
  ...['ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'],
];

/** The public keys that an issuer publishes as a JSON Web Key Set; a key that isn't known yet is fetched within a second. */
export function publishedKeys(address: URL): SigningKeys {
  const published = createRemoteJWKSet(address, {
    cooldownDuration: leastInterval,
    timeoutDuration: longestFetch,
  });
  const find: JWTVerifyGetKey = async (header, token) => {
    try {
      return await published(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey && published.coolingDown)) throw error;
      await delay(leastInterval);
      return published(header, token);
    }
  };
  return { algorithms, find: (header, token) => telling(() => find(header, token)) };
}

/** Tells what is wrong with the keys from what is wrong with the token. */
async function telling<T>(find: () => T): Promise<Awaited<T>> {
  try {
    return await find();
  } catch (cause) {
    if (ofToken.some((type) => cause instanceof type)) throw cause;
    throw new RolecallError(
      'AUTHENTICATION_UNAVAILABLE',
      'The keys that tokens are checked by can’t be had at the moment. Try again in a while with the same token.',
      { cause },
    );
  }
}

const ofToken = [errors.JWKSNoMatchingKey, errors.JWKSMultipleMatchingKeys, errors.JOSENotSupported];
