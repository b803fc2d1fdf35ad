import { isBetterEvidence, type JudgedPair } from './judged-pair.ts';
import type { IdentityHistory, LinkStanding, Mention, ReviewReason } from './mention.ts';
import { isWeakTier } from './tiers.ts';

/** A pair of records that is kept, and how it stands. */
export interface PairLink extends JudgedPair {
  readonly standing: LinkStanding;
  readonly reason: ReviewReason | null;
}

/**
 * Links between feeds of which at least one repeats for a person (stays, moves, terms), or inside one feed: nothing is
 * assigned. Pairs by number (T1, T2, T6) are all kept. Pairs by description (T3–T5, T7, T8) stand only if they name one
 * person on both sides; who resembles several persons waits for review as a tie. Weak hints between two records that
 * both have an accepted link are dropped.
 */
export function keepRepeated(
  pairs: readonly JudgedPair[],
  history: IdentityHistory,
  elsewhere: SurelyLinked = NOBODY,
): readonly PairLink[] {
  const isAmbiguous = ambiguity(pairs.filter(isDescribed), history);
  const weakly = ambiguity(
    pairs.filter(({ judgement }) => isWeakTier(judgement.tier)),
    history,
  );
  const links = pairs.map((pair): PairLink => {
    const { standing, reviewReason, tier } = pair.judgement;
    if (pair.confirmed) return { ...pair, standing: 'confirmed', reason: null };
    const tied = isDescribed(pair) ? isAmbiguous(pair) : isWeakTier(tier) && weakly(pair);
    return tied ? { ...pair, standing: 'review', reason: 'tie' } : { ...pair, standing, reason: reviewReason };
  });
  return withoutNeedlessHints(links, elsewhere);
}

/** Ids of mentions that have a partner for certain, by the side on which they stand. */
export interface SurelyLinked {
  readonly left: ReadonlySet<string>;
  readonly right: ReadonlySet<string>;
}

const NOBODY: SurelyLinked = { left: new Set(), right: new Set() };

/** A pair by number stands, or waits, whatever other pairs there are; what an officer confirmed may have been proposed beside. */
export const standsAlone = (pair: JudgedPair): boolean =>
  !pair.confirmed && !isDescribed(pair) && !isWeakTier(pair.judgement.tier);

/** By what the records say of the person, not by a number. */
const isDescribed = ({ judgement: { tier, standing } }: JudgedPair): boolean =>
  standing === 'accepted' && (tier === 'T3' || tier === 'T4' || tier === 'T5');

/** Whether one side of a pair resembles more than one person on the other side. */
function ambiguity(pairs: readonly JudgedPair[], history: IdentityHistory): (pair: JudgedPair) => boolean {
  const severalRight = severalPersons(
    pairs,
    ({ left }) => left.id,
    ({ right }) => right,
    history,
  );
  const severalLeft = severalPersons(
    pairs,
    ({ right }) => right.id,
    ({ left }) => left,
    history,
  );
  return ({ left, right }) => severalRight.has(left.id) || severalLeft.has(right.id);
}

function severalPersons(
  pairs: readonly JudgedPair[],
  ofOwn: (pair: JudgedPair) => string,
  ofOther: (pair: JudgedPair) => Mention,
  history: IdentityHistory,
): ReadonlySet<string> {
  const several = new Set<string>();
  for (const [own, mine] of Map.groupBy(pairs, ofOwn)) {
    if (mine.length > 1 && countPersons(mine.map(ofOther), history) > 1) several.add(own);
  }
  return several;
}

/** Persons by number, plus those without whose name and birth date fit none of them. */
function countPersons(mentions: readonly Mention[], history: IdentityHistory): number {
  const numbered = mentions.filter(({ idNumber }) => idNumber !== null);
  const persons = new Set(numbered.map(({ idNumber }) => history.currentId(idNumber ?? '')));
  const described = new Set(numbered.map(description));
  const others = mentions.filter((mention) => mention.idNumber === null && !described.has(description(mention)));
  return persons.size + new Set(others.map(description)).size;
}

const description = ({ nameKey, birthDate }: Mention): string => `${nameKey ?? ''}|${birthDate ?? ''}`;

function withoutNeedlessHints(links: readonly PairLink[], elsewhere: SurelyLinked): readonly PairLink[] {
  const sure = links.filter(({ standing }) => standing !== 'review');
  const lefts = new Set(sure.map(({ left }) => left.id));
  const rights = new Set(sure.map(({ right }) => right.id));
  const isSure = (side: keyof SurelyLinked, here: ReadonlySet<string>, { id }: Mention): boolean =>
    here.has(id) || elsewhere[side].has(id);
  return links.filter(
    ({ left, right, standing, judgement }) =>
      standing !== 'review' ||
      !isWeakTier(judgement.tier) ||
      !isSure('left', lefts, left) ||
      !isSure('right', rights, right),
  );
}

/** One entry per pair of records, however often the pair was proposed. */
export function distinctPairs(pairs: Iterable<JudgedPair>): readonly JudgedPair[] {
  const found = new Map<string, JudgedPair>();
  for (const pair of pairs) {
    const name = `${pair.left.id}~${pair.right.id}`;
    const known = found.get(name);
    if (known === undefined || isBetterEvidence(pair.judgement, known.judgement)) found.set(name, pair);
  }
  return [...found.values()];
}
