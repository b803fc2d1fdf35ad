import { type LinkOutcome, pairKey } from '../../domain/linkage/mention.ts';
import { patternTableOf, versionFor } from '../../domain/linkage/scored/fit-pattern-table.ts';
import type { RegisterModel } from '../../domain/linkage/scored/register-model.ts';
import { compareVersions, type ModelVersion, type ReviewCost } from '../../domain/link-model/model-history.ts';
import { isWeakTier } from '../../domain/linkage/tiers.ts';
import type { PatternTable } from '../../domain/pairing/pattern-counts.ts';
import type { Hub } from '../../ports/hub.ts';
import type { PatternOfLinks } from '../../ports/link-history.ts';
import type { ModelComparisonOutcome, PairChange } from '../../ports/link-models.ts';
import { modelOfVersion } from '../model-of-run.ts';
import { pairName, pairsLinkedByScore, type PairOfFeeds } from './fitting-pairs.ts';
import { frozenRun } from './frozen-run.ts';
import { ModelRequestRefused } from './model-refused.ts';
import { type Relinked, relinkPair } from './relink-pair.ts';

/** Two versions to compare. */
export interface CompareRequest {
  readonly version: number;
  /** Null for the version in use. */
  readonly with: number | null;
  /** Number of the run; null for the newest. */
  readonly run: number | null;
  readonly cost: ReviewCost;
  readonly actor: string;
}

/** Until a county has measured its own: said with every figure that rests on it. */
export const USUAL_COST: ReviewCost = {
  minutes: 3,
  source: '规划数,请以本地实测代替 (--minutes) / planning figure, to be replaced by a time study',
};

/**
 * Links the frozen inputs of a run under both versions, pair of feeds by pair of feeds, and records what changes. Nothing that
 * the hub has linked is touched.
 */
export async function compareModels(
  request: CompareRequest,
  hub: Hub,
  onPair: (done: number, total: number) => void,
): Promise<ModelComparisonOutcome> {
  const { run, sizes, patterns, models } = await hub.inTransaction(async (stores) => {
    const frozen = await frozenRun(request.run, stores);
    const other = request.with ?? (await stores.linkModels.inUse());
    if (other === request.version) throw sameVersion(other);
    return {
      run: frozen,
      sizes: await stores.runs.inputSizes(frozen.id),
      patterns: await stores.linkModels.history.patterns(frozen.id),
      models: [await modelOfVersion(other, stores), await modelOfVersion(request.version, stores)] as const,
    };
  });
  const pairs = pairsLinkedByScore(sizes);
  const changes: PairChange[] = [];
  for (const pair of pairs) {
    onPair(changes.length, pairs.length);
    const relinked = await hub.inTransaction((stores) => relinkPair(run, pair, models, stores));
    changes.push(changeOf(pair, relinked, models, patterns));
  }
  onPair(pairs.length, pairs.length);
  const reviews = changes.reduce((sum, { before, after }) => sum + after.reviews - before.reviews, 0);
  const hours = Number(((reviews * request.cost.minutes) / 60).toFixed(2));
  const [before, after] = models;
  const outcome = {
    version: after.version,
    with: before.version,
    run: run.number,
    pairs: changes,
    hours,
    cost: request.cost,
  };
  await hub.inTransaction(({ linkModels }) => linkModels.recordComparison(outcome, request.actor));
  return outcome;
}

function changeOf(
  pair: PairOfFeeds,
  { links, sizes }: Relinked,
  [old, next]: readonly [RegisterModel, RegisterModel],
  patterns: readonly PatternOfLinks[],
): PairChange {
  const [before, after] = [outcomeOf(links[0] ?? []), outcomeOf(links[1] ?? [])];
  const byTier = patterns.filter(
    (one) => one.pair === pairName(pair) && one.tier !== 'P' && one.standing !== 'review' && !isWeakTier(one.tier),
  );
  const table = patternTableOf(next.design, byTier);
  const scores = scoresOf(table, versionFor(old, sizes), versionFor(next, sizes));
  return {
    pair: pairName(pair),
    before: { links: before.links.size, reviews: before.reviews.size },
    after: { links: after.links.size, reviews: after.reviews.size },
    linksGained: without(after.links, before.links),
    linksLost: without(before.links, after.links),
    reviewsGained: without(after.reviews, before.reviews),
    reviewsLost: without(before.reviews, after.reviews),
    tierLinks: scores,
  };
}

/** How many links of the tiers the score alone would make; none are counted where the versions compare different things. */
function scoresOf(table: PatternTable, old: ModelVersion, next: ModelVersion): PairChange['tierLinks'] {
  try {
    const { before, after } = compareVersions(table, old, next, USUAL_COST);
    return { all: table.pairs.reduce((sum, count) => sum + count, 0), before: before.links, after: after.links };
  } catch (error) {
    if (error instanceof RangeError) return { all: 0, before: 0, after: 0 };
    throw error;
  }
}

/** Pairs linked by score, and all that wait for a person: an automatic link takes a hint by a weak tier away. */
function outcomeOf(links: readonly LinkOutcome[]) {
  const keys = (holds: (link: LinkOutcome) => boolean): ReadonlySet<string> =>
    new Set(links.filter(holds).map(({ left, right }) => pairKey(left, right)));
  return {
    links: keys(({ tier, standing }) => tier === 'P' && standing === 'accepted'),
    reviews: keys(({ standing }) => standing === 'review'),
  };
}

/** How many of one set are not in another. */
const without = (set: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  [...set].filter((key) => !other.has(key)).length;

const sameVersion = (version: number) =>
  new ModelRequestRefused(
    `版本 ${version} 就是所比较的版本,请用 --with 指定另一版本`,
    `version ${version} would be compared with itself: name another with --with`,
  );
