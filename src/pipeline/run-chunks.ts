import type { Feed } from '../domain/feeds/define-feed.ts';
import type { FeedPair } from '../ports/run-pairs.ts';
import type { ChunkWork, NewChunk, Run, RunRequest } from '../ports/runs.ts';
import { type BaseOf, NO_BASE } from './link-base.ts';
import { feedCodesOf, rowsOf } from './pair-size.ts';
import { checksOf, feedPairs, subjectFeeds } from './run-plan.ts';

/** Rows per chunk: less than a second of work, so that a lost worker costs little (chunk jobs, never a job per record); half as many cost 5 % more of a run. */
export const CHUNK_ROWS = 4_000;

/**
 * Records of two feeds that one chunk compares at most, all of both or a slice of each: their mentions, of 0.9 KB each, are in memory,
 * and beside them 0.5 KB for the keys of each. Smaller slices take longer: each of one feed is read with each of the other.
 */
export const PART_ROWS = 1_000_000;

/** Records of two feeds from which their keys are better compared as lists than looked up one by one: three times faster then. */
const LARGE_ROWS = 50_000;

/** A feed this much smaller than a part has so few keys that all that shares them fits into one chunk. */
const SMALL_SHARE = 1 / 1_000;

/** In which order the pieces of a run are worked on: one begins when all of the one before is done. */
export const STAGES = { pairs: 1, link: 2, touch: 3, check: 4, settle: 5 } as const;

/**
 * All chunks of a run: link every pair of feeds, of which the largest may order slices to be compared first; check every record, then settle. Which
 * records a run checks that goes on from another is known when all is linked.
 */
export function chunksOf(
  request: RunRequest & Partial<Pick<Run, 'base' | 'live'>>,
  sizes: ReadonlyMap<string, number>,
  { partRows = PART_ROWS, baseOf = NO_BASE }: LinkCut = {},
): readonly NewChunk[] {
  const link = presentPairs(request, sizes).map((pair) => linkChunk(pair, sizes, { partRows, baseOf }));
  const check: readonly NewChunk[] = request.base
    ? [{ stage: STAGES.touch, work: { kind: 'touch' } }]
    : checkChunks(request, sizes);
  return [...link, ...check, ...endChunks(request)].toSorted((a, b) => a.stage - b.stage);
}

/**
 * Settling, and beside it the sums of all that was found, first because it is done first: a run about the past, which settles next to
 * nothing, and one that goes on from another, whose sums differ by little, sum up while they settle.
 */
const endChunks = ({ base, live }: Partial<Pick<Run, 'base' | 'live'>>): readonly NewChunk[] => {
  const settle: NewChunk = { stage: STAGES.settle, work: { kind: 'settle' } };
  const sum: NewChunk = { stage: STAGES.settle, work: { kind: 'settle', sumsOnly: true } };
  return live === true && !base ? [sum, settle] : [settle];
};

/** What a piece of work is called in logs, metrics and traces. */
export const stepOf = (work: ChunkWork): ChunkWork['kind'] | 'sum' =>
  work.kind === 'settle' && work.sumsOnly ? 'sum' : work.kind;

/** Whether linking takes so long, or so much memory, that it is worth a worker of its own. */
export const isLarge = (work: ChunkWork): boolean =>
  work.kind === 'link' && (work.large === true || work.partRows !== undefined);

/** Every pair of feeds to be linked of which both have records. */
const presentPairs = (request: RunRequest, sizes: ReadonlyMap<string, number>): readonly FeedPair[] => {
  const present = (feed: Feed) => (sizes.get(feed.id) ?? 0) > 0;
  return feedPairs(checksOf(request))
    .filter(([left, right]) => present(left) && present(right))
    .map(([left, right]) => ({ left: left.id, right: right.id }));
};

/** Checks of everything, by the last place in each feed. */
export function checkChunks(request: RunRequest, ends: ReadonlyMap<string, number>): readonly NewChunk[] {
  const records = subjectFeeds(checksOf(request)).flatMap((feed) => recordChunks(feed, ends.get(feed) ?? 0));
  return [AGGREGATES, ...groupChunks(request), ...records];
}

/** Checks of so many touched keys of each feed, and of the groups around them. */
export function touchedChunks(request: RunRequest, touched: ReadonlyMap<string, number>): readonly NewChunk[] {
  const records = subjectFeeds(checksOf(request)).flatMap((feed) =>
    recordChunks(feed, touched.get(feed) ?? 0, { touched: true }),
  );
  const around = checksOf(request).flatMap((check) =>
    check.kind === 'group' && check.within.some(({ id }) => touched.has(id)) ? [check.code] : [],
  );
  return [AGGREGATES, ...groupChunks(request, { touched: true }, around), ...records];
}

/** First of its stage: the longest of all pieces would else be the last one, with every other worker waiting for it. */
const AGGREGATES: NewChunk = { stage: STAGES.check, work: { kind: 'aggregates' } };

interface Extent {
  readonly touched?: true;
}

const groupChunks = (request: RunRequest, extent: Extent = {}, among: readonly string[] | null = null) =>
  checksOf(request).flatMap((check): readonly NewChunk[] =>
    check.kind === 'group' && among?.includes(check.code) !== false
      ? [{ stage: STAGES.check, work: { kind: 'groups', check: check.code, ...extent } }]
      : [],
  );

/** How the linking of pairs of feeds is cut. */
interface LinkCut {
  readonly partRows?: number;
  readonly baseOf?: BaseOf;
}

/** A pair of feeds to be linked. */
interface PlannedLink extends NewChunk {
  readonly work: Extract<ChunkWork, { readonly kind: 'link' }>;
}

/** Where the links of a pair come from changes none of them: it is no part of the manifest. */
export function linkChunk(
  pair: FeedPair,
  sizes: ReadonlyMap<string, number>,
  { partRows = PART_ROWS, baseOf = NO_BASE }: LinkCut = {},
): PlannedLink {
  const base = baseOf(pair);
  if (base !== null) return { stage: STAGES.link, work: { kind: 'link', ...pair, base: { ...base, partRows } } };
  const feeds = feedCodesOf(pair);
  const isSmall = feeds.some((feed) => rowsOf([feed], sizes) < partRows * SMALL_SHARE);
  const total = rowsOf(feeds, sizes);
  return {
    stage: STAGES.link,
    work: {
      kind: 'link',
      ...pair,
      ...(!isSmall && total > LARGE_ROWS && { large: true }),
      ...(!isSmall && total > partRows && { partRows }),
    },
  };
}

function recordChunks(feed: string, size: number, extent: Extent = {}): readonly NewChunk[] {
  return Array.from({ length: Math.ceil(size / CHUNK_ROWS) }, (_, index) => ({
    stage: STAGES.check,
    work: { kind: 'records', feed, from: index * CHUNK_ROWS + 1, until: (index + 1) * CHUNK_ROWS, ...extent },
  }));
}
