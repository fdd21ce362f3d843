import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('..', import.meta.url);

/** ARCHITECTURE.md with the graph of the layers as the code has them now. */
export function drawGraph(): string {
  const text = readFileSync(new URL('ARCHITECTURE.md', root), 'utf8');
  return text.replace(
    /(<!-- graph -->\n)[^]*?(<!-- \/graph -->)/,
    `$1\n\`\`\`mermaid\n${mermaid()}\n\`\`\`\n\n$2`,
  );
}

interface Cruised {
  readonly modules: readonly {
    readonly source: string;
    readonly dependencies: readonly { readonly resolved: string }[];
  }[];
}

/** An arrow for each two layers of which one imports from the other. */
function mermaid(): string {
  const command = fileURLToPath(new URL('node_modules/.bin/depcruise', root));
  const json = execFileSync(
    process.execPath,
    [command, 'src', '--config', '.dependency-cruiser.js', '--output-type', 'json'],
    {
      cwd: root,
      maxBuffer: 2 ** 28,
    },
  );
  const { modules } = JSON.parse(json.toString()) as Cruised;
  const arrows = modules.flatMap(({ source, dependencies }) =>
    dependencies
      .filter(({ resolved }) => resolved.startsWith('src/'))
      .map(({ resolved }) => [layer(source), layer(resolved)]),
  );
  const lines = arrows.filter(([from, to]) => from !== to).map(([from, to]) => `  ${from} --> ${to}`);
  return ['flowchart TD', ...new Set(lines.toSorted())].join('\n');
}

/** `src/search/elasticsearch/…` is a layer of its own, and so is each file at the top. */
function layer(path: string): string {
  const [, first = '', second = ''] = path.split('/');
  const adapter = first === 'search' && !second.endsWith('.ts');
  return (adapter ? `search/${second}` : first).replace(/\.ts$/, '');
}
