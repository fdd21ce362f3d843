import type { SearchEngine } from './engine.js';
import { observed, type EngineObserver } from './engine-observer.js';

/** The engine, whose reads and writes the observer is told of; for an engine that sends no requests anywhere. */
export function observeEngine(engine: SearchEngine, observer: EngineObserver): SearchEngine {
  return {
    ...engine,
    read: (...asked) => observed(observer, () => engine.read(...asked)),
    write: (operations) => observed(observer, () => engine.write(operations)),
  };
}
