/** Classes of frequency: a quarter of a bit each, from a value that all share down to one in 2^40. */
export const RARITY_CLASSES = 161;
const CLASSES_PER_BIT = 4;

/** Pairs that the textbook formula is worth where the lists themselves tell how often a value is shared. */
const WORTH = 50;

/**
 * Matches with equal values by which the lists outweigh the formula: what few of them tell is mostly noise, and noise in a weight
 * reads as evidence (lists of 1,000 were some eight points too sure between 0.5 and 0.95 without, within four with it).
 */
const DOUBTFUL = 500;

/** The class of a value by log2 of its share: the higher, the rarer. */
export const rarityClass = (share: number): number =>
  Math.min(RARITY_CLASSES - 1, Math.max(0, Math.round(-CLASSES_PER_BIT * share)));

/** log2 of the share in the middle of a class; just below 0 for values that all share, as 0 means not known. */
export const shareOfClass = (at: number): number => (at === 0 ? -Number.EPSILON : -at / CLASSES_PER_BIT);

/** What the lists tell about equal values, by class of their frequency. */
export interface EqualValues {
  /** Records with a value of this class. */
  readonly records: ArrayLike<number>;
  /** Pairs of records with an equal value of this class, and the matches expected among them. */
  readonly equal: ArrayLike<number>;
  readonly matches: ArrayLike<number>;
  /** Bits by the formula that takes every record for another person's; see `rarityBits`. */
  readonly formula: ArrayLike<number>;
}

/**
 * Bits to add where values are equal, by class of their frequency: how much more often matches than strangers share a value
 * so rare. The formula, which knows frequencies only, errs where persons have several records (five records with one address
 * are one person's) and where values are rare for being misspelt (nobody repeats a slip). So matches and strangers are counted
 * in every class; a few pairs of each as the formula has them stand in where there are none.
 */
export function rarityCurve({ records, equal, matches, formula }: EqualValues): Float64Array {
  const strangers = Float64Array.from(equal, (pairs, at) => Math.max(0, pairs - (matches[at] ?? 0)));
  const ofMatches = sharesOf(matches, Float64Array.from(records));
  const ofStrangers = sharesOf(
    strangers,
    Float64Array.from(records, (count, at) => count * 2 ** -(formula[at] ?? 0)),
  );
  const trust = sum(matches) / (sum(matches) + DOUBTFUL);
  const bits = ofMatches.map((share, at) => {
    const told = Math.log2(share / (ofStrangers[at] ?? 1));
    return trust * told + (1 - trust) * (formula[at] ?? 0);
  });
  return bits.map((_, at) => ((records[at] ?? 0) > 0 ? (bits[metClass(equal, at)] ?? 0) : 0));
}

/**
 * The rarest class up to this one of which two records were ever met with one value; the class itself where there is none. Values
 * that one record holds tell nothing about sharing them, yet count where two of them are nearly equal.
 */
function metClass(equal: ArrayLike<number>, at: number): number {
  for (let met = at; met >= 0; met -= 1) if ((equal[met] ?? 0) > 0) return met;
  return at;
}

/** Shares of the classes, drawn towards those that are expected. */
function sharesOf(counts: ArrayLike<number>, expected: Float64Array): Float64Array {
  const [all, whole] = [sum(counts), sum(expected)];
  return expected.map((part, at) => ((counts[at] ?? 0) + (WORTH * part) / whole) / (all + WORTH));
}

function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let at = 0; at < values.length; at += 1) total += values[at] ?? 0;
  return total;
}
