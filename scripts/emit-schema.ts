/** Writes schema/schema.graphql from the resolvers, as they were last built. */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const built = (file: string): string => new URL(`../dist/graphql/${file}`, import.meta.url).href;
const target = new URL('../schema/schema.graphql', import.meta.url);

// Node.js strips types by itself, but decorators need the compiler.
const { buildGatewaySchema } = (await import(
  built('build-schema.js')
)) as typeof import('../src/graphql/build-schema.js');
const { printGatewaySchema } = (await import(
  built('print-schema.js')
)) as typeof import('../src/graphql/print-schema.js');

writeFileSync(target, printGatewaySchema(buildGatewaySchema()));
process.stdout.write(`Wrote ${pathToFileURL(target.pathname).pathname}\n`);
