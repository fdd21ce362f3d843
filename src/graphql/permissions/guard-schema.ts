import type { GraphQLField, GraphQLFieldResolver, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { defaultFieldResolver, isIntrospectionType, isObjectType } from 'graphql';
import { assertRole } from './assert-role.js';
import { roles, type Role } from '../viewer.js';
import type { RequestContext } from '../request-context.js';
import type { PermissionRow } from './permission-table.js';

type Resolver = GraphQLFieldResolver<unknown, RequestContext>;

/**
 * Has the fields of the schema check the viewer's roles, in place. What every role may read below a root field costs
 * nothing: whoever got there has a role. Throws where a field is in no row of the table, or a row has no field.
 */
export function guardSchema(schema: GraphQLSchema, table: readonly PermissionRow[]): void {
  const rows = readRows(table);
  const roots = new Set([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]);
  for (const type of objectTypes(schema)) {
    for (const field of Object.values<Field>(type.getFields())) {
      const name = `${type.name}.${field.name}`;
      const among = rows.get(name);
      if (among === undefined) throw new Error(`${name} is in no row of the permission table.`);
      rows.delete(name);
      if (roots.has(type) || among.length < roles.length) guardField(field, name, among);
    }
  }
  const [left] = rows.keys();
  if (left !== undefined) throw new Error(`The permission table has a row for ${left}, which isn't there.`);
}

/** The fields that resolvers work for, with a `RequestContext`. */
type Field = GraphQLField<unknown, RequestContext>;

function objectTypes(schema: GraphQLSchema): readonly GraphQLObjectType[] {
  return Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && !isIntrospectionType(type),
  );
}

/** The roles by field, such as `Query.posting`. */
function readRows(table: readonly PermissionRow[]): Map<string, readonly Role[]> {
  const rows = new Map<string, readonly Role[]>();
  for (const [type, fields, among] of table) {
    for (const field of fields.split(' ')) {
      const name = `${type}.${field}`;
      if (rows.has(name)) throw new Error(`The permission table has ${name} twice.`);
      rows.set(name, among);
    }
  }
  return rows;
}

function guardField(field: Field, name: string, among: readonly Role[]): void {
  const guard =
    (resolve: Resolver): Resolver =>
    (source, args, context, info) => {
      assertRole(context.viewer, among, name);
      return resolve(source, args, context, info);
    };
  field.resolve = guard(field.resolve ?? defaultFieldResolver);
  if (field.subscribe !== undefined) field.subscribe = guard(field.subscribe);
}
