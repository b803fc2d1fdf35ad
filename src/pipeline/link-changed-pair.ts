import { linkChanges, type Relinked } from '../domain/linkage/changes/link-changes.ts';
import { NEAR_LARGEST } from '../domain/linkage/key-index.ts';
import type { EventUnit } from '../domain/linkage/event-units.ts';
import type { LinkedPair } from '../domain/linkage/changes/linking-view.ts';
import { areLinkedByScore } from '../domain/linkage/link-feeds.ts';
import type { LinkOutcome } from '../domain/linkage/mention.ts';
import { modelKeys } from '../domain/linkage/scored/propose-pairs.ts';
import type { RegisterModel } from '../domain/linkage/scored/register-model.ts';
import type { LeftEvents } from '../domain/linkage/scored/with-scores.ts';
import type { Stores } from '../ports/hub.ts';
import type { ChangedPair, LinkBase, Run } from '../ports/runs.ts';
import { feedsOf } from './feeds-of.ts';
import { viewsOf } from './linking-view.ts';
import { withoutWidowed } from './without-widowed.ts';

type Counts = Readonly<Record<string, number>>;

/**
 * Links what changed between two runs and takes over all other links. Null, and nothing saved, where the feeds must be linked
 * in full.
 */
export async function linkChangedPair(
  run: Run,
  { left, right, base }: ChangedPair,
  model: RegisterModel,
  stores: Stores,
): Promise<Counts | null> {
  if (base.changed.length === 0 && !base.decided) return keepBut([], [], run, { left, right, base }, stores);
  const [one, other] = feedsOf({ left, right });
  const pair = { left: one, right: other };
  const relinked = await relink(run, base, pair, model, stores);
  if (relinked === null) return null;
  const { leftovers, touched, gone } = relinked;
  const links = await withoutWidowed(relinked.links, [one, other], stores);
  const counts = await keepBut(
    [...touched.keys(), ...gone.map(({ id }) => id)],
    links,
    run,
    { left, right, base },
    stores,
  );
  await stores.runRegister.saveLinks(run.id, links);
  await keepLeftovers(run, pair, leftovers, model, stores);
  if (run.base !== null && links.length > 0) await stores.runChanges.letEqualGoOn(run.id, { left, right });
  return counts;
}

/** Takes over what does not concern some mentions; counts it together with the links that are new. */
async function keepBut(
  mentions: readonly string[],
  links: readonly LinkOutcome[],
  run: Run,
  { left, right, base }: ChangedPair,
  { runChanges }: Stores,
): Promise<Counts> {
  const kept = await runChanges.keep(run.id, base.run, { left, right }, mentions);
  return {
    links: kept.links + links.length,
    review: kept.review + links.filter(({ standing }) => standing === 'review').length,
    relinked: links.length,
    kept: kept.links,
    ...(await runChanges.crowdedCounts(base.run, { left, right })),
  };
}

async function relink(
  run: Run,
  base: LinkBase,
  pair: LinkedPair,
  model: RegisterModel,
  stores: Stores,
): Promise<Relinked | null> {
  const { runChanges } = stores;
  const names = { left: pair.left.id, right: pair.right.id };
  const views = await viewsOf(run, base, [pair.left, pair.right], stores);
  const changed = base.changed.filter((feed) => feed === names.left || feed === names.right);
  return linkChanges({
    pair,
    ...views,
    delta: await runChanges.delta(run.id, base.run, changed),
    leftovers: {
      among: (ids) => runChanges.leftoversAmong(base.run, names, ids),
      sharing: async (side, keys) =>
        keys.length === 0 ? [] : runChanges.leftoversSharing(base.run, names, names[side], keys, NEAR_LARGEST),
    },
    model,
  });
}

/** Remembers what the tiers left over, where the score looks among it. */
export async function keepLeftovers(
  run: Run,
  { left, right }: LinkedPair,
  leftovers: LeftEvents,
  { design }: RegisterModel,
  { runChanges }: Stores,
): Promise<void> {
  if (!areLinkedByScore(left, right)) return;
  const keysOf = modelKeys(design);
  const scored = [...leftovers.left, ...leftovers.right].flatMap(({ standing }: EventUnit) => standing.slice(0, 1));
  const kept = scored.map((mention) => ({ mention, keys: keysOf(mention) }));
  await runChanges.saveLeftovers(run.id, { left: left.id, right: right.id }, kept);
}
