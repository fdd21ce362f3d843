import { RolecallError } from '../../../domain/errors.js';
import type { Places } from '../../places.js';
import type { IndexKind } from '../index-names.js';

/** Where the changes of one shard end. */
export interface ShardEnd {
  /** The name of its order: made of the index, the shard, and its history, which a restore begins anew. */
  readonly order: string;
  readonly kind: IndexKind;
  readonly index: string;
  readonly shard: number;
  /** The node of the primary, which sees everything up to the checkpoint once it has refreshed. */
  readonly node: string;
  /** Every change up to this number is done on all copies; -1 where there is none. */
  readonly checkpoint: number;
  /** The highest number that was given to a change, done or not. */
  readonly issued: number;
}

/** What is asked of `_stats`: by far not all that it tells. */
export const statsParts = [
  'indices.*.uuid',
  'indices.*.shards.*.routing.primary',
  'indices.*.shards.*.routing.node',
  'indices.*.shards.*.seq_no',
  'indices.*.shards.*.commit.user_data.history_uuid',
];

export interface StatsAnswer {
  readonly indices?: Readonly<Record<string, IndexStatsAnswer>>;
}

export interface IndexStatsAnswer {
  readonly uuid: string;
  readonly shards?: Readonly<Record<string, readonly ShardStatsAnswer[]>>;
}

interface ShardStatsAnswer {
  readonly routing: { readonly primary: boolean; readonly node: string };
  readonly seq_no?: { readonly max_seq_no: number; readonly global_checkpoint: number };
  readonly commit?: { readonly user_data?: { readonly history_uuid?: string } };
}

/**
 * The ends of an index's shards, by their primaries. Throws SEARCH_UNAVAILABLE where one of them doesn't answer: its
 * changes would seem to be gone.
 */
export function readShardEnds(
  kind: IndexKind,
  index: string,
  { uuid, shards = {} }: IndexStatsAnswer,
  shardCount: number,
): readonly ShardEnd[] {
  return Array.from({ length: shardCount }, (_, shard) => {
    const primary = shards[shard]?.find(({ routing }) => routing.primary);
    const history = primary?.commit?.user_data?.history_uuid;
    if (primary?.seq_no === undefined || history === undefined) {
      throw new RolecallError(
        'SEARCH_UNAVAILABLE',
        `Shard ${shard} of Elasticsearch's index ${index} does not answer. Try again later.`,
      );
    }
    const { global_checkpoint: checkpoint, max_seq_no: issued } = primary.seq_no;
    return {
      order: `${kind}:${uuid}:${shard}:${history}`,
      kind,
      index,
      shard,
      node: primary.routing.node,
      checkpoint,
      issued,
    };
  });
}

/** Where the orders of these shards end. */
export function placesOf(ends: readonly ShardEnd[]): Places {
  return Object.fromEntries(ends.map(({ order, checkpoint }) => [order, checkpoint]));
}
