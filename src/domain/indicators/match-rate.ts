import { isFound } from '../checks/absence-link.ts';
import type { Answer } from '../checks/answer.ts';
import type { RecordCheck } from '../checks/check.ts';
import type { Dossier, Linked, RecordView } from '../checks/dossier.ts';
import type { World } from '../checks/world.ts';
import type { Feed } from '../feeds/define-feed.ts';
import type { Tier } from '../linkage/mention.ts';
import { isCountedOnce } from './counted-once.ts';
import { counting, type Figure, type Indicator, type Part, type Sums } from './define-indicator.ts';
import { proportion, sharePart, sumOf } from './figure.ts';

/** One direction of a department pair: how many of the records of one feed are found in the other. */
export interface MatchDirection {
  readonly subject: Feed;
  readonly counterpart: Feed;
  /** The absence check whose rules say which records should be found: lawful excuses, due dates, area, coverage. */
  readonly check: RecordCheck;
  /** Further counterparts of the check that do not excuse a missing record here. */
  readonly besides?: readonly Feed[];
  readonly foundAt?: readonly Tier[];
  /** Columns that place the person, hukou first; a record without any counts in its own region. */
  readonly placedBy: readonly string[];
}

/**
 * Counts `eligible` records and of them `matched`, by strength of the match, and those with a doubtful candidate
 * (`review`). Eligibility is asked as if nothing were found yet, so that early matches do not brighten the rate.
 */
export const countsMatches = (direction: MatchDirection): Indicator['counting'][number] =>
  counting({
    subject: direction.subject,
    consults: [...new Set([...direction.check.consults, direction.counterpart, direction.subject])],
    counts: (dossier, world) => {
      if (!isCountedOnce(dossier, direction.subject, world)) return null;
      const state = eligibility(direction, dossier, world);
      if (state === 'not concerned') return null;
      const region = placeOfPerson(dossier.subject, direction.placedBy, world);
      if (state !== 'eligible') return { sums: { [`not:${state}`]: 1 }, region };
      return { sums: { eligible: 1, ...matchOf(dossier.linkedTo(direction.counterpart), direction) }, region };
    },
  });

/** The first stated region that takes part, else the first stated one: both directions of a pair count by hukou. */
export function placeOfPerson({ row, region }: RecordView, columns: readonly string[], world: World): string {
  const stated = columns.flatMap((column) => {
    const value = row[column];
    return typeof value === 'string' ? [value] : [];
  });
  return world.currentRegion(stated.find((code) => world.isCovered(code)) ?? stated[0] ?? region);
}

type Eligibility = 'eligible' | 'not concerned' | 'excused' | 'waiting' | 'out-of-area' | 'unknown';

function eligibility(
  { check, counterpart, besides = [] }: MatchDirection,
  dossier: Dossier,
  world: World,
): Eligibility {
  const hidden = [counterpart, ...besides];
  const linkedTo = ((feed: Feed) => (hidden.includes(feed) ? [] : dossier.linkedTo(feed))) as Dossier['linkedTo'];
  const verdict = check.judge({ subject: dossier.subject, linkedTo }, world);
  if (verdict === null) return 'not concerned';
  return standingOf(verdict.outcome === 'pending' ? verdict.settle(null) : verdict, counterpart);
}

function standingOf(answer: Answer, counterpart: Feed): Eligibility {
  if (answer.outcome === 'agrees') return 'excused';
  if (answer.outcome === 'conflicts')
    return answer.details.consulted?.some(({ feed, owed }) => feed === counterpart.id && owed) ? 'eligible' : 'unknown';
  return answer.doubt === 'waiting' || answer.doubt === 'out-of-area' ? answer.doubt : 'unknown';
}

function matchOf(linked: readonly Linked[], { foundAt }: MatchDirection): Sums {
  const found = linked.filter((link) => isFound(link, foundAt));
  if (found.length === 0) return linked.length > 0 ? { review: 1 } : {};
  return { matched: 1, [strengthOf(found)]: 1 };
}

/** By the strongest link: certificate or number (T1, T2), description (T3 to T6), or only an officer's word. */
function strengthOf(found: readonly Linked[]): 'byNumber' | 'byDescription' | 'confirmed' {
  const byEngine = found.filter(({ standing }) => standing !== 'confirmed');
  if (byEngine.length === 0) return 'confirmed';
  return byEngine.some(({ tier }) => tier === 'T1' || tier === 'T2') ? 'byNumber' : 'byDescription';
}

const STRENGTHS = [
  { name: 'byNumber', zh: '证号或身份号码一致(T1–T2)', en: 'same certificate or number (T1–T2)' },
  { name: 'byDescription', zh: '要素一致(T3–T6)', en: 'same description (T3–T6)' },
  { name: 'confirmed', zh: '人工确认', en: 'confirmed by an officer' },
  { name: 'review', zh: '疑似对应,待人工确认', en: 'possible match, waits for an officer' },
] as const;

const LEFT_OUT = [
  { name: 'not:waiting', zh: '未到应报时点,未计入', en: 'not due, not counted' },
  { name: 'not:out-of-area', zh: '应登记地不在本区域,未计入', en: 'outside the area, not counted' },
  { name: 'not:excused', zh: '依规无需对应记录,未计入', en: 'lawfully without counterpart, not counted' },
  {
    name: 'not:unknown',
    zh: '对应名册未覆盖或信息不足,未计入',
    en: 'rosters do not reach or facts are missing, not counted',
  },
] as const;

/** Matched share of the eligible records, by strength, with what was left out. */
export function matchRate(sums: Sums): Figure {
  const eligible = sumOf(sums, 'eligible');
  const shares = STRENGTHS.flatMap((label) => sharePart(label, sumOf(sums, label.name), eligible));
  const leftOut = LEFT_OUT.flatMap((label): readonly Part[] =>
    sumOf(sums, label.name) > 0 ? [{ ...label, value: sumOf(sums, label.name), unit: 'records' }] : [],
  );
  return proportion(sumOf(sums, 'matched'), eligible, { parts: [...shares, ...leftOut] });
}
