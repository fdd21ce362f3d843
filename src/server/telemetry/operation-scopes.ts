import { AsyncLocalStorage } from 'node:async_hooks';

/** What the engine was asked on behalf of one request. */
export interface EngineWork {
  readonly requests: number;
  /** While the engine had at least one of them, in milliseconds. */
  readonly milliseconds: number;
}

/** One request, from when its operation begins until it is answered. */
export interface OperationScope {
  readonly requestId: string;
  /** Of the monotonic clock, in milliseconds. */
  readonly began: number;
  /** What was asked by now. From then on nothing is asked on its behalf: what it has set going goes on for others. */
  end(): EngineWork;
}

/** Tells which request the engine is asked for; satisfies `EngineObserver`. */
export interface OperationScopes {
  run<T>(requestId: string, work: () => T): T;
  current(): OperationScope | null;
  requestId(): string | null;
  begin(): () => void;
  /** Called with the milliseconds that each request to the engine took, on whose behalf ever. */
  onRequest(listener: (milliseconds: number) => void): void;
}

/** Scopes follow what a request sets going through all that it awaits. */
export function createOperationScopes(): OperationScopes {
  const storage = new AsyncLocalStorage<Scope>();
  const listeners: ((milliseconds: number) => void)[] = [];
  return {
    run: (requestId, work) => storage.run(new Scope(requestId), work),
    current: () => storage.getStore() ?? null,
    requestId: () => storage.getStore()?.openId ?? null,
    begin: () => {
      const began = performance.now();
      const finish = storage.getStore()?.begin();
      return () => {
        finish?.();
        for (const listener of listeners) listener(performance.now() - began);
      };
    },
    onRequest: (listener) => listeners.push(listener),
  };
}

class Scope implements OperationScope {
  readonly requestId: string;
  readonly began = performance.now();
  #requests = 0;
  #underWay = 0;
  #busySince = 0;
  #busy = 0;
  #isOver = false;

  constructor(requestId: string) {
    this.requestId = requestId;
  }

  get openId(): string | null {
    return this.#isOver ? null : this.requestId;
  }

  begin(): () => void {
    if (this.#isOver) return () => undefined;
    this.#requests += 1;
    if (this.#underWay === 0) this.#busySince = performance.now();
    this.#underWay += 1;
    return () => {
      this.#underWay -= 1;
      if (this.#underWay === 0) this.#busy += performance.now() - this.#busySince;
    };
  }

  end(): EngineWork {
    this.#isOver = true;
    return { requests: this.#requests, milliseconds: this.#busy };
  }
}
