import type { WatchStore } from '../../watch-store.js';
import type { WatchSource } from './build-watch-document.js';

/** A watch with what is told changed; see `WatchStore.update`. */
export function changeWatch(source: WatchSource, changes: Parameters<WatchStore['update']>[1]): WatchSource {
  const { watch } = source.stored;
  const { minScore } = changes;
  const target =
    minScore !== undefined && 'minScore' in watch.target ? { ...watch.target, minScore } : watch.target;
  return {
    ...source,
    stored: {
      ...source.stored,
      watch: { ...watch, target, name: changes.name === undefined ? watch.name : changes.name },
      ready: source.stored.ready || changes.ready === true,
    },
  };
}
