import { realpath, stat } from 'node:fs/promises';
import { basename, extname, relative, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { RolecallError } from '../domain/errors.js';

/** How documents lie in a file, told by its extension. */
const layouts: Readonly<Record<string, FileLayout>> = {
  '.txt': 'text',
  '.md': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.json': 'json',
  '.ndjson': 'json-lines',
  '.jsonl': 'json-lines',
};

export type FileLayout = 'text' | 'markdown' | 'html' | 'json' | 'json-lines';

export interface InputFile {
  readonly path: string;
  /** Relative to the folder that was given, or to the fixed part of the glob; a file given alone: its name. */
  readonly name: string;
  readonly layout: FileLayout;
  readonly bytes: number;
}

/**
 * The files behind what was given: files, folders (all below them) and globs; each once, in a stable order. Throws
 * BAD_USER_INPUT where something isn't there, isn't of a known kind, or where two files would be the same document.
 */
export async function findFiles(inputs: readonly string[]): Promise<readonly InputFile[]> {
  const found = new Map<string, InputFile>();
  for (const input of inputs) {
    for (const file of await findBehind(input)) {
      const path = await realpath(file.path);
      if (!found.has(path)) found.set(path, file);
    }
  }
  const files = [...found.values()];
  assertDistinctNames(files);
  return files;
}

async function findBehind(input: string): Promise<readonly InputFile[]> {
  const stats = await stat(input).catch(() => null);
  if (stats?.isFile()) return [describeFile(input, basename(input), stats.size)];
  if (stats?.isDirectory()) {
    const pattern = `**/*{${Object.keys(layouts).join(',')}}`;
    return describeAll(input, await glob(pattern, { cwd: input, caseSensitiveMatch: false }), input);
  }
  if (!isDynamicPattern(input)) throw notFound(input, 'there is no such file or folder');
  const folder = fixedPart(input);
  const paths = await glob(input.slice(folder.length), { cwd: folder === '' ? '.' : folder });
  return describeAll(folder, paths, input);
}

async function describeAll(
  folder: string,
  names: readonly string[],
  input: string,
): Promise<readonly InputFile[]> {
  if (names.length === 0) throw notFound(input, `no ${Object.keys(layouts).join(', ')} file is there`);
  return Promise.all(
    [...names].sort().map(async (name) => {
      const path = folder === '' || folder.endsWith('/') ? `${folder}${name}` : `${folder}/${name}`;
      return describeFile(path, name, (await stat(path)).size);
    }),
  );
}

function describeFile(path: string, name: string, bytes: number): InputFile {
  const layout = layouts[extname(path).toLowerCase()];
  if (layout === undefined) {
    throw new RolecallError(
      'BAD_USER_INPUT',
      `${path} must end in one of ${Object.keys(layouts).join(', ')}, which tells what is in it.`,
    );
  }
  return { path, name: relative('.', name).split(sep).join('/'), layout, bytes };
}

/** The folders before the first part with a wildcard, with the slash that ends them. */
function fixedPart(pattern: string): string {
  const parts = pattern.split('/');
  const first = parts.findIndex((part) => isDynamicPattern(part));
  return parts
    .slice(0, first)
    .map((part) => `${part}/`)
    .join('');
}

/** What isn't JSON is stored under its file's name, so two of one name would overwrite each other at every run. */
function assertDistinctNames(files: readonly InputFile[]): void {
  const paths = new Map<string, string>();
  for (const { name, path, layout } of files) {
    if (layout === 'json' || layout === 'json-lines') continue;
    const other = paths.get(name);
    if (other !== undefined) {
      throw new RolecallError(
        'BAD_USER_INPUT',
        `${other} and ${path} would be stored as one document, ${name}; give the folder above both instead.`,
      );
    }
    paths.set(name, path);
  }
}

const notFound = (input: string, why: string) => new RolecallError('BAD_USER_INPUT', `${input}: ${why}.`);
