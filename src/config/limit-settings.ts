import { z } from 'zod';
import { isTrue, setting, wholeNumber } from './setting.js';

/** The keys of the limits that operators may set; docs/limits.md explains them. */
export const limitSettings = {
  operationTimeoutSeconds: setting({
    key: 'ROLECALL_OPERATION_TIMEOUT_SECONDS',
    flag: '--operation-timeout-seconds <seconds>',
    description: 'How long an operation may take before it is given up with OPERATION_TIMEOUT.',
    expected: 'a whole number from 1 to 3600',
    default: '30',
    schema: wholeNumber(1, 3600),
  }),
  costPerOperation: setting({
    key: 'ROLECALL_COST_PER_OPERATION',
    flag: '--cost-per-operation <points>',
    description: 'What one operation may cost, in the points of docs/limits.md.',
    expected: 'a whole number from 1 to 999999999',
    default: '10000',
    schema: wholeNumber(1, 999_999_999),
  }),
  costPerMinute: setting({
    key: 'ROLECALL_COST_PER_MINUTE',
    flag: '--cost-per-minute <points>',
    description:
      'What each viewer may spend in a minute at this gateway, in points; unspent, it is all there again after a minute. Below the 2,000 points of an export nobody can export. The local viewer may spend any number.',
    expected: 'a whole number from 1 to 999999999',
    default: '60000',
    schema: wholeNumber(1, 999_999_999),
  }),
  concurrentOperations: setting({
    key: 'ROLECALL_CONCURRENT_OPERATIONS',
    flag: '--concurrent-operations <number>',
    description:
      'How many queries are worked on at once; what is more than the gateway can carry is refused with OVERLOADED. Unless told: two for each processor of the machine.',
    expected: 'a whole number from 1 to 10000',
    schema: wholeNumber(1, 10_000),
  }),
  socketsPerViewer: setting({
    key: 'ROLECALL_SOCKETS_PER_VIEWER',
    flag: '--sockets-per-viewer <number>',
    description:
      'How many WebSockets each viewer may hold open at this gateway, and how many event streams and exports at once; the local viewer may have any number.',
    expected: 'a whole number from 1 to 10000',
    default: '20',
    schema: wholeNumber(1, 10_000),
  }),
  allowedOrigins: setting({
    key: 'ROLECALL_ALLOWED_ORIGINS',
    flag: '--allowed-origins <origins>',
    description:
      "The origins whose pages may use the API from another site, joined by commas: by CORS, WebSocket and server-sent events. Pages of the gateway's own address always may.",
    expected: 'origins such as https://jobs.example, joined by commas',
    schema: z
      .string()
      .transform((value) => value.split(',').map((origin) => origin.trim()))
      .refine((origins) => origins.every(isOrigin)),
  }),
  introspection: setting({
    key: 'ROLECALL_INTROSPECTION',
    flag: '--introspection <true|false>',
    description:
      'Whether clients may ask for the schema. Where they may not, no message proposes names of it either. Unless told: where nobody is asked who they are.',
    expected: 'true or false',
    schema: isTrue,
  }),
  trustedDocuments: setting({
    key: 'ROLECALL_TRUSTED_DOCUMENTS',
    flag: '--trusted-documents <mode>',
    description:
      "What becomes of documents that aren't among the trusted ones: `open` answers them, `report` logs their hash as well, `only` refuses them with DOCUMENT_UNKNOWN, and exports to all but the roles `service` and `admin`.",
    expected: 'open, report or only',
    default: 'open',
    schema: z.enum(['open', 'report', 'only']),
  }),
  trustedDocumentsPath: setting({
    key: 'ROLECALL_TRUSTED_DOCUMENTS_PATH',
    flag: '--trusted-documents-path <path>',
    description:
      "A folder of `.graphql` files, or a manifest in JSON (hashes to texts, or as Apollo's tools write it), with the documents that clients may name by their SHA-256 hash. Unless told: the operations that come with Rolecall.",
    expected: 'a folder or a file',
    schema: z.string().min(1),
  }),
} as const;

const isOrigin = (text: string): boolean => URL.canParse(text) && new URL(text).origin === text;
