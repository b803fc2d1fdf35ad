import type { RegisterModel } from '../domain/linkage/scored/register-model.ts';
import type { Stores } from '../ports/hub.ts';
import type { ChangedPair, NewChunk, Run } from '../ports/runs.ts';
import { linkWhole, wholeWork } from './link.ts';
import { linkChangedPair } from './link-changed-pair.ts';
import { modelOfRun } from './model-of-run.ts';
import { isLarge, STAGES } from './run-chunks.ts';

type Counts = Readonly<Record<string, number>>;

/**
 * Links several pairs of feeds of which little changed since the run before. What must be linked in full after all is done here too where it is small;
 * large feeds get a chunk of their own.
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
  const work = await wholeWork(run, pair, stores);
  return isLarge(work) ? { stage: STAGES.link, work } : done(await linkWhole(run, work, model, stores));
}
