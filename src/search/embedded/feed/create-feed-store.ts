import type { FeedStore } from '../../feed-store.js';

export function createFeedStore(): FeedStore {
  return {} as FeedStore;
}
