import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { permissionTable } from '../src/graphql/permissions/permission-table.js';
import { roles } from '../src/graphql/viewer.js';

/** docs/permissions.md with the table as the code has it now. */
export async function buildPermissionDocument(): Promise<string> {
  const text = readFileSync(new URL('../docs/permissions.md', import.meta.url), 'utf8');
  const filled = text.replace(
    /(<!-- permissions -->\n)[^]*?(<!-- \/permissions -->)/,
    `$1\n${table()}\n\n$2`,
  );
  return format(filled, { ...(await resolveConfig(import.meta.dirname)), parser: 'markdown' });
}

function table(): string {
  const rows = permissionTable.map(([type, fields, among]) => [
    type,
    fields
      .split(' ')
      .map((field) => `\`${field}\``)
      .join(', '),
    ...roles.map((role) => (among.includes(role) ? 'yes' : '')),
  ]);
  const header = ['type', 'fields', ...roles];
  return [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
