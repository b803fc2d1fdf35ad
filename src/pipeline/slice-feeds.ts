import { areAssigned } from '../domain/linkage/link-feeds.ts';
import type { Stores } from '../ports/hub.ts';
import type { FeedPair } from '../ports/run-pairs.ts';
import type { ChunkWork, Run, Slice } from '../ports/runs.ts';
import { feedsOf } from './feeds-of.ts';
import { feedCodesOf } from './pair-size.ts';
import { STAGES } from './run-chunks.ts';

/** Pieces of a part in which what slices left open is linked: 50,000 records at once, of 0.9 KB each; ten times as many take as long. */
const PIECES = 20;

/** Share of a feed from which all of its slices is read: to find out who shares no key costs as much as to read a record. */
const MOST = 0.5;

/** Records of a feed up to which all of its keys are looked at, and beyond which a sixteenth: that takes less than a second for two million. */
const FEW = 100_000;
const SAMPLE = 16;

/** Records of two feeds that are compared: all of them, or those that share a key with the other feed. */
interface Compared {
  readonly left: number;
  /** Null: a feed with itself. */
  readonly right: number | null;
  /** Whether all records of a slice are read. */
  readonly whole: boolean;
}

/**
 * Orders slices of two feeds to be compared, where more records share a key than one chunk may hold. False, and nothing ordered, where
 * they fit into one: of a school roll and the deaths of some years few records have anything in common.
 */
export async function sliceFeeds(run: Run, pair: FeedPair, partRows: number, stores: Stores): Promise<boolean> {
  const compared = await comparedIn(run, pair, stores);
  const cells = cellsOf(compared, partRows);
  if (cells.length < 2) return false;
  await stores.runs.addChunks(run.id, [
    ...cells.map((cell) => ({ stage: STAGES.pairs, work: pairsWork(pair, cell, compared) })),
    { stage: STAGES.link, work: linkWork(pair, cells.length, partRows) },
  ]);
  await stores.runPairs.noteCrowdedKeys(run.id, feedCodesOf(pair));
  if (run.base !== null) await stores.runChanges.endPair(run.id, pair);
  return true;
}

const pairsWork = ({ left, right }: FeedPair, [lefts, rights]: Cell, { whole }: Compared): ChunkWork => ({
  kind: 'pairs',
  left,
  right,
  lefts,
  rights,
  ...(whole && { whole }),
});

const linkWork = ({ left, right }: FeedPair, parts: number, partRows: number): ChunkWork => ({
  kind: 'link',
  left,
  right,
  parts,
  ...(areAssigned(...feedsOf({ left, right })) ? {} : { pieceRecords: Math.ceil(partRows / PIECES) }),
});

/** The larger feed is asked how many of its records share a key; of the other one all may. */
async function comparedIn(run: Run, pair: FeedPair, { runs, runPairs }: Stores): Promise<Compared> {
  const sizes = await runs.inputSizes(run.id);
  const sizeOf = (feed: string): number => sizes.get(feed) ?? 0;
  const within = pair.left === pair.right;
  const all = { left: sizeOf(pair.left), right: within ? null : sizeOf(pair.right), whole: true };
  if (areAssigned(...feedsOf(pair))) return all;
  const isLeftLarger = within || sizeOf(pair.left) >= sizeOf(pair.right);
  const [larger, other] = isLeftLarger ? [pair.left, pair.right] : [pair.right, pair.left];
  const sharing = await runPairs.countSharing(larger, other, sizeOf(larger) < FEW ? 1 : SAMPLE);
  if (sharing >= sizeOf(larger) * MOST) return all;
  return { ...all, [isLeftLarger ? 'left' : 'right']: sharing, whole: false };
}

type Cell = readonly [lefts: Slice, rights: Slice];

/** Which slices are compared, so that no two of them have more records than a part; each of a feed with itself once. */
export function cellsOf({ left, right }: Pick<Compared, 'left' | 'right'>, partRows: number): readonly Cell[] {
  const half = partRows / 2;
  if (right === null) {
    const slices = slicesOf(left <= partRows ? 1 : Math.ceil(left / half));
    return slices.flatMap((one) => slices.slice(one.part).map((other): Cell => [one, other]));
  }
  // The smaller feed in one slice where it leaves room for as much of the other; else both are cut.
  const cut = (own: number, other: number): number =>
    left + right <= partRows || own <= Math.min(half, other) ? 1 : Math.ceil(own / (partRows - Math.min(other, half)));
  const rights = slicesOf(cut(right, left));
  return slicesOf(cut(left, right)).flatMap((one) => rights.map((other): Cell => [one, other]));
}

const slicesOf = (parts: number): readonly Slice[] => Array.from({ length: parts }, (_, part) => ({ part, parts }));
