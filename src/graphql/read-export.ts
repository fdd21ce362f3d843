import type { GraphQLSchema } from 'graphql';
import { getVariableValues, Kind, parse } from 'graphql';
import { RolecallError } from '../domain/errors.js';
import { foldChoices } from '../query/compile-filter.js';
import { all } from '../query/conditions.js';
import type { FilterInputs } from '../query/filter-input.js';
import { parseText } from '../query/parse-text.js';
import { resolveFilter } from '../query/resolve-filter.js';
import type { StreamQuery } from '../search/engine.js';
import type { DocumentKind } from '../search/query.js';
import { shorten } from './errors/format-error.js';
import { readFilter } from './read-filter.js';
import type { RequestContext } from './request-context.js';
import { searchContext } from './start-search.js';

const filterTypes: Readonly<Record<DocumentKind, string>> = {
  posting: 'PostingFilter',
  requirement: 'RequirementFilter',
  candidate: 'CandidateFilter',
};

/**
 * Understands the parameters of an export as `query` and `filter` of the search for the same kind. Throws BAD_USER_INPUT
 * and UNKNOWN_SKILL as the search does.
 */
export async function readExport(
  kind: DocumentKind,
  parameters: Readonly<Record<string, unknown>>,
  known: ExportSchema,
  requestContext: RequestContext,
): Promise<StreamQuery> {
  const { query, filter } = coerceArguments(kind, readParameters(parameters), known);
  const context = searchContext(requestContext);
  const text = parseText(query, context);
  const compiled = foldChoices(await resolveFilter(kind, filter, context), []);
  return {
    of: kind,
    filter: text === null ? compiled.filter : all([{ kind: 'text', text }, compiled.filter]),
  };
}

/** What filters are held against. */
export interface ExportSchema {
  readonly schema: GraphQLSchema;
  /** Whether messages must not propose names of the schema. */
  readonly hideSuggestions: boolean;
}

interface Parameters {
  readonly query: string | null;
  /** Not yet held against the schema. */
  readonly filter: unknown;
}

/** A misspelt parameter would otherwise export everything. */
function readParameters({ query, filter, ...others }: Readonly<Record<string, unknown>>): Parameters {
  const [unknown] = Object.keys(others);
  if (unknown !== undefined)
    throw badInput(`Expected the parameters query and filter alone, but got "${unknown}". Leave it out.`);
  return { query: readText('query', query), filter: readFilter(readText('filter', filter) ?? '') };
}

function readText(name: string, value: unknown): string | null {
  if (value === undefined || typeof value === 'string') return value ?? null;
  throw badInput(`Expected ${name} once, but got it several times. Merge them into one.`);
}

/** As GraphQL coerces variables, so that the same mistakes have the same messages. */
function coerceArguments<K extends DocumentKind>(
  kind: K,
  parameters: Parameters,
  { schema, hideSuggestions }: ExportSchema,
): { readonly query: string | null; readonly filter: FilterInputs[K] | null } {
  const { definitions } = parse(`query ($query: String, $filter: ${filterTypes[kind]}) { __typename }`);
  const variables = definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []) : [],
  );
  const { errors, coerced } = getVariableValues(schema, variables, { ...parameters }, { hideSuggestions });
  if (errors !== undefined) throw badInput(errors[0]?.message ?? 'The filter is not one of the API.');
  return coerced as { query: string | null; filter: FilterInputs[K] | null };
}

function badInput(message: string): RolecallError {
  return new RolecallError('BAD_USER_INPUT', shorten(message));
}
