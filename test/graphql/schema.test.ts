import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { GraphQLArgument, GraphQLNamedType } from 'graphql';
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
  parse,
  validate,
} from 'graphql';
import { buildGatewaySchema } from '../../src/graphql/build-schema.js';
import { printGatewaySchema } from '../../src/graphql/print-schema.js';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const schema = buildGatewaySchema();
const contract = buildSchema(read('test/graphql/contract.graphql'));

/** What clients rely on of a type: every name in it, with its type. */
function promises(type: GraphQLNamedType | undefined): readonly string[] {
  if (type === undefined) return [];
  const kind = `is a ${type.constructor.name}`;
  if (isEnumType(type)) return [kind, ...type.getValues().map((value) => value.name)];
  if (isInputObjectType(type))
    return [kind, ...Object.values(type.getFields()).map((field) => `${field.name}: ${String(field.type)}`)];
  if (isUnionType(type)) return [kind, ...type.getTypes().map((member) => member.name)];
  if (!isObjectType(type) && !isInterfaceType(type)) return [kind];
  const interfaces = type.getInterfaces().map((each) => `implements ${each.name}`);
  const fields = Object.values(type.getFields()).flatMap((field) => [
    `${field.name}: ${String(field.type)}`,
    ...field.args.map((arg) => `${field.name}(${arg.name}: ${String(arg.type)})`),
  ]);
  return [kind, ...interfaces, ...fields];
}

const ownTypes = (from: typeof schema) =>
  Object.values(from.getTypeMap()).filter(
    (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
  );

describe('the emitted schema', () => {
  it.each(ownTypes(contract))('holds $name of the contract', (type) => {
    expect(promises(schema.getType(type.name))).toEqual(expect.arrayContaining([...promises(type)]));
  });

  it('asks for no argument that the contract does not know', () => {
    const required = (arg: GraphQLArgument) => String(arg.type).endsWith('!');
    const unknown = ownTypes(schema).flatMap((type) => {
      const known = new Set(promises(contract.getType(type.name)));
      return isObjectType(type)
        ? Object.values(type.getFields()).flatMap((field) =>
            field.args
              .filter((arg) => required(arg) && !known.has(`${field.name}(${arg.name}: ${String(arg.type)})`))
              .map((arg) => `${type.name}.${field.name}(${arg.name})`),
          )
        : [];
    });
    expect(unknown).toEqual([]);
  });

  it('describes every type, field, argument and value', () => {
    expect(ownTypes(schema).flatMap(undescribed)).toEqual([]);
  });

  it('is the one in schema/schema.graphql (else run "npm run emit")', () => {
    expect(read('schema/schema.graphql')).toBe(printGatewaySchema(schema));
  });

  it.each(readdirSync(new URL('schema/operations/', root)))('answers the example operation %s', (file) => {
    expect(validate(schema, parse(read(`schema/operations/${file}`)))).toEqual([]);
  });
});

interface Described {
  readonly name: string;
  readonly description?: string | null | undefined;
}

function undescribed(type: GraphQLNamedType): readonly string[] {
  const inputs = isInputObjectType(type) ? Object.values(type.getFields()) : [];
  const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
  const values = isEnumType(type) ? type.getValues() : [];
  const args = fields.flatMap((field) =>
    field.args.map((arg) => ({ ...arg, name: `${field.name}(${arg.name})` })),
  );
  const self = ['Query', 'Mutation', 'Subscription'].includes(type.name)
    ? []
    : [{ description: type.description, name: '' }];
  const all: readonly Described[] = [...self, ...inputs, ...fields, ...values, ...args];
  return all
    .filter(({ description }) => (description ?? '').trim() === '')
    .map((bare) => [type.name, bare.name].filter(Boolean).join('.'));
}
