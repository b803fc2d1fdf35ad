import type { KnownClasses, ThirdClass } from './third-class.ts';
import { probabilityOf } from './weights.ts';

/** Expected pairs of relatives below which they are not worth a class of their own. */
const LEAST_PAIRS = 50;
/** A field tells relatives apart when they agree at most so many times as often as strangers do. */
const CHANCE = 4;
/**
 * A field is shared by relatives when they agree at least this share of the times that one person's records do. Both bounds
 * lie far from what simulated households show: individual fields 1 to 2 times chance, shared ones 0.9 of a person's.
 */
const SHARED = 0.25;
/**
 * Agreement below this share of one person's is none: a few matches with a slip elsewhere always stray among relatives (one in
 * a thousand in simulated households), and strangers may agree on a birth date even more seldom.
 */
const STRAYED = 0.01;
/** Relatives are many times as many as matches that look like them by their errors alone. */
const MANY = 4;
/** A value is a person's own when so many pairs that share it are matches for one that is not. */
const OWN = 50;

/** Pairs of relatives for each match where many live in families: one in four persons has another of its household on the list. */
const FAMILIES = 0.25;

/** Whether a third class is relatives rather than poor records of one person. */
export function areRelatives(third: ThirdClass, known: KnownClasses): boolean {
  const { chances, pairs } = third;
  const fields = chances.map((row, place) => fieldOf(row, known.m[place] ?? row, known.u[place] ?? row));
  if (pairs < LEAST_PAIRS || !lookRelated(fields)) return false;
  if (pairs < MANY * alienated(fields, known)) return false;
  return areClearlyOthers(fields, pairs, known) || !shareOwnField(third, known);
}

/** What a field is to relatives. */
type Field = 'shared' | 'individual' | 'neither';

/** They share at least two fields, as one person's records do, and at least one tells them apart. */
const lookRelated = (fields: readonly Field[]): boolean =>
  fields.filter((field) => field === 'shared').length >= 2 && fields.includes('individual');

/**
 * Two fields that tell them apart, in many pairs: nobody changes both name and birth date, whatever number the records share.
 * Few pairs may be records whose two lines of an address were exchanged.
 */
const areClearlyOthers = (fields: readonly Field[], pairs: number, { prior, outOf }: KnownClasses): boolean =>
  fields.filter((field) => field === 'individual').length >= 2 && pairs >= FAMILIES * outOf * probabilityOf(prior);

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
function shareOwnField({ chances }: ThirdClass, { m, u, prior }: KnownClasses): boolean {
  return chances.some((row, at) => {
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
  if (kin > Math.max(CHANCE * strangers, STRAYED * same)) return kin >= SHARED * same ? 'shared' : 'neither';
  return strangers * CHANCE < SHARED ? 'individual' : 'neither';
}

/** Share of the levels that speak for a match. */
const agreementOf = (row: readonly number[], m: readonly number[], u: readonly number[]): number =>
  row.reduce((sum, chance, level) => (level > 0 && (m[level] ?? 0) > (u[level] ?? 0) ? sum + chance : sum), 0);
