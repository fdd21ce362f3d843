/** The values of all series of a metric, by their labels as they are written. */
export type Series = Readonly<Record<string, number>>;

/** The series of a metric as `/metrics` tells them. */
export async function readMetric(
  server: { send(path: string): Promise<{ readonly text: string }> },
  name: string,
): Promise<Series> {
  const { text } = await server.send('/metrics');
  const lines = text.split('\n').filter((line) => line.startsWith(`${name}{`) || line.startsWith(`${name} `));
  return Object.fromEntries(
    lines.map((line): [string, number] => {
      const at = line.lastIndexOf(' ');
      return [line.slice(name.length, at), Number(line.slice(at + 1))];
    }),
  );
}
