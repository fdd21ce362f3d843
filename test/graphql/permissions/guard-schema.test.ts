import { describe, expect, it } from '@jest/globals';
import { buildSchema, graphql } from 'graphql';
import { guardSchema } from '../../../src/graphql/permissions/guard-schema.js';
import type { PermissionRow } from '../../../src/graphql/permissions/permission-table.js';
import { roles } from '../../../src/graphql/viewer.js';

const sdl = 'type Query { open: Thing secret: String } type Thing { name: String hidden: String }';
const rows: readonly PermissionRow[] = [
  ['Query', 'open', roles],
  ['Query', 'secret', ['admin']],
  ['Thing', 'name', roles],
  ['Thing', 'hidden', ['admin']],
];
const guarded = (table: readonly PermissionRow[]) => {
  const schema = buildSchema(sdl);
  guardSchema(schema, table);
  return schema;
};

describe('a guarded schema', () => {
  it('is not built where a field is in no row', () => {
    expect(() => guarded(rows.slice(0, 3))).toThrow('Thing.hidden is in no row of the permission table.');
  });

  it('is not built where a row has no field, or a field two rows', () => {
    expect(() => guarded([...rows, ['Thing', 'gone', roles]])).toThrow('Thing.gone');
    expect(() => guarded([...rows, ['Thing', 'name', roles]])).toThrow('Thing.name twice');
  });

  it('leaves fields below the roots alone that every role may read', () => {
    const fields = guarded(rows).getType('Thing');
    expect(fields).toMatchObject({ _fields: { name: { resolve: undefined } } });
    expect(fields).toMatchObject({ _fields: { hidden: { resolve: expect.any(Function) } } });
  });

  it('gives null and FORBIDDEN for what the viewer may not read, and all else', async () => {
    const { data, errors } = await graphql({
      schema: guarded(rows),
      source: '{ secret open { name hidden } }',
      rootValue: { secret: 'x', open: { name: 'n', hidden: 'h' } },
      contextValue: { viewer: { id: 'a', roles: new Set(['analyst']) } },
    });
    expect(data).toEqual({ secret: null, open: { name: 'n', hidden: null } });
    expect(errors?.map(({ path, originalError }) => [path, originalError])).toEqual([
      [['secret'], expect.objectContaining({ code: 'FORBIDDEN' })],
      [['open', 'hidden'], expect.objectContaining({ code: 'FORBIDDEN' })],
    ]);
  });
});
