interface Result {
  readonly data?: unknown;
  readonly errors?: readonly unknown[];
}

/** The results in a whole body of server-sent events. */
export function parseEvents(body: string): readonly Result[] {
  return [...body.matchAll(/^data: ?(\{.*)$/gm)].map(([, json = '']) => JSON.parse(json) as Result);
}
