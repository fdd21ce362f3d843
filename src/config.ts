import { availableParallelism } from 'node:os';
import { z } from 'zod';
import { assertProtected } from './config/assert-protected.js';
import { authenticationSettings } from './config/authentication-settings.js';
import { findProblem, findProblems } from './config/find-problems.js';
import { invalid } from './config/invalid.js';
import { limitSettings } from './config/limit-settings.js';
import { operationSettings } from './config/operation-settings.js';
import { isTrue, setting, webAddress, wholeNumber, type Setting } from './config/setting.js';

/** The only reader of the environment: every key with what it does, what it must be and what it is unless told. */

export const settings = {
  port: setting({
    key: 'PORT',
    flag: '--port <number>',
    description: 'The port that the gateway listens on; 0 takes a free one.',
    expected: 'a whole number from 0 to 65535',
    default: '4000',
    schema: wholeNumber(0, 65535),
  }),
  host: setting({
    key: 'HOST',
    flag: '--host <address>',
    description:
      'The address that the gateway listens on. Without authentication it must be a loopback address.',
    expected: 'an IP address or a host name',
    default: '127.0.0.1',
    schema: z.string().regex(/^[\w.:-]+$/),
  }),
  elasticsearchUrl: setting({
    key: 'ELASTICSEARCH_URL',
    flag: '--elasticsearch-url <url>',
    description:
      'The Elasticsearch (8.19 or 9.x) to keep everything in; where absent, the embedded engine does.',
    expected: 'an http:// or https:// address',
    secret: true,
    schema: webAddress,
  }),
  elasticsearchApiKey: setting({
    key: 'ELASTICSEARCH_API_KEY',
    flag: '--elasticsearch-api-key <key>',
    description:
      'The API key for Elasticsearch, base64-encoded as Elasticsearch gives it. Prefer the environment: flags show in process lists.',
    expected: 'a base64-encoded API key',
    secret: true,
    schema: z.string().regex(/^[\w+/=:-]+$/),
  }),
  elasticsearchCa: setting({
    key: 'ELASTICSEARCH_CA',
    flag: '--elasticsearch-ca <file>',
    description:
      'A PEM file with the certificates of the authority (or authorities) that Elasticsearch is trusted by, in place of those that the system trusts.',
    expected: 'a file',
    schema: z.string().min(1),
  }),
  indexPrefix: setting({
    key: 'ROLECALL_INDEX_PREFIX',
    flag: '--index-prefix <name>',
    description:
      'What the names of all Elasticsearch indices begin with; gateways with one prefix share their documents.',
    expected: 'lower-case letters, digits, - and _, beginning with a letter, at most 50',
    default: 'rolecall',
    schema: z.string().regex(/^[a-z][a-z0-9_-]{0,49}$/),
  }),
  dataDirectory: setting({
    key: 'ROLECALL_DATA_DIR',
    flag: '--data-dir <folder>',
    description: 'The folder of the embedded engine; `:memory:` keeps nothing beyond the process.',
    expected: 'a folder, or :memory:',
    default: '.rolecall',
    schema: z.string().min(1),
  }),
  samples: setting({
    key: 'ROLECALL_SAMPLES',
    flag: '--samples <true|false>',
    description:
      'Whether `rolecall serve` takes in the sample postings and candidates where the index is empty. Unless told: on the embedded engine alone.',
    expected: 'true or false',
    schema: isTrue,
  }),
  matcher: setting({
    key: 'ROLECALL_MATCHER',
    flag: '--matcher <true|false>',
    description:
      'Whether this process looks for what watches find. Of all that do, one at a time works and the others stand by; with `false` everywhere, `rolecall matcher` has to run.',
    expected: 'true or false',
    default: 'true',
    schema: isTrue,
  }),
  matcherPort: setting({
    key: 'ROLECALL_MATCHER_PORT',
    flag: '--matcher-port <number>',
    description:
      'The port at which `rolecall matcher` serves /health/live, /health/ready and /metrics; 0 takes a free one. Unless told it serves nothing.',
    expected: 'a whole number from 0 to 65535',
    schema: wholeNumber(0, 65535),
  }),
  matcherHost: setting({
    key: 'ROLECALL_MATCHER_HOST',
    flag: '--matcher-host <address>',
    description:
      'The address that `rolecall matcher` listens on, where it has a port. It asks nobody who they are and tells nothing that is stored.',
    expected: 'an IP address or a host name',
    default: '127.0.0.1',
    schema: z.string().regex(/^[\w.:-]+$/),
  }),
  findingRetentionDays: setting({
    key: 'ROLECALL_FINDING_RETENTION_DAYS',
    flag: '--finding-retention-days <days>',
    description:
      'How long findings of watches are kept, in days. Give every process of an index the same: whoever matches removes what is older.',
    expected: 'a whole number from 1 to 36500',
    default: '90',
    schema: wholeNumber(1, 36_500),
  }),
  ...authenticationSettings,
  unsafeNoAuth: setting({
    key: 'ROLECALL_UNSAFE_NO_AUTH',
    flag: '--unsafe-no-auth <true|false>',
    description:
      'Whether `HOST` may be other than loopback although nobody is asked who they are: whoever reaches the port can then read and change everything. For containers whose port is published to loopback only.',
    expected: 'true or false',
    default: 'false',
    schema: isTrue,
  }),
  token: setting({
    key: 'ROLECALL_TOKEN',
    flag: '--token <token>',
    description:
      'The token that `rolecall watch` sends to the gateway that it asks; `rolecall serve` takes none. Prefer the environment: flags show in process lists.',
    expected: 'a JSON Web Token',
    secret: true,
    schema: z.string().regex(/^[\w.-]+$/),
  }),
  ...limitSettings,
  ...operationSettings,
} as const;

export type SettingName = keyof typeof settings;
export type Config = ReturnType<typeof readConfig>;

/**
 * Reads every key; empty ones count as absent. Throws CONFIGURATION_INVALID, which names every wrong key with what is
 * expected, and every `ROLECALL_…` that is no key.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>) {
  const problems = findProblems(Object.values(settings), environment);
  if (problems.length > 0) throw invalid(problems.join('\n'));
  const config = {
    port: required(settings.port, environment),
    host: required(settings.host, environment),
    elasticsearchUrl: optional(settings.elasticsearchUrl, environment),
    elasticsearchApiKey: optional(settings.elasticsearchApiKey, environment),
    elasticsearchCa: optional(settings.elasticsearchCa, environment),
    indexPrefix: required(settings.indexPrefix, environment),
    dataDirectory: required(settings.dataDirectory, environment),
    samples: optional(settings.samples, environment),
    matcher: required(settings.matcher, environment),
    matcherPort: optional(settings.matcherPort, environment),
    matcherHost: required(settings.matcherHost, environment),
    findingRetentionDays: required(settings.findingRetentionDays, environment),
    jwksUrl: optional(settings.jwksUrl, environment),
    jwtSecret: optional(settings.jwtSecret, environment),
    jwtIssuer: optional(settings.jwtIssuer, environment),
    jwtAudience: optional(settings.jwtAudience, environment),
    jwtClockSkew: required(settings.jwtClockSkew, environment),
    rolesClaim: required(settings.rolesClaim, environment),
    unsafeNoAuth: required(settings.unsafeNoAuth, environment),
    shutdownSeconds: required(settings.shutdownSeconds, environment),
    operationNames: optional(settings.operationNames, environment),
    tracesUrl: optional(settings.tracesUrl, environment),
    logLevel: required(settings.logLevel, environment),
    limits: readLimits(environment),
  } as const;
  assertProtected(config);
  return config;
}

function readLimits(environment: Readonly<Record<string, string | undefined>>) {
  const asksForTokens = [settings.jwksUrl, settings.jwtSecret].some(
    (key) => optional(key, environment) !== null,
  );
  return {
    operationTimeout: required(settings.operationTimeoutSeconds, environment) * 1000,
    costPerOperation: required(settings.costPerOperation, environment),
    costPerMinute: required(settings.costPerMinute, environment),
    concurrentOperations: optional(settings.concurrentOperations, environment) ?? 2 * availableParallelism(),
    socketsPerViewer: required(settings.socketsPerViewer, environment),
    allowedOrigins: optional(settings.allowedOrigins, environment) ?? [],
    introspection: optional(settings.introspection, environment) ?? !asksForTokens,
    trustedDocuments: required(settings.trustedDocuments, environment),
    trustedDocumentsPath: optional(settings.trustedDocumentsPath, environment),
  } as const;
}

/** What clients of a gateway show it; null where there is none. Throws CONFIGURATION_INVALID. */
export function readToken(environment: Readonly<Record<string, string | undefined>>): string | null {
  const problems = findProblem(settings.token, environment);
  if (problems.length > 0) throw invalid(problems.join('\n'));
  return optional(settings.token, environment);
}

function optional<Value>(
  { key, schema, default: preset }: Setting<Value>,
  environment: Readonly<Record<string, string | undefined>>,
): Value | null {
  const told = environment[key]?.trim() ?? '';
  const value = told === '' ? preset : told;
  return value === null ? null : schema.parse(value);
}

function required<Value>(
  told: Setting<Value>,
  environment: Readonly<Record<string, string | undefined>>,
): Value {
  const value = optional(told, environment);
  if (value === null) throw invalid(`${told.key} must be ${told.expected}, but it is absent.`);
  return value;
}
