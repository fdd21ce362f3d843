import { createPublicKey } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { generateKeyPair, SignJWT, UnsecuredJWT, type JWTPayload } from 'jose';
import {
  createAuthenticate,
  type TokenOptions,
} from '../../../src/server/authentication/create-authenticate.js';
import { bytes, secret, seconds, startKeyServer, token, type KeyServer } from '../support/tokens.js';

const options: TokenOptions = {
  ...{ jwtSecret: null, jwksUrl: null, jwtIssuer: null, jwtAudience: null },
  ...{ jwtClockSkew: 0, rolesClaim: 'roles' },
};
const bySecret = { ...options, jwtSecret: secret };
const open = async (told: string | undefined, with_: TokenOptions = bySecret) => {
  const { viewer, expiresAt } = await createAuthenticate(with_)(told);
  return { id: viewer.id, roles: [...viewer.roles], expiresAt };
};
const refused = (told: string | undefined, with_: TokenOptions = bySecret) =>
  expect(open(told, with_)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
const ada: JWTPayload = { sub: 'ada', roles: ['recruiter'] };
const aud = 'rolecall';
const iss = 'https://issuer.example';

describe('A token signed by the shared secret', () => {
  it('says who asks, as what, and until when', async () => {
    const exp = seconds() + 60;
    expect(await open(`Bearer ${await token({ ...ada, exp })}`)).toEqual({
      ...{ id: 'ada', roles: ['recruiter'], expiresAt: exp * 1000 },
    });
  });

  it.each(['HS256', 'HS384', 'HS512'])('may be signed by %s', async (alg) => {
    expect(await open(`bearer ${await token(ada, bytes(secret), alg)}`)).toMatchObject({ id: 'ada' });
  });

  it('is refused where it is of another secret, was changed, or is signed by nothing', async () => {
    await refused(await token(ada, bytes('another secret that is of more than 32 bytes')));
    const [header, , signature] = (await token(ada)).split('.');
    const claims = Buffer.from(JSON.stringify({ ...ada, sub: 'eve', exp: seconds() + 60 })).toString(
      'base64url',
    );
    await refused(`Bearer ${header}.${claims}.${signature}`);
    await refused(`Bearer ${new UnsecuredJWT({ ...ada, exp: seconds() + 60 }).encode()}`);
  });

  it('is refused where it is signed by a key of its own', async () => {
    const { privateKey } = await generateKeyPair('RS256');
    await refused(await token(ada, privateKey, 'RS256'));
  });

  it.each<[string, JWTPayload]>([
    ['has expired', { ...ada, exp: seconds() - 1 }],
    ['is not valid yet', { ...ada, nbf: seconds() + 60 }],
    ['names nobody', { roles: ['admin'] }],
    ['names nobody by an empty name', { sub: '', roles: ['admin'] }],
    ['names somebody at too great length', { sub: 'x'.repeat(256) }],
  ])('is refused where it %s', async (_why, claims) => {
    await refused(`Bearer ${await token(claims)}`);
  });

  it('is refused where it never expires', async () => {
    await refused(await new SignJWT(ada).setProtectedHeader({ alg: 'HS256' }).sign(bytes(secret)));
  });

  it('is given as much time as clocks may differ by', async () => {
    const lenient = { ...bySecret, jwtClockSkew: 30 };
    const exp = seconds() - 10;
    expect(await open(await token({ ...ada, exp }), lenient)).toMatchObject({ expiresAt: (exp + 30) * 1000 });
    expect(await open(await token({ ...ada, nbf: seconds() + 10 }), lenient)).toMatchObject({ id: 'ada' });
    await refused(await token({ ...ada, exp: seconds() - 40 }), lenient);
  });

  it.each([
    ['the issuer', { jwtIssuer: iss }, { iss }, { iss: 'https://other.example' }],
    ['the audience', { jwtAudience: aud }, { aud: ['other', aud] }, { aud: 'other' }],
  ])(
    'is refused where %s is another or none, as far as one is expected',
    async (_what, expected, good, bad) => {
      const strict = { ...bySecret, ...expected };
      expect(await open(await token({ ...ada, ...good }), strict)).toMatchObject({ id: 'ada' });
      await refused(await token({ ...ada, ...bad }), strict);
      await refused(await token(ada), strict);
      expect(await open(await token({ ...ada, ...bad }))).toMatchObject({ id: 'ada' });
    },
  );

  it.each([
    undefined,
    '',
    'Bearer',
    'Bearer ',
    'Basic YTpi',
    'Bearer a b',
    `Bearer ${'x'.repeat(20_000)}`,
    'Bearer …',
  ])('is missed in %j', async (told) => {
    await refused(told);
  });

  it('is never quoted in what it is refused with', async () => {
    const told = await token({ ...ada, exp: seconds() - 1 });
    const error: unknown = await open(told).catch((failure: unknown) => failure);
    expect(String(error)).toContain('expired');
    expect(String(error)).not.toContain(told.split('.')[1]);
  });
});

describe('The roles of a token', () => {
  it.each<[unknown, string, readonly string[]]>([
    [{ roles: ['analyst', 'admin'] }, 'roles', ['analyst', 'admin']],
    [{ roles: 'service analyst' }, 'roles', ['analyst', 'service']],
    [{ realm_access: { roles: ['recruiter', 'offline_access'] } }, 'realm_access.roles', ['recruiter']],
    [{ 'https://example.com/roles': ['admin'] }, 'https://example.com/roles', ['admin']],
    [{ scope: 'openid recruiter' }, 'scope', ['recruiter']],
    [{ roles: { admin: true } }, 'roles', []],
    [{ roles: 'Admin administrator' }, 'roles', []],
    [{}, 'realm_access.roles', []],
    [{ roles: ['admin'] }, 'constructor.name', []],
  ])('are read from %j by the claim %s', async (claims, rolesClaim, expected) => {
    const told = await token({ sub: 'ada', ...(claims as JWTPayload) });
    expect((await open(told, { ...bySecret, rolesClaim })).roles).toEqual(expected);
  });
});

describe('Without a secret and without keys', () => {
  it('everybody is the local viewer with every role', async () => {
    expect(await open(undefined, options)).toEqual({
      ...{ id: 'local', roles: ['analyst', 'recruiter', 'service', 'admin'], expiresAt: null },
    });
  });
});

describe('A token signed by a published key', () => {
  let keys: KeyServer;
  const byKeys = () => ({ ...options, jwksUrl: keys.url });

  beforeEach(async () => {
    keys = await startKeyServer();
  });
  afterEach(() => keys.close());

  it.each(['RS256', 'PS256', 'ES256', 'ES384', 'EdDSA'])('may be signed by %s', async (alg) => {
    const { privateKey } = await keys.rotate(alg, 'one');
    expect(await open(await token(ada, privateKey, alg, 'one'), byKeys())).toMatchObject({ id: 'ada' });
  });

  it('is refused where another key signed it under the same name', async () => {
    await keys.rotate('ES256', 'one');
    const { privateKey } = await generateKeyPair('ES256');
    await refused(await token(ada, privateKey, 'ES256', 'one'), byKeys());
  });

  it('is refused where the public key was taken for a secret, or there is no signature', async () => {
    const { published } = await keys.rotate('RS256', 'one');
    const pem = createPublicKey({ key: published, format: 'jwk' }).export({
      type: 'spki',
      format: 'pem',
    });
    await refused(await token(ada, bytes(String(pem)), 'HS256', 'one'), byKeys());
    await refused(await token(ada, bytes(JSON.stringify(published)), 'HS256', 'one'), byKeys());
    await refused(new UnsecuredJWT({ ...ada, exp: seconds() + 60 }).encode(), byKeys());
  });

  it('is taken by the new key at once when keys are changed, and by the old one no more', async () => {
    const authenticate = createAuthenticate(byKeys());
    const old = await keys.rotate('ES256', 'one');
    const oldToken = await token(ada, old.privateKey, 'ES256', 'one');
    expect((await authenticate(oldToken)).viewer.id).toBe('ada');
    const fresh = await keys.rotate('ES256', 'two');
    expect((await authenticate(await token(ada, fresh.privateKey, 'ES256', 'two'))).viewer.id).toBe('ada');
    await expect(authenticate(oldToken)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('has the keys fetched once, not for each token', async () => {
    const authenticate = createAuthenticate(byKeys());
    const { privateKey } = await keys.rotate('ES256', 'one');
    const told = await token(ada, privateKey, 'ES256', 'one');
    await Promise.all(Array.from({ length: 20 }, () => authenticate(told)));
    expect(keys.fetched()).toBe(1);
  });

  it('can’t be checked while the keys can’t be had, which is told apart from a bad token', async () => {
    const { privateKey } = await keys.rotate('ES256', 'one');
    keys.fail();
    const told = open(await token(ada, privateKey, 'ES256', 'one'), byKeys());
    await expect(told).rejects.toMatchObject({ code: 'AUTHENTICATION_UNAVAILABLE' });
  });
});
