/** Shares 0…1; null where there is nothing to divide by: nothing was claimed, or there was nothing to find. */
export interface Quality {
  /** Share of what was claimed that is right. */
  readonly precision: number | null;
  /** Share of what there is to find that was found. */
  readonly recall: number | null;
  /** Harmonic mean of both (van Rijsbergen 1979). */
  readonly f1: number | null;
}

export interface ClusterQuality {
  /** Over pairs of records: is a pair in one cluster of one person? */
  readonly pairs: Quality & { readonly both: number; readonly found: number; readonly true: number };
  /** B³: over records, how pure and how complete the cluster of each record is (Bagga & Baldwin 1998). */
  readonly bCubed: Quality;
}

/**
 * Judges a clustering against the truth: record by record the label of its cluster and of its person. Labels are any
 * numbers that are equal for records that belong together.
 */
export function clusterQuality(found: ArrayLike<number>, truth: ArrayLike<number>): ClusterQuality {
  const [clusters, persons] = [numbered(found), numbered(truth)];
  const records = clusters.of.length;
  const overlaps = countsOf(clusters.of.map((cluster, i) => cluster * persons.sizes.length + (persons.of[i] ?? 0)));
  const both = pairsIn([...overlaps.values()]);
  const [claimed, all] = [pairsIn(clusters.sizes), pairsIn(persons.sizes)];
  let [purity, completeness] = [0, 0];
  for (const [overlap, size] of overlaps) {
    purity += (size * size) / (clusters.sizes[Math.floor(overlap / persons.sizes.length)] ?? 1);
    completeness += (size * size) / (persons.sizes[overlap % persons.sizes.length] ?? 1);
  }
  return {
    pairs: { both, found: claimed, true: all, ...qualityOf(share(both, claimed), share(both, all)) },
    bCubed: qualityOf(share(purity, records), share(completeness, records)),
  };
}

/** Precision, recall and F1 from counts of links: found and right, found, and to be found. */
export const linkQuality = (both: number, found: number, truth: number): Quality =>
  qualityOf(share(both, found), share(both, truth));

function qualityOf(precision: number | null, recall: number | null): Quality {
  if (precision === null || recall === null) return { precision, recall, f1: null };
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
}

const share = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);

const pairsIn = (sizes: readonly number[]): number => sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);

/** Labels from 0 in the order of first sight, and the records of each. */
function numbered(labels: ArrayLike<number>): { readonly of: readonly number[]; readonly sizes: readonly number[] } {
  const numbers = new Map<number, number>();
  const sizes: number[] = [];
  const of = Array.from(labels, (label) => {
    const number = numbers.get(label) ?? numbers.size;
    numbers.set(label, number);
    sizes[number] = (sizes[number] ?? 0) + 1;
    return number;
  });
  return { of, sizes };
}

function countsOf(values: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
