/** Writes schema/schema.graphql from the resolvers, as they were last built. */
import { writeFileSync } from 'node:fs';
import type * as BuildSchema from '../src/graphql/build-schema.js';
import type * as PrintSchema from '../src/graphql/print-schema.js';

const target = new URL('../schema/schema.graphql', import.meta.url);
// Node.js strips types by itself, but decorators need the compiler.
const built = (file: string): string => new URL(`../dist/graphql/${file}`, import.meta.url).href;
const { buildGatewaySchema } = (await import(built('build-schema.js'))) as typeof BuildSchema;
const { printGatewaySchema } = (await import(built('print-schema.js'))) as typeof PrintSchema;

writeFileSync(target, printGatewaySchema(buildGatewaySchema()));
