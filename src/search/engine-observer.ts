/** Told of what an engine is asked, in the asynchronous context of whoever asks. */
export interface EngineObserver {
  /** What the engine shall name the request by in its own logs; null: nothing. */
  readonly requestId: () => string | null;
  /** A request begins; what is returned is called once when it is answered or has failed. */
  readonly begin: () => () => void;
}

/** Carries out a request that the observer is told of. */
export async function observed<T>(observer: EngineObserver, request: () => Promise<T>): Promise<T> {
  const end = observer.begin();
  try {
    return await request();
  } finally {
    end();
  }
}
