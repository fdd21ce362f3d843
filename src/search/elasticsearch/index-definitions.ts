import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { estypes } from '@elastic/elasticsearch';
import { aliasOf, documentKinds, feedKinds, fileOf, type IndexKind } from './index-names.js';

/** An index as this version of the gateway needs it. */
export interface IndexDefinition {
  readonly kind: IndexKind;
  readonly alias: string;
  /** The alias with a hash of the mapping and of the analysis at index time: other ones are another index. */
  readonly name: string;
  readonly settings: estypes.IndicesIndexSettings;
  readonly mappings: estypes.MappingTypeMapping;
  /** A hash of the analysis at search time, kept in the mapping's `_meta`; it can change under a stored index. */
  readonly searchAnalysis: string;
}

/** The same place from src/ and from dist/. */
const folder = new URL('../../../index-mappings/', import.meta.url);

/** Reads the committed mappings and analysers; throws where the installation lacks them. */
export function readIndexDefinitions(prefix: string): readonly IndexDefinition[] {
  const analysis = readJson('analysis') as Analysis;
  return [
    ...documentKinds.map((kind) => buildDefinition(prefix, kind, analysis)),
    ...feedKinds.map((kind) => buildDefinition(prefix, kind, noAnalysis)),
  ];
}

function buildDefinition(prefix: string, kind: IndexKind, analysis: Analysis): IndexDefinition {
  const mappings = readJson(fileOf(kind)) as estypes.MappingTypeMapping;
  const searchAnalysis = hash(analysis.search);
  const alias = aliasOf(prefix, kind);
  return {
    kind,
    alias,
    name: `${alias}-${hash({ mappings, analysis: analysis.index })}`,
    settings: { max_regex_length: 10_000, analysis: mergeAnalysis(analysis.index, analysis.search) },
    mappings: { ...mappings, _meta: { searchAnalysis } },
    searchAnalysis,
  };
}

interface Analysis {
  readonly index: AnalysisPart;
  readonly search: AnalysisPart;
}

/** What live feeds keep holds no text. */
const noAnalysis: Analysis = { index: {}, search: {} };

type AnalysisPart = Pick<estypes.IndicesIndexSettingsAnalysis, 'analyzer' | 'char_filter' | 'filter'>;

function mergeAnalysis(index: AnalysisPart, search: AnalysisPart): estypes.IndicesIndexSettingsAnalysis {
  return {
    ...(index.char_filter && { char_filter: index.char_filter }),
    filter: { ...index.filter, ...search.filter },
    analyzer: { ...index.analyzer, ...search.analyzer },
  };
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(new URL(`${file}.json`, folder), 'utf8'));
}

/** 60 bits in hexadecimal: index names are lower case. */
function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 15);
}
