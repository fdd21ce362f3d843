import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

let tree: string;
beforeEach(async () => {
  tree = await mkdtemp(join(tmpdir(), 'rolecall-layers-'));
});
afterEach(() => rm(tree, { recursive: true }));

async function plant(files: Readonly<Record<string, string>>): Promise<void> {
  await writeFile(join(tree, 'tsconfig.json'), '{"compilerOptions":{"module":"NodeNext"}}');
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(tree, path)), { recursive: true });
    await writeFile(join(tree, path), text);
  }
}

/** What dependency-cruiser prints about the planted tree under the repository's rules. */
function cruise(): Promise<{ code: number; output: string }> {
  const args = [
    join(root, 'node_modules/.bin/depcruise'),
    'src',
    '--config',
    join(root, '.dependency-cruiser.js'),
  ];
  return new Promise((done) => {
    execFile(process.execPath, args, { cwd: tree }, (error, stdout, stderr) => {
      done({ code: Number(error?.code ?? 0), output: stdout + stderr });
    });
  });
}

describe('the layers', () => {
  it('accept a dependency that points the right way', async () => {
    await plant({
      'src/domain/skill.ts': 'export type Skill = string;\n',
      'src/search/query.ts': "import type { Skill } from '../domain/skill.js';\nexport type Query = Skill;\n",
    });
    expect(await cruise()).toMatchObject({ code: 0 });
  });

  it.each([
    [
      'a domain that knows the port, by a type alone',
      'domain-depends-on-nothing',
      {
        'src/search/query.ts': 'export type Query = string;\n',
        'src/domain/skill.ts':
          "import type { Query } from '../search/query.js';\nexport type Skill = Query;\n",
      },
    ],
    [
      'a resolver that reaches into an adapter',
      'adapters-only-from-the-root',
      {
        'src/search/embedded/engine.ts': 'export const engine = 1;\n',
        'src/graphql/resolver.ts':
          "import { engine } from '../search/embedded/engine.js';\nexport const r = engine;\n",
      },
    ],
    [
      'an adapter that imports the other one',
      'adapters-never-import-each-other',
      {
        'src/search/embedded/engine.ts': 'export const engine = 1;\n',
        'src/search/elasticsearch/engine.ts':
          "import { engine } from '../embedded/engine.js';\nexport const e = engine;\n",
      },
    ],
    [
      'a cycle',
      'no-circular',
      {
        'src/domain/a.ts': "import { b } from './b.js';\nexport const a = () => b;\n",
        'src/domain/b.ts': "import { a } from './a.js';\nexport const b = () => a;\n",
      },
    ],
  ])('refuse %s', async (_case, rule, files) => {
    await plant(files);
    const { code, output } = await cruise();
    expect(output).toContain(rule);
    expect(code).not.toBe(0);
  });
});
