import { errors, jwtVerify, type JWTPayload, type JWTVerifyOptions } from 'jose';
import { readRoles } from './read-roles.js';
import type { Authenticate, Session } from './session.js';
import { authenticateNobody } from './session.js';
import { sharedSecret, type SigningKeys } from './signing-keys.js';
import { publishedKeys } from './published-keys.js';
import { unauthenticated } from './unauthenticated.js';

/** How tokens are checked; nobody is asked for one where there is neither a secret nor an address of keys. */
export interface TokenOptions {
  readonly jwtSecret: string | null;
  readonly jwksUrl: string | null;
  readonly jwtIssuer: string | null;
  readonly jwtAudience: string | null;
  /** In seconds. */
  readonly jwtClockSkew: number;
  readonly rolesClaim: string;
}

/** In UTF-16 code units; headers take no more. */
const longestToken = 16_384;
/** As OpenID Connect bounds it. */
const longestSubject = 255;

/** Opens sessions by JSON Web Tokens, as the options say. */
export function createAuthenticate(options: TokenOptions): Authenticate {
  const keys = signingKeys(options);
  if (keys === null) return authenticateNobody;
  const expected: JWTVerifyOptions = {
    algorithms: [...keys.algorithms],
    requiredClaims: ['sub', 'exp'],
    clockTolerance: options.jwtClockSkew,
    ...(options.jwtIssuer !== null && { issuer: options.jwtIssuer }),
    ...(options.jwtAudience !== null && { audience: options.jwtAudience }),
  };
  return async (authorization) =>
    buildSession(await verify(readBearer(authorization), keys, expected), options);
}

function signingKeys({ jwtSecret, jwksUrl }: TokenOptions): SigningKeys | null {
  if (jwtSecret !== null) return sharedSecret(jwtSecret);
  return jwksUrl === null ? null : publishedKeys(new URL(jwksUrl));
}

/** Over a socket the scheme may be left out, as clients do. */
function readBearer(authorization: string | undefined): string {
  const [, token] = /^(?:Bearer +)?([\w.-]+)$/i.exec(authorization?.trim() ?? '') ?? [];
  if (token !== undefined && token.length <= longestToken) return token;
  throw unauthenticated(
    'Expected a token: `Authorization: Bearer …` in the header, or as `authorization` in the payload of connection_init.',
  );
}

async function verify(token: string, keys: SigningKeys, expected: JWTVerifyOptions): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, keys.find, expected);
    return payload;
  } catch (error) {
    if (!(error instanceof errors.JOSEError)) throw error;
    throw unauthenticated(`${whatIsWrong(error)} Get a new one from whoever issues them.`, error);
  }
}

/** Never quotes the token. */
function whatIsWrong(error: errors.JOSEError): string {
  if (error instanceof errors.JWTExpired) return 'The token has expired.';
  if (error instanceof errors.JWTClaimValidationFailed)
    return `The claim "${error.claim}" of the token is absent or not what this gateway expects.`;
  return 'The token is none that this gateway can verify.';
}

function buildSession({ sub, exp, ...claims }: JWTPayload, options: TokenOptions): Session {
  if (typeof sub !== 'string' || sub === '' || sub.length > longestSubject || exp === undefined)
    throw unauthenticated(`Expected the claim "sub" of the token to be 1 to ${longestSubject} characters.`);
  return {
    viewer: { id: sub, roles: readRoles(claims, options.rolesClaim) },
    expiresAt: (exp + options.jwtClockSkew) * 1000,
  };
}
