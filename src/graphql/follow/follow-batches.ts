import type { BatchReading, Batches } from '../../ports/catalogue.ts';
import { pause } from './until-left.ts';

const LOOK_MS = 1_000;
/** Batches that one look can find; more in a second wait for the next look. */
const MOST = 100;

/** Batches delivered from now on, the oldest first. */
export async function* followBatches(
  feed: string | null,
  batches: Pick<Batches, 'page'>,
  left: AbortSignal,
): AsyncGenerator<BatchReading, void> {
  const newest = async (first: number) =>
    (await batches.page({ feed, region: null, state: null }, { first, after: null })).entries.map(({ item }) => item);
  let last = (await newest(1))[0]?.number ?? 0;
  while (!left.aborted) {
    const known = last;
    for (const batch of (await newest(MOST)).toReversed().filter(({ number }) => number > known)) {
      yield batch;
      last = batch.number;
    }
    await pause(LOOK_MS, left);
  }
}
