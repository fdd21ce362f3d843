/** Writes the table of docs/permissions.md from src/graphql/permissions/permission-table.ts. */
import { writeFileSync } from 'node:fs';
import { buildPermissionDocument } from './build-permission-document.js';

writeFileSync(new URL('../docs/permissions.md', import.meta.url), await buildPermissionDocument());
