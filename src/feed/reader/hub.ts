import type { WatchId } from '../../domain/watch.js';
import type { FeedStore } from '../../search/feed-store.js';
import type { FindingBatch } from '../../search/finding-log.js';
import type { Places } from '../../search/places.js';
import { Alarm } from './alarm.js';
import { FollowedWatch } from './followed-watch.js';
import { insist } from './insist.js';

/** Findings read at once. */
const batchSize = 1000;
/** In milliseconds. */
const idlePoll = 300;
const deletionCheck = 10_000;
/** Watches looked up at once. */
const watchBatch = 1000;

/** Reads the log of all watches once for everybody, while somebody follows any, and wakes whom it concerns. */
export class Hub {
  readonly #store: Pick<FeedStore, 'findings' | 'watches'>;
  readonly #followed = new Map<WatchId, FollowedWatch>();
  readonly #alarm = new Alarm();
  readonly #closing = new AbortController();
  /** Everything up to here has been dealt out; empty: it isn't known yet where to begin. */
  #places: Places = {};
  #tailing: Promise<void> | null = null;

  constructor(store: Pick<FeedStore, 'findings' | 'watches'>) {
    this.#store = store;
  }

  /** From now on the follower is woken whenever it may find more, or the watch is over. */
  join(watch: WatchId, follower: Alarm): FollowedWatch {
    const followed = this.#followed.get(watch) ?? new FollowedWatch(this.#places);
    if (this.#closing.signal.aborted) followed.end(null);
    else {
      followed.join(follower);
      this.#followed.set(watch, followed);
      this.#tailing ??= this.#tail();
    }
    return followed;
  }

  leave(watch: WatchId, followed: FollowedWatch, follower: Alarm): void {
    followed.leave(follower);
    if (!followed.isFollowed && this.#followed.get(watch) === followed) this.#followed.delete(watch);
    if (this.#followed.size === 0) this.#alarm.ring();
  }

  /** There may be new findings. */
  poke(): void {
    this.#alarm.ring();
  }

  /** Ends the followers of a watch. */
  forget(watch: WatchId): void {
    this.#followed.get(watch)?.end(null);
    this.#followed.delete(watch);
  }

  /** Ends all followers. */
  async close(): Promise<void> {
    this.#closing.abort();
    this.#end(null);
    this.#alarm.ring();
    await this.#tailing;
  }

  #end(error: unknown): void {
    for (const followed of this.#followed.values()) followed.end(error);
    this.#followed.clear();
  }

  async #tail(): Promise<void> {
    try {
      await this.#restart();
      let checked = performance.now();
      while (this.#followed.size > 0) {
        const batch = await this.#insist(() => this.#store.findings.after(this.#places, batchSize));
        if (batch === 'resync') await this.#restart();
        else this.#deal(batch);
        if (performance.now() - checked >= deletionCheck) {
          await this.#endDeleted();
          checked = performance.now();
        }
        if (batch === 'resync' || batch.findings.length === 0) await this.#alarm.sleep(idlePoll);
      }
    } catch (error) {
      this.#end(this.#closing.signal.aborted ? null : error);
    }
    this.#places = {};
    this.#tailing = null;
  }

  async #restart(): Promise<void> {
    this.#places = await this.#insist(() => this.#store.findings.end());
    for (const followed of this.#followed.values()) followed.restart(this.#places);
  }

  #deal({ findings, places }: FindingBatch): void {
    this.#places = places;
    for (const finding of findings) this.#followed.get(finding.watch)?.add(finding);
  }

  /** Watches may be deleted through other gateways. */
  async #endDeleted(): Promise<void> {
    const ids = [...this.#followed.keys()];
    for (let from = 0; from < ids.length; from += watchBatch) {
      const some = ids.slice(from, from + watchBatch);
      const found = await this.#insist(() => this.#store.watches.get(some));
      some
        .filter((_, nth) => found[nth] == null)
        .forEach((id) => {
          this.forget(id);
        });
    }
  }

  #insist<T>(ask: () => Promise<T>): Promise<T> {
    return insist(ask, this.#closing.signal);
  }
}
