import { z } from 'zod';
import { setting, webAddress, wholeNumber } from './setting.js';

/** How the gateway tells what it does, and how it ends; docs/operations.md explains them. */
export const operationSettings = {
  shutdownSeconds: setting({
    key: 'ROLECALL_SHUTDOWN_SECONDS',
    flag: '--shutdown-seconds <seconds>',
    description:
      'How long a gateway that is told to end goes on with what it has begun, at most. A second signal ends it at once.',
    expected: 'a whole number from 1 to 600',
    default: '10',
    schema: wholeNumber(1, 600),
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
