import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { readConfig, readToken } from '../src/config.js';
import { localViewer } from '../src/graphql/viewer.js';
import { defaultLimits } from '../src/server/limits/limit-options.js';
import { buildConfigurationDocument } from '../scripts/build-configuration-document.js';

describe('The configuration', () => {
  it('needs nothing told', () => {
    const { hasBudget, ...told } = defaultLimits;
    expect(hasBudget(localViewer)).toBe(false);
    expect(readConfig({})).toEqual({
      port: 4000,
      host: '127.0.0.1',
      elasticsearchUrl: null,
      elasticsearchApiKey: null,
      elasticsearchCa: null,
      indexPrefix: 'rolecall',
      dataDirectory: '.rolecall',
      samples: null,
      matcher: true,
      matcherHost: '127.0.0.1',
      matcherPort: null,
      findingRetentionDays: 90,
      jwksUrl: null,
      jwtSecret: null,
      jwtIssuer: null,
      jwtAudience: null,
      jwtClockSkew: 0,
      rolesClaim: 'roles',
      unsafeNoAuth: false,
      shutdownSeconds: 10,
      operationNames: null,
      tracesUrl: null,
      logLevel: 'warn',
      limits: told,
    });
  });

  it.each(['https://jobs.example/', 'jobs.example', '*', 'https://a.example,,'])(
    'takes no origin such as %s',
    (origins) => {
      expect(() => readConfig({ ROLECALL_ALLOWED_ORIGINS: origins })).toThrow('ROLECALL_ALLOWED_ORIGINS');
    },
  );

  it('takes several origins', () => {
    const { limits } = readConfig({ ROLECALL_ALLOWED_ORIGINS: 'https://a.example, http://b.example:8080' });
    expect(limits.allowedOrigins).toEqual(['https://a.example', 'http://b.example:8080']);
  });

  it('takes an empty value for an absent one', () => {
    expect(readConfig({ PORT: '', ELASTICSEARCH_URL: ' ' })).toEqual(readConfig({}));
  });

  it.each([
    ['PORT', '70000', 'PORT (--port) must be a whole number from 0 to 65535, but it is "70000".'],
    ['PORT', 'http', 'PORT (--port) must be'],
    ['ROLECALL_MATCHER', 'no', 'ROLECALL_MATCHER (--matcher) must be true or false, but it is "no".'],
    [
      'ROLECALL_FINDING_RETENTION_DAYS',
      '0',
      'ROLECALL_FINDING_RETENTION_DAYS (--finding-retention-days) must be a whole number from 1 to 36500',
    ],
    ['ROLECALL_SAMPLES', 'yes', 'ROLECALL_SAMPLES (--samples) must be true or false, but it is "yes".'],
    [
      'ROLECALL_INDEX_PREFIX',
      'Role Call',
      'ROLECALL_INDEX_PREFIX (--index-prefix) must be lower-case letters',
    ],
    ['ROLECALL_LOG_LEVEL', 'loud', 'ROLECALL_LOG_LEVEL (--log-level) must be'],
    ['ROLECALL_SHUTDOWN_SECONDS', '0', 'ROLECALL_SHUTDOWN_SECONDS (--shutdown-seconds) must be a whole'],
    ['ROLECALL_OPERATION_NAMES', 'A,b-c', 'ROLECALL_OPERATION_NAMES (--operation-names) must be names'],
    [
      'OTEL_EXPORTER_OTLP_ENDPOINT',
      'collector:4318',
      'OTEL_EXPORTER_OTLP_ENDPOINT (--otlp-endpoint) must be',
    ],
    ['ELASTICSEARCH_URL', 'localhost:9200', 'ELASTICSEARCH_URL (--elasticsearch-url) must be an http'],
  ])('refuses %s=%s and says what is expected', (key, value, message) => {
    expect(() => readConfig({ [key]: value })).toThrow(
      expect.objectContaining({ code: 'CONFIGURATION_INVALID', message: expect.stringContaining(message) }),
    );
  });

  it('tells of everything that is wrong at once', () => {
    const wrong = { PORT: '70000', ELASTICSEARCH_URL: 'nowhere', ROLECALL_MATCHER: 'no' };
    for (const key of Object.keys(wrong)) expect(() => readConfig(wrong)).toThrow(key);
  });

  it.each([
    ['ROLECALL_DATADIR', 'ROLECALL_DATADIR is no key of the configuration. Did you mean ROLECALL_DATA_DIR?'],
    ['ROLECALL_LOGLEVEL', 'Did you mean ROLECALL_LOG_LEVEL?'],
    ['ROLECALL_FLUX_CAPACITOR', 'no key of the configuration. All keys are in docs/configuration.md.'],
  ])('refuses %s, which is no key', (key, message) => {
    expect(() => readConfig({ [key]: 'x' })).toThrow(message);
  });

  it('lets pass what Kubernetes sets where services are called rolecall', () => {
    const links = {
      ROLECALL_SERVICE_HOST: '10.0.0.1',
      ROLECALL_SERVICE_PORT: '4000',
      ROLECALL_SERVICE_PORT_HTTP: '4000',
      ROLECALL_PORT: 'tcp://10.0.0.1:4000',
      ROLECALL_GATEWAY_PORT_4000_TCP: 'tcp://10.0.0.1:4000',
      ROLECALL_GATEWAY_PORT_4000_TCP_ADDR: '10.0.0.1',
    };
    expect(readConfig(links)).toEqual(readConfig({}));
  });

  it('reads names that commas part', () => {
    const { operationNames } = readConfig({ ROLECALL_OPERATION_NAMES: 'SearchPostings, Extract' });
    expect(operationNames).toEqual(['SearchPostings', 'Extract']);
  });

  it('never repeats a secret', () => {
    expect(() => readConfig({ ELASTICSEARCH_API_KEY: 'top secret' })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('top secret') }),
    );
  });

  it.each(['127.0.0.1', '127.8.9.1', '::1', 'localhost'])('serves the loopback address %s', (host) => {
    expect(readConfig({ HOST: host }).host).toBe(host);
  });

  it.each(['0.0.0.0', '::', '192.168.1.2', 'example.org', '127.0.0.1.example.org'])(
    'refuses to serve %s unless told that this is meant',
    (host) => {
      expect(() => readConfig({ HOST: host })).toThrow('HOST (--host) must be a loopback address');
      expect(readConfig({ HOST: host, ROLECALL_UNSAFE_NO_AUTH: 'true' }).host).toBe(host);
    },
  );

  const secret = 'x'.repeat(32);

  it.each([{ ROLECALL_JWT_SECRET: secret }, { ROLECALL_JWKS_URL: 'https://issuer.example/keys.json' }])(
    'serves any address where %j asks for tokens',
    (keys) => {
      expect(readConfig({ ...keys, HOST: '0.0.0.0' }).host).toBe('0.0.0.0');
    },
  );

  it('asks for tokens in one way alone, and not for their issuer or audience without any', () => {
    const both = { ROLECALL_JWT_SECRET: secret, ROLECALL_JWKS_URL: 'https://issuer.example/keys.json' };
    expect(() => readConfig(both)).toThrow('ROLECALL_JWT_SECRET (--jwt-secret) must be absent');
    for (const key of ['ROLECALL_JWT_ISSUER', 'ROLECALL_JWT_AUDIENCE'])
      expect(() => readConfig({ [key]: 'x' })).toThrow('ROLECALL_JWT_SECRET (--jwt-secret) must be given');
  });

  it('lets clients ask for the schema where nobody is asked who they are, unless told otherwise', () => {
    const introspection = (environment: Record<string, string>) =>
      readConfig(environment).limits.introspection;
    expect(introspection({ ROLECALL_JWT_SECRET: secret })).toBe(false);
    expect(introspection({ ROLECALL_JWT_SECRET: secret, ROLECALL_INTROSPECTION: 'true' })).toBe(true);
    expect(introspection({ ROLECALL_INTROSPECTION: 'false' })).toBe(false);
  });

  it('wants secrets of a length that their algorithms are safe with, and never repeats them', () => {
    expect(() => readConfig({ ROLECALL_JWT_SECRET: 'too short' })).toThrow(
      expect.objectContaining({ message: expect.stringMatching(/^(?!.*too short).*at least 32 bytes/) }),
    );
  });

  it('reads the token of clients apart', () => {
    expect(readToken({})).toBeNull();
    expect(readToken({ ROLECALL_TOKEN: 'a.b.c' })).toBe('a.b.c');
    expect(() => readToken({ ROLECALL_TOKEN: 'Bearer a' })).toThrow('ROLECALL_TOKEN (--token) must be');
  });

  it('is described in docs/configuration.md as it is (`npm run emit` writes it)', async () => {
    expect(readFileSync('docs/configuration.md', 'utf8')).toBe(await buildConfigurationDocument());
  });
});
