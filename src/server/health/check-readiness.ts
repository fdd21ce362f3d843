import { RolecallError } from '../../domain/errors.js';
import type { Services } from '../../graphql/request-context.js';
import type { FeedLag, LookAtLag } from './feed-lag.js';
import { inTime } from './in-time.js';

/** In seconds: matching that is further behind is told of. */
const longestLag = 60;

type Engine = Services['engine'];
type EngineHealth = Awaited<ReturnType<Engine['health']>>;
type Failure = { readonly ok: false; readonly code: string; readonly message: string };

export interface Readiness {
  /** Whether requests should come here: all checks but `matcher` are ok. */
  readonly ready: boolean;
  readonly checks: {
    /** Whether new requests are taken: not while the gateway ends. */
    readonly accepting: { readonly ok: boolean };
    readonly engine: ({ readonly ok: boolean } & Pick<EngineHealth, 'engine' | 'version'>) | Failure;
    /** Whether each index is the one that this version reads and writes. */
    readonly index: ({ readonly ok: boolean } & Pick<EngineHealth, 'indices'>) | Failure;
    /** Searches don't need it, so it alone makes nothing unready. */
    readonly matcher: ({ readonly ok: boolean } & FeedLag) | Failure;
  };
}

/** Looks at everything that answering takes, for two seconds at most. Never fails. */
export async function checkReadiness(
  engine: Engine,
  lookAtLag: LookAtLag,
  isEnding: boolean,
): Promise<Readiness> {
  const [health, lag] = await Promise.all([attempt(engine.health()), attempt(lookAtLag())]);
  const checks: Readiness['checks'] = {
    accepting: { ok: !isEnding },
    engine: 'ok' in health ? health : { ok: health.ready, engine: health.engine, version: health.version },
    index: 'ok' in health ? health : checkIndices(health),
    matcher: 'ok' in lag ? lag : { ok: lag.seconds <= longestLag, ...lag },
  };
  return { ready: checks.accepting.ok && checks.engine.ok && checks.index.ok, checks };
}

function checkIndices({ indices }: EngineHealth) {
  return { ok: indices.every(({ expected, found }) => found === expected), indices };
}

async function attempt<T>(answer: Promise<T>): Promise<T | Failure> {
  try {
    return await inTime(answer);
  } catch (error) {
    // What nobody expected may say anything, and whoever asks here isn't known.
    if (!(error instanceof RolecallError)) return unexpected;
    return { ok: false, code: error.code, message: error.message };
  }
}

const unexpected: Failure = {
  ok: false,
  code: 'INTERNAL_SERVER_ERROR',
  message: 'The search engine failed unexpectedly.',
};
