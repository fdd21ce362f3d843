import type { Connection } from './connection.js';
import type { IndexDefinition } from './index-definitions.js';

/** What stands behind an alias. */
export type IndexState =
  | { readonly kind: 'absent' }
  /** The index of this very mapping; its search analysis may still be another one. */
  | { readonly kind: 'current'; readonly searchAnalysisIsCurrent: boolean }
  /** Indices of another version of the gateway. */
  | { readonly kind: 'other'; readonly names: readonly string[] };

/** Asks what each alias stands for, in one request. */
export async function readIndexStates(
  connection: Connection,
  definitions: readonly IndexDefinition[],
): Promise<ReadonlyMap<IndexDefinition, IndexState>> {
  const answer = await connection.administer((client, options) =>
    client.indices.get(
      {
        index: definitions.map(({ alias }) => `${alias}-*`),
        features: ['aliases', 'mappings'],
        filter_path: ['*.aliases', '*.mappings._meta'],
        expand_wildcards: ['open', 'closed'],
      },
      options,
    ),
  );
  return new Map<IndexDefinition, IndexState>(
    definitions.map((definition): [IndexDefinition, IndexState] => {
      const behind = Object.entries(answer).filter(
        ([, index]) => index.aliases?.[definition.alias] !== undefined,
      );
      const [first, second] = behind;
      if (first === undefined) return [definition, { kind: 'absent' }];
      const names = behind.map(([name]) => name);
      if (second !== undefined || first[0] !== definition.name) return [definition, { kind: 'other', names }];
      const meta = first[1].mappings?._meta?.['searchAnalysis'] as unknown;
      return [definition, { kind: 'current', searchAnalysisIsCurrent: meta === definition.searchAnalysis }];
    }),
  );
}
