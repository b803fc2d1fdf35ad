import { mostChanged } from '../domain/linkage/changes/most-changed.ts';
import type { Stores } from '../ports/hub.ts';
import type { FeedPair } from '../ports/run-pairs.ts';
import type { LinkBase, Run, RunManifest } from '../ports/runs.ts';
import { feedCodesOf, rowsOf } from './pair-size.ts';
import { isSameData } from './run-line.ts';

/** The run on whose links a pair of feeds may build; null where it must be linked in full. */
export type BaseOf = (pair: FeedPair) => Omit<LinkBase, 'partRows'> | null;

/** What the register changed about people. */
export const CORRECTIONS = 'PS-CORR';

/** Where everything is linked anew. */
export const NO_BASE: BaseOf = () => null;

/**
 * The newest finished run about now, for pairs of feeds that it linked under the same rules, with the same model and readings
 * of both feeds, and of which few rows differ. Parameters, owed rosters and checks enter no link; what was erased does.
 */
export async function baseOf(run: Run, sizes: ReadonlyMap<string, number>, stores: Stores): Promise<BaseOf> {
  const base = await (run.base === null ? stores.runs.newestLive() : stores.runs.get(run.base));
  if (base === null || !areLinkedAlike(run.manifest, base.manifest)) return NO_BASE;
  const changed = await stores.runChanges.changedRows(run.id, base.id);
  const linked = new Set((await stores.runChanges.linkedPairs(base.id)).map(nameOf));
  const decided = run.manifest['decisions'] !== base.manifest['decisions'];
  return (pair) => {
    const feeds = feedCodesOf(pair);
    const isSame = feeds.every((feed) => isReadAlike(feed, run.manifest, base.manifest));
    if (!isSame || !linked.has(nameOf(pair)) || rowsOf(feeds, changed) > mostChanged(rowsOf(feeds, sizes))) return null;
    const among = [...new Set([...feeds, CORRECTIONS])].filter((feed) => changed.has(feed));
    return { run: base.id, changed: among, rows: rowsOf(among, changed), decided };
  };
}

const nameOf = ({ left, right }: FeedPair): string => `${left}~${right}`;

const areLinkedAlike = (one: RunManifest, other: RunManifest): boolean =>
  one['linkRules'] === other['linkRules'] && one.linkModel === other.linkModel && isSameData(one.erased, other.erased);

/** Whether both runs know the feed under the same hash of its definition. */
function isReadAlike(feed: string, one: RunManifest, other: RunManifest): boolean {
  const hashIn = (manifest: RunManifest): unknown =>
    Array.isArray(manifest['feeds'])
      ? manifest['feeds'].find((known: unknown) => String(known).startsWith(`${feed}@`))
      : undefined;
  return hashIn(one) !== undefined && hashIn(one) === hashIn(other);
}
