import type { LoggedFinding } from '../../search/finding-log.js';
import type { Place, Places } from '../../search/places.js';
import type { Alarm } from './alarm.js';

/** A follower who is further behind reads the log. */
const mostRemembered = 100;

/** What is remembered of a watch that somebody follows: its newest findings, and whom to wake for the next. */
export class FollowedWatch {
  readonly #followers = new Set<Alarm>();
  readonly #recent: LoggedFinding[] = [];
  /** Behind these nothing is missing in memory. */
  #since: Places;
  #over: { readonly error: unknown } | null = null;

  constructor(since: Places) {
    this.#since = since;
  }

  /** Null while it goes on; the error is null where the watch was deleted or nobody is served any more. */
  get over(): { readonly error: unknown } | null {
    return this.#over;
  }

  get isFollowed(): boolean {
    return this.#followers.size > 0;
  }

  join(follower: Alarm): void {
    this.#followers.add(follower);
  }

  leave(follower: Alarm): void {
    this.#followers.delete(follower);
  }

  /** The findings behind the place; null where memory doesn't reach back that far. */
  behind({ order, number }: Place): readonly LoggedFinding[] | null {
    const since = this.#since[order];
    if (since === undefined || number < since) return null;
    return this.#recent.filter(({ at }) => at.order === order && at.number > number);
  }

  /** The next finding of the log. */
  add(finding: LoggedFinding): void {
    this.#recent.push(finding);
    const oldest = this.#recent.length > mostRemembered ? this.#recent.shift() : undefined;
    if (oldest !== undefined) this.#since = { ...this.#since, [oldest.at.order]: oldest.at.number };
    this.#wake();
  }

  /** What comes behind these places will be added; what came before isn't known. */
  restart(since: Places): void {
    this.#since = since;
    this.#recent.length = 0;
    this.#wake();
  }

  end(error: unknown): void {
    this.#over = { error };
    this.#wake();
  }

  #wake(): void {
    for (const follower of this.#followers) follower.ring();
  }
}
