import type { monitorEventLoopDelay } from 'node:perf_hooks';

/** How long a loop was kept from its next turn, in milliseconds. */
export interface Stalls {
  readonly p99Ms: number;
  readonly longestMs: number;
}

const [MS_PER_NS, MS_PER_S] = [1e-6, 1e3];

export const stallsOf = (delay: Pick<ReturnType<typeof monitorEventLoopDelay>, 'max' | 'percentile'>): Stalls => ({
  p99Ms: delay.percentile(99) * MS_PER_NS,
  longestMs: delay.max * MS_PER_NS,
});

/** Of a hub, since they were asked for before. */
export async function stallsAt(url: string, headers: Readonly<Record<string, string>>): Promise<Stalls> {
  const text = await (await fetch(`${url}/metrics`, { headers })).text();
  const secondsOf = (name: string): number =>
    Number(new RegExp(`^nodejs_eventloop_lag_${name}_seconds (\\S+)`, 'mu').exec(text)?.[1]);
  return { p99Ms: secondsOf('p99') * MS_PER_S, longestMs: secondsOf('max') * MS_PER_S };
}
