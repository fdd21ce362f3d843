import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** A list of names that may be taken over. */
export interface Source {
  /** As entries tell it. */
  readonly name: string;
  /** The name of its overlay and of the file that is built. */
  readonly file: string;
  /** Other names by name. */
  readonly entries: ReadonlyMap<string, readonly string[]>;
}

const named = z.object({ name: z.string() });
const linguist = z.array(named.extend({ aliases: z.array(z.string()).default([]) }));
const stackAnalyser = z.object({ listTech: z.array(named) });
const devicon = z.array(named.extend({ altnames: z.array(z.string()) }));
const laiser = z.array(z.object({ skill: z.string(), taxonomy: z.string() }));

/** Reads the four lists; throws where a package isn't installed or has changed its form. */
export async function readSources(): Promise<readonly Source[]> {
  const languages = linguist.parse(Object.values(await importModule('linguist-languages/index.js')));
  const { listTech } = stackAnalyser.parse(
    await importModule('@specfy/stack-analyser/dist/common/techs.generated.js'),
  );
  const icons = devicon.parse(readJson('node_modules/devicon/devicon.json'));
  const technologies = laiser.parse(readJson('.cache/skills_df.json'));
  return [
    build(
      'linguist-languages',
      'linguist',
      languages.map(({ name, aliases }) => [name, aliases]),
    ),
    build(
      '@specfy/stack-analyser',
      'stack-analyser',
      listTech.map(({ name }) => [name, []]),
    ),
    build(
      'devicon',
      'devicon',
      icons.map(({ name, altnames }) => [name, altnames]),
    ),
    build(
      'O*NET',
      'onet',
      technologies.filter(({ taxonomy }) => taxonomy === 'onet_tech').map(({ skill }) => [skill, []]),
    ),
  ];
}

function build(
  name: string,
  file: string,
  entries: readonly (readonly [string, readonly string[]])[],
): Source {
  return { name, file, entries: new Map(entries) };
}

function importModule(path: string): Promise<Readonly<Record<string, unknown>>> {
  return import(new URL(`node_modules/${path}`, import.meta.url).href) as Promise<Record<string, unknown>>;
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
}
