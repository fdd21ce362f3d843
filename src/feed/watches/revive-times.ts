import type { WatchFilter } from '../../domain/watch.js';

const timeFields = ['postedAt', 'updatedAt'];

/** A filter of a watch, which is plain JSON, as filters of the API are: their times are dates. */
export function reviveTimes(filter: WatchFilter): WatchFilter {
  return Object.fromEntries(
    Object.entries(filter).map(([name, value]) => [name, revivedField(name, value)] as const),
  );
}

function revivedField(name: string, value: unknown): unknown {
  if (name === 'any' && Array.isArray(value)) return value.map(revivedNested);
  if (name === 'not') return revivedNested(value);
  return timeFields.includes(name) && isRecord(value) ? revivedRange(value) : value;
}

const revivedNested = (value: unknown): unknown => (isRecord(value) ? reviveTimes(value) : value);

const revivedRange = (range: WatchFilter): WatchFilter =>
  Object.fromEntries(Object.entries(range).map(([bound, time]) => [bound, asDate(time)] as const));

const asDate = (time: unknown): unknown => (typeof time === 'string' ? new Date(time) : time);

const isRecord = (value: unknown): value is WatchFilter =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
