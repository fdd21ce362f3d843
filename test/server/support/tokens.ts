import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK, type JWTPayload } from 'jose';
import type { ServerOptions } from '../../../src/server/create-server.js';

export const secret = 'a secret of tests alone, of more than 32 bytes';
export const bySecret: Partial<ServerOptions> = { jwtSecret: secret };

/** A token signed by the secret; for an hour, unless its claims say otherwise. */
export function token(
  claims: JWTPayload,
  key: CryptoKey | Uint8Array = bytes(secret),
  alg = 'HS256',
  kid?: string,
) {
  const { exp = seconds() + 3600, ...others } = claims;
  return new SignJWT({ ...others, exp }).setProtectedHeader({ alg, ...(kid && { kid }) }).sign(key);
}

/** As in a header. */
export const bearer = async (claims: JWTPayload) => `Bearer ${await token(claims)}`;

/** Now, as claims tell time. */
export const seconds = () => Math.floor(Date.now() / 1000);
export const bytes = (text: string) => new TextEncoder().encode(text);

export interface KeyServer {
  readonly url: string;
  /** How often the keys were fetched. */
  fetched(): number;
  /** Publishes a new key and no other; gives what signs by it. */
  rotate(alg: string, kid: string): Promise<{ readonly privateKey: CryptoKey; readonly published: JWK }>;
  /** Answers nothing but errors from now on. */
  fail(): void;
  close(): Promise<void>;
}

/** Publishes keys as an issuer of tokens does. */
export async function startKeyServer(): Promise<KeyServer> {
  let keys: readonly JWK[] | null = [];
  let fetched = 0;
  const server = createServer((_request, response) => {
    fetched += 1;
    response.statusCode = keys === null ? 500 : 200;
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys }));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys.json`,
    fetched: () => fetched,
    rotate: async (alg, kid) => {
      const { privateKey, publicKey } = await generateKeyPair(alg);
      const published = { ...(await exportJWK(publicKey)), kid, alg };
      keys = [published];
      return { privateKey, published };
    },
    fail: () => {
      keys = null;
    },
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => {
          closed();
        });
      }),
  };
}
