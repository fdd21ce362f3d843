import { quantiles, type Quantiles } from './quantiles.js';
import { timed } from './timed.js';

type Work = () => Promise<unknown>;

export interface Works {
  readonly ours: Work;
  readonly bare: Work;
}

export interface Rounds {
  readonly warmUp: number;
  readonly counted: number;
}

export interface Latencies {
  readonly ours: Quantiles;
  readonly bare: Quantiles;
  readonly medianRatio: number;
}

/** Runs both kinds of work in turn, one at a time, so that a drift of the machine's speed meets both alike. */
export async function compareLatency(works: Works, rounds: Rounds): Promise<Latencies> {
  for (let round = 0; round < rounds.warmUp; round += 1) {
    await works.ours();
    await works.bare();
  }
  const ours: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < rounds.counted; round += 1) {
    ours.push(await timed(works.ours));
    bare.push(await timed(works.bare));
  }
  const both = { ours: quantiles(ours), bare: quantiles(bare) };
  return { ...both, medianRatio: both.ours.p50 / both.bare.p50 };
}

/** Operations per second of each kind of work with `clients` at once, in alternating stretches. */
export async function compareThroughput(
  works: Works,
  {
    clients,
    seconds,
    stretches,
  }: { readonly clients: number; readonly seconds: number; readonly stretches: number },
): Promise<{ readonly ours: number; readonly bare: number; readonly ratio: number }> {
  const done = { ours: 0, bare: 0 };
  for (let stretch = 0; stretch < stretches; stretch += 1) {
    done.ours += await stretchOf(works.ours, clients, seconds);
    done.bare += await stretchOf(works.bare, clients, seconds);
  }
  const perSecond = (count: number) => count / (stretches * seconds);
  return { ours: perSecond(done.ours), bare: perSecond(done.bare), ratio: done.ours / done.bare };
}

async function stretchOf(work: Work, clients: number, seconds: number): Promise<number> {
  const end = performance.now() + seconds * 1000;
  let count = 0;
  const client = async () => {
    while (performance.now() < end) {
      await work();
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return count;
}
