import { changed, ENTRY } from '../checks/birth-rows.ts';
import { CANCELLATION, DEATH_CERTIFICATE } from '../checks/death-rows.ts';
import type { Dossier } from '../checks/dossier.ts';
import { STAY } from '../checks/residence-rows.ts';
import type { World } from '../checks/world.ts';
import type { Feed } from '../feeds/define-feed.ts';
import { isCountedOnce, stands } from './counted-once.ts';
import { defineIndicator, type Sums } from './define-indicator.ts';
import { proportion, sumOf } from './figure.ts';
import { countsPerFeed, feedParts } from './per-feed.ts';

const PER_TEN_THOUSAND = 10_000;

/**
 * Rows that repeat what another row of the same feed says, per ten thousand: a second record of one birth or death, or a
 * second version of one key. Identical rows of one file collapse at import and are not among them.
 */
export const ind23 = defineIndicator({
  id: 'IND-23',
  version: 1,
  name: { zh: '重复率', en: 'duplicates' },
  unit: 'per 10,000',
  base: 'S',
  by: 'registration',
  source: '联席会议报告 重复率; roster agreement of the joint meeting: one key, one row',
  target: null,
  counting: countsPerFeed(countRow, (feed) => (feed.onceInALife ? [feed] : [])),
  formula: (sums) =>
    proportion(sumOf(sums, 'duplicates'), sumOf(sums, 'rows'), {
      per: PER_TEN_THOUSAND,
      parts: feedParts(sums, 'duplicates', 'rows', PER_TEN_THOUSAND),
    }),
  examples: [
    {
      when: '25 repeated rows in 50,000',
      given: { rows: 50_000, duplicates: 25 },
      expect: { value: 5, numerator: 25, denominator: 50_000, note: null },
    },
    { when: 'no row', given: {}, expect: { value: null } },
  ],
  counted: [
    { when: 'one row', given: [ENTRY], expect: { rows: 1, 'PS-BIRTH:rows': 1 }, region: '290121' },
    {
      when: 'cancelled twice',
      given: [CANCELLATION, changed(CANCELLATION, { 注销日期: '2024-04-02' })],
      expect: { rows: 2, duplicates: 1, 'PS-DEATH:rows': 2, 'PS-DEATH:duplicates': 1 },
    },
    {
      when: 'two certificates of one death',
      given: [DEATH_CERTIFICATE, changed(DEATH_CERTIFICATE, { 死亡证编号: '29012120240000999' })],
      expect: { rows: 2, duplicates: 1, 'HC-DEATH:rows': 2, 'HC-DEATH:duplicates': 1 },
    },
    {
      when: 'two versions of one stay: one of the two is too many',
      given: [STAY, changed(STAY, { 离开日期: '2025-05-01' })],
      expect: { rows: 2, duplicates: 1, 'PS-INFLOW:rows': 2, 'PS-INFLOW:duplicates': 1 },
    },
    { when: 'identical rows collapse', given: [STAY, STAY], expect: { rows: 1, 'PS-INFLOW:rows': 1 } },
  ],
});

/** Of repeating events only versions of one key are repetitions; each of two versions weighs one half. */
function countRow(dossier: Dossier, feed: Feed, world: World): Sums | null {
  const { subject } = dossier;
  if (!feed.onceInALife) return subject.contention === null ? { rows: 1 } : { rows: 1, duplicates: 0.5 };
  if (!stands(subject, feed)) return null;
  return isCountedOnce(dossier, feed, world) ? { rows: 1 } : { rows: 1, duplicates: 1 };
}
