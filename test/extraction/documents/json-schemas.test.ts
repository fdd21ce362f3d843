import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildJsonSchemas } from '../../../src/extraction/documents/build-json-schemas.js';

const published = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../schema/${file}`, import.meta.url), 'utf8'));

describe('the published JSON Schemas', () => {
  it.each(Object.entries(buildJsonSchemas()))(
    '%s is what the reader takes (else run "npm run emit")',
    (file, schema) => {
      expect(published(file)).toEqual(schema);
    },
  );

  it('describe every field', () => {
    const described = (schema: unknown): boolean =>
      typeof schema === 'object' && schema !== null && JSON.stringify(schema).includes('"description"');
    for (const file of Object.keys(buildJsonSchemas())) {
      const { properties } = published(file) as { properties: Record<string, unknown> };
      expect(Object.entries(properties).filter(([, field]) => !described(field))).toEqual([]);
    }
  });
});
