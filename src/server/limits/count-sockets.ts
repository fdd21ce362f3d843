/** Counts the sockets of each viewer. Null where a viewer has as many as they may; else what counts one less. */
export type CountSocket = (viewer: string) => (() => void) | null;

/** `most` is for each viewer. */
export function countSockets(most: number): CountSocket {
  const counts = new Map<string, number>();
  return (viewer) => {
    const count = counts.get(viewer) ?? 0;
    if (count >= most) return null;
    counts.set(viewer, count + 1);
    return () => {
      const left = (counts.get(viewer) ?? 1) - 1;
      if (left === 0) counts.delete(viewer);
      else counts.set(viewer, left);
    };
  };
}
