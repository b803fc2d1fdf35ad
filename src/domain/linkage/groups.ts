import type { EventKind } from '../feeds/define-feed.ts';
import { gapInDays } from '../values/plain-date.ts';
import { disjointSets, type DisjointSets } from './disjoint-sets.ts';
import { areTwoParents } from './document-number.ts';
import { type Judgement, type Mention, mentionRef, type Tier } from './mention.ts';
import { isCitizenNumber } from './relate-numbers.ts';

/** Two records of one feed and what the judge said about them. */
export interface SelfPair {
  readonly a: Mention;
  readonly b: Mention;
  readonly judgement: Judgement;
}

/** Death dates of one death that two institutions wrote down may differ by this many days (check D08). */
const DEATH_DAYS_APART = 3;

/**
 * Records of one feed that speak about one event: versions of one natural key, re-issue chains, records with the same
 * certificate or person number, and suspects: births to one mother on one day without a distinguishing index (B06), deaths
 * of one name and birth date within three days (D08). Gives the group of every mention id; a group is called after its
 * smallest member. Only for feeds of which a person has at most one live record.
 */
export function groupRecords(
  mentions: readonly Mention[],
  selfPairs: Iterable<SelfPair>,
  event: EventKind,
): ReadonlyMap<string, string> {
  const sets = disjointSets();
  for (const pair of selfPairs) if (mayBeOneEvent(pair)) join(sets, pair.a, pair.b);
  joinVersionsAndChains(sets, mentions);
  if (event === 'death') joinDeathSuspects(sets, mentions);
  return groupsOf(sets, mentions);
}

/**
 * The part of {@link groupRecords} that is beyond doubt, without the suspects. These take part in the assignment as one:
 * twins whose index is missing look like suspects and must still find an entry each.
 */
export function certainGroups(
  mentions: readonly Mention[],
  selfPairs: Iterable<SelfPair>,
): ReadonlyMap<string, string> {
  const sets = disjointSets();
  for (const pair of selfPairs) if (isSameRecord(pair)) join(sets, pair.a, pair.b);
  joinVersionsAndChains(sets, mentions);
  return groupsOf(sets, mentions);
}

const join = (sets: DisjointSets, a: Mention, b: Mention): void => sets.join(mentionRef(a), mentionRef(b));

const groupsOf = (sets: DisjointSets, mentions: readonly Mention[]): ReadonlyMap<string, string> =>
  new Map(mentions.map((mention) => [mention.id, sets.setOf(mentionRef(mention))] as const));

/** Whether what the judge says makes two records of one feed one event, or suspects of being one. */
export const mayBeOneEvent = (pair: SelfPair): boolean => isSameRecord(pair) || isSuspect(pair);

/** One certificate number, not given to two persons (B07), or one person number with one name. */
const isSameRecord = ({ judgement }: SelfPair): boolean =>
  judgement.standing === 'accepted' &&
  (judgement.tier === 'T2' || (judgement.tier === 'T1' && !judgement.differs.includes('idNumber')));

/** B06: one mother, one day, one sex, no distinct index; whether or not the names leave room for twins. */
const isSuspect = ({ judgement: { tier, agrees, differs } }: SelfPair): boolean =>
  tier === 'T4' || (BY_NAME.has(tier) && agrees.includes('motherId') && !differs.includes('multipleIndex'));

/** Tiers by name and day, which go before T4 when the two certificates also carry one name. */
const BY_NAME: ReadonlySet<Tier> = new Set(['T3', 'T5']);

/** Versions of one natural key have one reference already; a replaced record is named by its successor. */
function joinVersionsAndChains(sets: DisjointSets, mentions: readonly Mention[]): void {
  const chained = mentions.filter(({ key, replacesKey }) => replacesKey !== null && replacesKey !== key);
  if (chained.length === 0) return;
  const byRef = Map.groupBy(mentions, mentionRef);
  for (const mention of chained) {
    const replaced = mentionRef({ ...mention, key: mention.replacesKey ?? mention.key });
    const known = byRef.get(replaced) ?? [];
    if (!known.some((earlier) => isOtherChild(mention, earlier))) sets.join(mentionRef(mention), replaced);
  }
}

/**
 * Two of birth date, sex and mother differ: the number of the replaced certificate was typed wrong. A re-issue corrects
 * one of them, hardly two.
 */
function isOtherChild(a: Mention, b: Mention): boolean {
  const date = a.birthDate !== null && b.birthDate !== null && gapInDays(a.birthDate, b.birthDate) > 1;
  const sex = a.sex !== null && b.sex !== null && a.sex !== b.sex;
  const mother = areTwoParents(a.motherId, b.motherId);
  return Number(date) + Number(sex) + Number(mother) > 1;
}

function joinDeathSuspects(sets: DisjointSets, mentions: readonly Mention[]): void {
  const known = mentions.filter(
    ({ nameKey, birthDate, eventOn }) => nameKey !== null && birthDate !== null && eventOn !== null,
  );
  for (const namesakes of Map.groupBy(known, nameAndBirth).values()) {
    namesakes.forEach((one, at) => {
      for (const other of namesakes.slice(at + 1)) if (mayBeOneDeath(one, other)) join(sets, one, other);
    });
  }
}

/** Under what deaths of one person meet (D08); blocking keys lead to it by the name and the year. */
export const nameAndBirth = ({ nameKey, birthDate }: Mention): string => `${nameKey}|${birthDate}`;

export function mayBeOneDeath(a: Mention, b: Mention): boolean {
  if (a.eventOn === null || b.eventOn === null || gapInDays(a.eventOn, b.eventOn) > DEATH_DAYS_APART) return false;
  if (a.idNumber === null || b.idNumber === null || a.idNumber === b.idNumber) return true;
  return !(isCitizenNumber(a.idNumber) && isCitizenNumber(b.idNumber));
}
