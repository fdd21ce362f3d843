import { z } from 'zod';
import { findProblems } from './config/find-problems.js';
import { RolecallError } from './domain/errors.js';

/** The only reader of the environment: every key with what it does, what it must be and what it is unless told. */

const isTrue = z.enum(['true', 'false']).transform((value) => value === 'true');
const webAddress = z.url({ protocol: /^https?$/ });

interface Setting<Value> {
  readonly key: string;
  /** As commander takes it. */
  readonly flag: string;
  readonly description: string;
  /** Completes "KEY must be …". */
  readonly expected: string;
  /** Null: absent unless told. */
  readonly default: string | null;
  /** Never shown in messages. */
  readonly secret: boolean;
  readonly schema: z.ZodType<Value, string>;
}

const setting = <Value>(
  told: Omit<Setting<Value>, 'default' | 'secret'> & Partial<Setting<Value>>,
): Setting<Value> => ({ default: null, secret: false, ...told });

export const settings = {
  port: setting({
    key: 'PORT',
    flag: '--port <number>',
    description: 'The port that the gateway listens on; 0 takes a free one.',
    expected: 'a whole number from 0 to 65535',
    default: '4000',
    schema: z
      .string()
      .regex(/^\d{1,5}$/)
      .transform(Number)
      .refine((port) => port <= 65535),
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
  findingRetentionDays: setting({
    key: 'ROLECALL_FINDING_RETENTION_DAYS',
    flag: '--finding-retention-days <days>',
    description:
      'How long findings of watches are kept, in days. Give every process of an index the same: whoever matches removes what is older.',
    expected: 'a whole number from 1 to 36500',
    default: '90',
    schema: z
      .string()
      .regex(/^\d{1,5}$/)
      .transform(Number)
      .refine((days) => days >= 1 && days <= 36_500),
  }),
  unsafeNoAuth: setting({
    key: 'ROLECALL_UNSAFE_NO_AUTH',
    flag: '--unsafe-no-auth <true|false>',
    description:
      'Whether `HOST` may be other than loopback although nobody is asked who they are: whoever reaches the port can then read and change everything. For containers whose port is published to loopback only.',
    expected: 'true or false',
    default: 'false',
    schema: isTrue,
  }),
  shutdownSeconds: setting({
    key: 'ROLECALL_SHUTDOWN_SECONDS',
    flag: '--shutdown-seconds <seconds>',
    description:
      'How long a gateway that is told to end goes on with what it has begun, at most. A second signal ends it at once.',
    expected: 'a whole number from 1 to 600',
    default: '10',
    schema: z
      .string()
      .regex(/^\d{1,3}$/)
      .transform(Number)
      .refine((seconds) => seconds >= 1 && seconds <= 600),
  }),
  operationNames: setting({
    key: 'ROLECALL_OPERATION_NAMES',
    flag: '--operation-names <names>',
    description:
      'The names of GraphQL operations that metrics, logs and traces tell; all others are `other` there, for clients choose names freely.',
    expected: 'names of operations, with commas between them',
    schema: z
      .string()
      .regex(/^\s*[A-Za-z_]\w*(\s*,\s*[A-Za-z_]\w*)*\s*$/)
      .transform((names): readonly string[] => names.split(',').map((name) => name.trim())),
  }),
  tracesUrl: setting({
    key: 'OTEL_EXPORTER_OTLP_ENDPOINT',
    flag: '--otlp-endpoint <url>',
    description:
      'Where OpenTelemetry traces are sent, by OTLP over HTTP (JSON), below `/v1/traces`; where absent, none are made. The other `OTEL_…` variables count then, too.',
    expected: 'an http:// or https:// address',
    secret: true,
    schema: webAddress,
  }),
  logLevel: setting({
    key: 'ROLECALL_LOG_LEVEL',
    flag: '--log-level <level>',
    description:
      'What the log (JSON lines on standard error) tells: fatal, error, warn, info, debug, trace or silent.',
    expected: 'fatal, error, warn, info, debug, trace or silent',
    default: 'warn',
    schema: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']),
  }),
} as const;

export type SettingName = keyof typeof settings;
export type LogLevel = Config['logLevel'];
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
    indexPrefix: required(settings.indexPrefix, environment),
    dataDirectory: required(settings.dataDirectory, environment),
    samples: optional(settings.samples, environment),
    matcher: required(settings.matcher, environment),
    findingRetentionDays: required(settings.findingRetentionDays, environment),
    unsafeNoAuth: required(settings.unsafeNoAuth, environment),
    shutdownSeconds: required(settings.shutdownSeconds, environment),
    operationNames: optional(settings.operationNames, environment),
    tracesUrl: optional(settings.tracesUrl, environment),
    logLevel: required(settings.logLevel, environment),
  } as const;
  if (!config.unsafeNoAuth && !isLoopback(config.host)) {
    throw invalid(
      `HOST (--host) must be a loopback address such as 127.0.0.1 or ::1, but it is "${config.host}": the gateway asks ` +
        'nobody who they are. Where only trusted clients can reach the port (a container published to loopback), set ' +
        'ROLECALL_UNSAFE_NO_AUTH=true.',
    );
  }
  return config;
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

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);

const invalid = (message: string) => new RolecallError('CONFIGURATION_INVALID', message);
