import { RolecallError } from '../../domain/errors.js';
import type { Viewer } from '../../graphql/viewer.js';
import type { Session } from './session.js';
import { unauthenticated } from './unauthenticated.js';

/** In milliseconds: timers take no more. */
const longestTimer = 2 ** 31 - 1;

/** The session of a connection that stays: it ends when its token expires, unless a new token comes in time. */
export class LiveSession {
  readonly #ending = new AbortController();
  #session: Session;
  #timer: NodeJS.Timeout | undefined;

  constructor(session: Session) {
    this.#session = session;
    this.#watchTime();
  }

  get viewer(): Viewer {
    return this.#session.viewer;
  }

  /** Aborted when the session has ended, with UNAUTHENTICATED as its reason. */
  get ended(): AbortSignal {
    return this.#ending.signal;
  }

  /** Throws UNAUTHENTICATED once the session has ended, however late timers are. */
  assertLive(): void {
    const { expiresAt } = this.#session;
    if (expiresAt !== null && expiresAt <= Date.now()) this.#end();
    this.ended.throwIfAborted();
  }

  /** Goes on by a new token. Throws UNAUTHENTICATED where the session has ended, and FORBIDDEN for another viewer's. */
  renew(session: Session): void {
    this.assertLive();
    if (session.viewer.id !== this.viewer.id) throw foreign();
    this.#session = session;
    this.#watchTime();
  }

  /** The connection is gone. */
  close(): void {
    clearTimeout(this.#timer);
  }

  #end(): void {
    this.#ending.abort(expired());
  }

  #watchTime(): void {
    clearTimeout(this.#timer);
    const { expiresAt } = this.#session;
    if (expiresAt === null) return;
    const left = expiresAt - Date.now();
    if (left <= 0) this.#end();
    else this.#timer = setTimeout(this.#watchTime.bind(this), Math.min(left, longestTimer)).unref();
  }
}

const expired = () =>
  unauthenticated('The token of this connection has expired. Connect again with a new one.');

const foreign = () =>
  new RolecallError(
    'FORBIDDEN',
    'A connection stays with the viewer who opened it, but the token is another’s. Open another connection.',
  );
