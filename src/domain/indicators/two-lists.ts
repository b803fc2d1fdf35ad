import type { Wording } from '../values/wording.ts';
import { twoListEstimate, type TwoListEstimate } from '../statistics/two-list-estimate.ts';
import { COARSER, type Figure, type Part, type Sums } from './define-indicator.ts';
import { noFigure, sumOf } from './figure.ts';
import { joinNotes, NOT_APPLICABLE } from './notes.ts';

/** Below this many matches the estimate is too unstable (rule of thumb of capture–recapture practice, Seber 1982). */
const FEWEST_MATCHES = 7;

/** A wrong or missed match of one in a hundred: how far the estimate moves. */
const MATCH_ERROR = 0.01;

const DEPENDENT: Wording = {
  zh: '前提:封闭人群、匹配正确、两名单独立、层内机会均等;卫健与公安名单正相关,估计为真实数下限、完整率上限',
  en: 'assumes a closed population, correct matching, independent lists and equal chance; health and police lists depend on each other, so this is a lower bound of the true number and an upper bound of completeness',
};

const TOO_FEW: Wording = {
  zh: `两名单共有少于${FEWEST_MATCHES}例,不估计`,
  en: `fewer than ${FEWEST_MATCHES} matches: no estimate`,
};
const CONTRADICTORY: Wording = {
  zh: '两名单不属同一人群,不估计',
  en: 'the lists are not of one population: no estimate',
};
const NOT_LOCATED: Wording = {
  zh: '一名单的部分记录不能定位到本地区,不估计',
  en: 'one list does not place all its records so finely: no estimate',
};
const BELOW_SEEN: Wording = {
  zh: '双系统估计无效:低于各名单实际见到的人数(名单正相关),请用三系统估计',
  en: 'two-list estimate not valid: it lies below the persons actually seen (dependent lists); use three lists',
};

/** Names of the two lists, for the parts of the figure. */
export interface ListNames {
  readonly first: Wording;
  readonly second: Wording;
}

/** Estimated true number by the sums `first`, `second`, `both`, and `elsewhere`: seen only by a third list. */
export function twoListFigure(sums: Sums, names: ListNames): Figure {
  const lists = { first: sumOf(sums, 'first'), second: sumOf(sums, 'second'), both: sumOf(sums, 'both') };
  const seen = lists.first + lists.second - lists.both + sumOf(sums, 'elsewhere');
  const counts = listParts(sums, names);
  if (seen === 0) return noFigure(0, null, NOT_APPLICABLE);
  if (lists.both < FEWEST_MATCHES) return noFigure(seen, null, TOO_FEW, { parts: counts });
  if (sumOf(sums, COARSER) > 0) return noFigure(seen, null, NOT_LOCATED, { parts: counts });
  const estimate = twoListEstimate(lists);
  if (estimate === null) return noFigure(seen, null, CONTRADICTORY, { parts: counts });
  const parts = [...counts, ...completenessParts(estimate, names), ...sensitivityParts(lists)];
  if (estimate.total < seen)
    return noFigure(seen, null, BELOW_SEEN, {
      parts: [...counts, person('chapman', '双系统估计(无效)', 'two-list estimate, not valid', estimate.total)],
    });
  const { total, interval } = estimate;
  return {
    value: total,
    numerator: seen,
    denominator: null,
    low: interval.low,
    high: interval.high,
    note: joinNotes([DEPENDENT]),
    parts,
  };
}

function listParts(sums: Sums, { first, second }: ListNames): readonly Part[] {
  const elsewhere = sumOf(sums, 'elsewhere');
  return [
    person('first', first.zh, first.en, sumOf(sums, 'first')),
    person('second', second.zh, second.en, sumOf(sums, 'second')),
    person('both', '两名单共有', 'on both', sumOf(sums, 'both')),
    ...(elsewhere > 0 ? [person('elsewhere', '仅见于第三名单', 'only on a third list', elsewhere)] : []),
  ];
}

function completenessParts(
  { completeness, plainInterval }: TwoListEstimate,
  { first, second }: ListNames,
): readonly Part[] {
  const percent = (name: string, zh: string, en: string, share: number): Part => ({
    name,
    zh,
    en,
    value: share * 100,
    unit: '%',
  });
  return [
    percent('completenessFirst', `${first.zh}完整率`, `completeness of ${first.en}`, completeness.first),
    percent('completenessSecond', `${second.zh}完整率`, `completeness of ${second.en}`, completeness.second),
    percent('completenessUnion', '两名单合计完整率', 'completeness of both together', completeness.union),
    person('plainLow', '正态区间下限', 'normal interval, low', plainInterval.low),
    person('plainHigh', '正态区间上限', 'normal interval, high', plainInterval.high),
  ];
}

function sensitivityParts(lists: {
  readonly first: number;
  readonly second: number;
  readonly both: number;
}): readonly Part[] {
  const shifted = (by: number): number | undefined =>
    twoListEstimate({ ...lists, both: Math.min(lists.both * (1 + by), lists.first, lists.second) })?.total;
  const [fewer, more] = [shifted(-MATCH_ERROR), shifted(MATCH_ERROR)];
  return [
    ...(fewer === undefined ? [] : [person('matches-1%', '匹配数减1%时', 'with 1 % fewer matches', fewer)]),
    ...(more === undefined ? [] : [person('matches+1%', '匹配数加1%时', 'with 1 % more matches', more)]),
  ];
}

const person = (name: string, zh: string, en: string, value: number): Part => ({
  name,
  zh,
  en,
  value,
  unit: 'persons',
});
