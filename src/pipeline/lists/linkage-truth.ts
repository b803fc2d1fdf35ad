/** Who is who, as somebody knows it: by row of each list. */
export interface LinkageTruth {
  /** True pairs in all, found or not. */
  readonly pairs: number;
  isPair(left: number, right: number): boolean;
}

/** Truth given as a cluster per row; '' for rows of which nothing is known. `right` is null for one list with itself. */
export function truthOfClusters(left: readonly string[], right: readonly string[] | null): LinkageTruth {
  const isPair = (l: number, r: number) => left[l] !== '' && left[l] === (right ?? left)[r];
  return { pairs: pairsOfClusters(left, right), isPair };
}

function pairsOfClusters(left: readonly string[], right: readonly string[] | null): number {
  const lefts = sizes(left);
  if (right === null) return sum([...lefts.values()].map((size) => (size * (size - 1)) / 2));
  const rights = sizes(right);
  return sum([...lefts].map(([cluster, size]) => size * (rights.get(cluster) ?? 0)));
}

function sizes(clusters: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const cluster of clusters) if (cluster !== '') counts.set(cluster, (counts.get(cluster) ?? 0) + 1);
  return counts;
}

/** Truth given as pairs of rows; with one list in either order. */
export function truthOfPairs(pairs: readonly (readonly [number, number])[], oneList: boolean): LinkageTruth {
  const keyOf = (a: number, b: number) => (oneList && a > b ? `${b} ${a}` : `${a} ${b}`);
  const known = new Set(pairs.map(([a, b]) => keyOf(a, b)));
  return { pairs: known.size, isPair: (left, right) => known.has(keyOf(left, right)) };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** How many of the links are right, and how many of the true pairs are linked; shares from 0 to 1. */
export interface LinkageScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function scoreOf(right: number, links: number, truth: number): LinkageScore {
  const precision = links === 0 ? 1 : right / links;
  const recall = truth === 0 ? 1 : right / truth;
  const f1 = links + truth === 0 ? 1 : (2 * right) / (links + truth);
  return { precision, recall, f1 };
}

/** The score of linking every pair from some probability, and of the threshold that flatters most. */
export interface ThresholdScores {
  readonly at: LinkageScore;
  readonly best: LinkageScore & { readonly probability: number };
}

/** Scores of pairs sorted by falling weight. `probability[i]` and `isRight(i)` belong to the i-th. */
export function thresholdScores(
  probability: Float64Array,
  isRight: (index: number) => boolean,
  truth: number,
  threshold: number,
): ThresholdScores {
  let right = 0;
  let at = scoreOf(0, 0, truth);
  let best = { ...at, probability: 1 };
  for (let index = 0; index < probability.length; index += 1) {
    if (isRight(index)) right += 1;
    const own = probability[index] ?? 0;
    if (own === probability[index + 1]) continue;
    const score = scoreOf(right, index + 1, truth);
    if (own >= threshold) at = score;
    if (score.f1 > best.f1) best = { ...score, probability: own };
  }
  return { at, best };
}

/** Pairwise score of clusters: rows of one cluster label are linked. Labels are nodes, left rows first. */
export function clusterScore(
  labels: Uint32Array,
  leftRows: number,
  twoLists: boolean,
  truth: LinkageTruth,
): LinkageScore {
  let [links, right] = [0, 0];
  for (const nodes of Map.groupBy(labels.keys(), (node) => labels[node]).values()) {
    for (const [at, a] of nodes.entries()) {
      for (const b of nodes.slice(at + 1)) {
        if (twoLists && (a >= leftRows || b < leftRows)) continue;
        links += 1;
        if (truth.isPair(a, twoLists ? b - leftRows : b)) right += 1;
      }
    }
  }
  return scoreOf(right, links, truth.pairs);
}
