import { linkFeeds } from '../../domain/linkage/link-feeds.ts';
import type { LinkOutcome } from '../../domain/linkage/mention.ts';
import type { RegisterModel } from '../../domain/linkage/scored/register-model.ts';
import type { Stores } from '../../ports/hub.ts';
import type { Run } from '../../ports/runs.ts';
import { linkInputOf } from '../link-input.ts';
import type { PairOfFeeds } from './fitting-pairs.ts';

/** Links of two feeds under each of several models, from the same frozen inputs. */
export interface Relinked {
  readonly sizes: readonly [number, number];
  /** Parallel to the models. */
  readonly links: readonly (readonly LinkOutcome[])[];
}

/** Links two feeds of a run once more under each model, and stores nothing. Officers' decisions hold as they did in the run. */
export async function relinkPair(
  run: Run,
  [left, right]: PairOfFeeds,
  models: readonly RegisterModel[],
  stores: Stores,
): Promise<Relinked> {
  const input = await linkInputOf(run, left, right, stores);
  return {
    sizes: [input.leftMentions.length, input.rightMentions.length],
    links: models.map((model) => linkFeeds({ ...input, model })),
  };
}
