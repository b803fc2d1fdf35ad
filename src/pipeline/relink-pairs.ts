import type { RegisterModel } from '../domain/linkage/scored/register-model.ts';
import type { Stores } from '../ports/hub.ts';
import type { FeedPair } from '../ports/run-pairs.ts';
import type { ChangedPair, ChunkWork, NewChunk, Run } from '../ports/runs.ts';
import { linkWhole, wholeWork } from './link.ts';
import { linkChangedPair } from './link-changed-pair.ts';
import { modelOfRun } from './model-of-run.ts';
import { feedCodesOf, rowsOf } from './pair-size.ts';
import { CHUNK_ROWS, isLarge, STAGES } from './run-chunks.ts';

type Counts = Readonly<Record<string, number>>;

/**
 * Links several pairs of feeds of which little changed since the run before. What must be linked in full after all is done here too where
 * that is soon done; other feeds get a chunk of their own.
 */
export async function relinkPairs(run: Run, pairs: readonly ChangedPair[], stores: Stores): Promise<Counts> {
  const model = await modelOfRun(run, stores);
  const linked: NewChunk[] = [];
  for (const pair of pairs) linked.push(await relinkPair(run, pair, model, stores));
  await stores.runs.addChunks(run.id, linked);
  return {};
}

/** What became of a pair: a chunk that is done, or one to be done. */
async function relinkPair(run: Run, pair: ChangedPair, model: RegisterModel, stores: Stores): Promise<NewChunk> {
  const { left, right } = pair;
  const done = (counts: Counts): NewChunk => ({ stage: STAGES.link, work: { kind: 'link', left, right }, counts });
  const changed = await linkChangedPair(run, pair, model, stores);
  if (changed !== null) return done(changed);
  const sizes = await stores.runs.inputSizes(run.id);
  const work = wholeWork(pair, sizes);
  return isSoonDone(work, sizes) ? done(await linkWhole(run, work, model, stores)) : { stage: STAGES.link, work };
}

/** Whether linking two feeds in full is less than a second of work: a piece of twenty pairs must not grow to a minute. */
export const isSoonDone = (work: FeedPair & ChunkWork, sizes: ReadonlyMap<string, number>): boolean =>
  !isLarge(work) && rowsOf(feedCodesOf(work), sizes) <= CHUNK_ROWS;
