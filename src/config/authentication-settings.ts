import { z } from 'zod';
import { setting, wholeNumber } from './setting.js';

/** How the gateway learns who asks. */
export const authenticationSettings = {
  jwksUrl: setting({
    key: 'ROLECALL_JWKS_URL',
    flag: '--jwks-url <url>',
    description:
      'Where the issuer of tokens publishes its public keys (JSON Web Key Set). With it every request needs a token signed by one of them: RS*, PS*, ES* or EdDSA.',
    expected: 'an http:// or https:// address',
    schema: z.url({ protocol: /^https?$/ }),
  }),
  jwtSecret: setting({
    key: 'ROLECALL_JWT_SECRET',
    flag: '--jwt-secret <secret>',
    description:
      'The secret shared with the issuer of tokens, instead of ROLECALL_JWKS_URL. With it every request needs a token signed by it: HS256, HS384 or HS512. Prefer the environment: flags show in process lists.',
    expected: 'at least 32 bytes long, as its algorithms want',
    secret: true,
    schema: z.string().refine((secret) => Buffer.byteLength(secret) >= 32),
  }),
  jwtIssuer: setting({
    key: 'ROLECALL_JWT_ISSUER',
    flag: '--jwt-issuer <issuer>',
    description: 'What the claim `iss` of tokens must be; where absent, it isn’t looked at.',
    expected: 'the issuer as it names itself',
    schema: z.string(),
  }),
  jwtAudience: setting({
    key: 'ROLECALL_JWT_AUDIENCE',
    flag: '--jwt-audience <audience>',
    description:
      'What the claim `aud` of tokens must be or hold; where absent, it isn’t looked at. Set it wherever the issuer serves other applications too: their tokens would open this one.',
    expected: 'the audience that tokens for this gateway have',
    schema: z.string(),
  }),
  jwtClockSkew: setting({
    key: 'ROLECALL_JWT_CLOCK_SKEW',
    flag: '--jwt-clock-skew <seconds>',
    description:
      'By how many seconds the clock of the issuer may differ from that of the gateway: tokens count as valid for so long after `exp`, and before `nbf`.',
    expected: 'a whole number from 0 to 300',
    default: '0',
    schema: wholeNumber(0, 300),
  }),
  rolesClaim: setting({
    key: 'ROLECALL_ROLES_CLAIM',
    flag: '--roles-claim <name>',
    description:
      'The claim of tokens that holds the roles (analyst, recruiter, service, admin), as a list or separated by spaces; or the path to it, such as `realm_access.roles`.',
    expected: 'the name of a claim, or a path of names with dots between',
    default: 'roles',
    schema: z.string(),
  }),
} as const;
