import type { CountedPatterns } from './counted-patterns.ts';
import { normalised, smoothedShares } from './level-shares.ts';
import { levelSums, total, weightSums } from './pattern-sums.ts';
import { type Tie, tieBits } from './ties.ts';
import { levelWeights, probabilityOf, weightOf } from './weights.ts';

/** Steps and change after which the fit stops; it only has to tell whether relatives are there and what they share. */
const MOST_STEPS = 100;
const TOLERANCE = 1e-4;
/** Expected pairs of relatives below which they are not worth a class of their own. */
const LEAST_PAIRS = 50;
/** A field tells relatives apart when they agree at most so many times as often as strangers do. */
const CHANCE = 4;
/**
 * A field is shared by relatives when they agree at least this share of the times that one person's records do. Both bounds
 * lie far from what simulated households show: individual fields 1 to 2 times chance, shared ones 0.9 of a person's.
 */
const SHARED = 0.25;
/** Relatives are many times as many as matches that look like them by their errors alone. */
const MANY = 4;
/** A value is a person's own when so many pairs that share it are matches for one that is not. */
const OWN = 50;

/**
 * A third kind of pairs, besides matches and strangers: different persons who share a household, a mother, an address. They
 * agree on several fields at once, so that weights that are added field by field make too much of it.
 */
export interface Relatives {
  /** log2 odds that a pair of different persons taken at random are relatives. */
  readonly prior: number;
  /** Weight in bits of every level for relatives against strangers; index 0 (missing) is 0. */
  readonly weights: readonly (readonly number[])[];
  /** Expected pairs of relatives among the candidates; 0 when a model file states the class. */
  readonly pairs: number;
}

/** What matches and strangers look like. */
export interface KnownClasses {
  readonly m: readonly (readonly number[])[];
  readonly u: readonly (readonly number[])[];
  /** log2 odds of a match over all pairs. */
  readonly prior: number;
  /** All pairs of the lists. */
  readonly outOf: number;
  readonly ties: readonly Tie[];
}

/** log2 odds of relatives against strangers for every pattern; `tied` is what ties add to the chance of strangers. */
export const kinOdds = (patterns: CountedPatterns, { prior, weights }: Relatives, tied: Float64Array): Float64Array =>
  weightSums(patterns, weights).map((weight, row) => prior + weight - (tied[row] ?? 0));

/**
 * What relatives take from the weight of a pair, in bits, never above 0: −log2(1 + odds). `rarity` is the sum of the
 * rarity terms of the shared comparisons (0 when rarity is not used).
 */
export const kinCorrection = (odds: number, rarity: number): number => -softplus(odds + rarity);

/**
 * Comparisons that relatives share, parallel to the design: there the strongest level speaks for them. The rarity of such
 * a value tells one person from strangers, but not from relatives.
 */
export const sharedByRelatives = ({ weights }: Relatives): readonly boolean[] =>
  weights.map((row) => (row[1] ?? 0) > Math.log2(CHANCE));

/** log2(1 + 2^x) without overflow. */
const softplus = (bits: number): number => Math.max(bits, 0) + Math.log1p(2 ** -Math.abs(bits)) / Math.LN2;

/**
 * Looks for relatives among the candidates by expectation–maximisation, m and u fixed (three latent classes: Winkler 1993;
 * Larsen & Rubin 2001). A third class that only splits the matches, say poor records, must not be taken for relatives:
 * it is accepted only if they share two fields and agree no more than strangers do on another. Null when there are none, and
 * where ties already tell what goes together: then a third class takes what is left, which is poor records of one person.
 */
export function findRelatives(patterns: CountedPatterns, known: KnownClasses): Relatives | null {
  if (known.ties.length > 0) return null;
  const tied = tieBits(patterns, known.ties);
  const stranger = weightSums(patterns, known.u.map(logs)).map((weight, row) => weight + (tied[row] ?? 0));
  const match = weightSums(patterns, known.m.map(logs)).map((weight) => weight + known.prior);
  let r = known.u.map(halfAgree);
  let share = Math.min(0.5, Math.max(2 ** known.prior, 1 / Math.max(known.outOf, 2)));
  let pairs = 0;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const kin = weightSums(patterns, r.map(logs)).map((weight) => weight + weightOf(share));
    const mass = patterns.counts.map((count, row) => count * shareOf(kin[row], [match[row], stranger[row]]));
    const next = levelSums(patterns, mass, r).map(smoothedShares);
    const before = pairs;
    pairs = total(mass);
    r = next;
    share = Math.min(0.5, (pairs + 0.5) / Math.max(known.outOf, 1));
    if (Math.abs(pairs - before) <= TOLERANCE * Math.max(pairs, 1)) break;
  }
  const fields = r.map((row, place) => fieldOf(row, known.m[place] ?? row, known.u[place] ?? row));
  if (pairs < LEAST_PAIRS || !lookRelated(fields)) return null;
  if (pairs < MANY * alienated(fields, known) || shareOwnField(r, known)) return null;
  const weights = r.map((row, place) => levelWeights({ m: row, u: known.u[place] ?? row }));
  return { prior: weightOf(share), weights, pairs };
}

type Field = 'shared' | 'individual' | 'neither';

/** They share at least two fields, as one person's records do, and at least one tells them apart. */
const lookRelated = (fields: readonly Field[]): boolean =>
  fields.filter((field) => field === 'shared').length >= 2 && fields.includes('individual');

/** Matches that differ in all individual fields: a person under quite another name is no relative of itself. */
function alienated(fields: readonly Field[], { m, u, prior, outOf }: KnownClasses): number {
  const share = fields.reduce(
    (product, field, at) =>
      field === 'individual' ? product * (1 - agreementOf(m[at] ?? [], m[at] ?? [], u[at] ?? [])) : product,
    1,
  );
  return outOf * probabilityOf(prior) * share;
}

/** Whether they often share a value that, as far as the lists tell, two persons hardly ever share: a number of one's own. */
function shareOwnField(r: readonly (readonly number[])[], { m, u, prior }: KnownClasses): boolean {
  return r.some((row, at) => {
    const [kin, same, chance] = [row[1] ?? 0, m[at]?.[1] ?? 0, u[at]?.[1] ?? 1];
    return kin >= SHARED * same && Math.log2(same / chance) + prior > Math.log2(OWN);
  });
}

/**
 * What a field is to them, by the levels that speak for a match. Poor records of one person are not alike by chance only
 * where they differ: a slip leaves values similar, and similar is one of these levels.
 */
function fieldOf(r: readonly number[], m: readonly number[], u: readonly number[]): Field {
  const [kin, same, strangers] = [agreementOf(r, m, u), agreementOf(m, m, u), agreementOf(u, m, u)];
  if (kin > CHANCE * strangers) return kin >= SHARED * same ? 'shared' : 'neither';
  return strangers * CHANCE < SHARED ? 'individual' : 'neither';
}

/** Share of the levels that speak for a match. */
const agreementOf = (row: readonly number[], m: readonly number[], u: readonly number[]): number =>
  row.reduce((sum, chance, level) => (level > 0 && (m[level] ?? 0) > (u[level] ?? 0) ? sum + chance : sum), 0);

/** To begin with, relatives agree on every field half of the time. */
const halfAgree = (u: readonly number[]): number[] => normalised(u.map((share, level) => (level === 1 ? 1 : share)));

const logs = (row: readonly number[]): number[] => row.map((share, level) => (level === 0 ? 0 : Math.log2(share)));

/** Share of one class, all in log2. */
function shareOf(own: number | undefined, others: readonly (number | undefined)[]): number {
  const mine = own ?? 0;
  return 1 / others.reduce<number>((sum, other) => sum + 2 ** ((other ?? 0) - mine), 1);
}
