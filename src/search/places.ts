/**
 * A place in an order of changes, such as a shard of one index or a table: what comes later has a higher number, and what
 * is read up to a place has no gap before it. An order that was rebuilt or restored bears another name.
 */
export interface Place {
  readonly order: string;
  /** A whole number; -1 lies before everything. */
  readonly number: number;
}

/** A place in each of several orders, by the order's name. */
export type Places = Readonly<Record<string, number>>;

/** Whether the place lies behind those; an order that they don't name lies behind them entirely. */
export function isAfter({ order, number }: Place, places: Places): boolean {
  return number > (places[order] ?? -1);
}
