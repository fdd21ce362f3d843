import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { buildPermissionDocument } from '../../../scripts/build-permission-document.js';

it('docs/permissions.md has the table as it is (`npm run emit` writes it)', async () => {
  expect(readFileSync('docs/permissions.md', 'utf8')).toBe(await buildPermissionDocument());
});
