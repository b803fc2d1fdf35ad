import { ENTRY, changed } from '../checks/birth-rows.ts';
import { psBirth } from '../feeds/ps-birth.ts';
import { addMonths, firstDay, isFullDate } from '../values/plain-date.ts';
import { isCountedOnce } from './counted-once.ts';
import { counting, defineIndicator } from './define-indicator.ts';
import { proportion, sumOf } from './figure.ts';

const MONTHS_OF_A_YEAR = 12;

/** Entries of a birth cohort made before the first birthday: target of the Asia-Pacific CRVS Decade. */
export const ind03Year = defineIndicator({
  id: 'IND-03-YEAR',
  version: 1,
  name: { zh: '周岁前登记率', en: 'registered before the first birthday' },
  unit: '%',
  base: 'H',
  by: 'event',
  source: 'ESCAP, Regional Action Framework on CRVS, target 1A',
  target: null,
  counting: [
    counting({
      subject: psBirth,
      consults: [psBirth],
      counts: (dossier, world) => {
        if (!isCountedOnce(dossier, psBirth, world)) return null;
        const { birthDate, entryDate } = dossier.subject.row;
        if (birthDate === null || entryDate === null || !isFullDate(birthDate)) return { sums: { undated: 1 } };
        const early = firstDay(entryDate) < addMonths(birthDate, MONTHS_OF_A_YEAR);
        return {
          sums: { entries: 1, ...(early ? { early: 1 } : {}) },
          region: world.currentRegion(dossier.subject.region),
        };
      },
    }),
  ],
  formula: (sums) => proportion(sumOf(sums, 'early'), sumOf(sums, 'entries')),
  examples: [
    {
      when: '190 of 200 entries before the first birthday',
      given: { entries: 200, early: 190 },
      expect: { value: 95, numerator: 190, denominator: 200, low: 91.04, high: 97.26 },
    },
    { when: 'nobody was born', given: {}, expect: { value: null } },
  ],
  counted: [
    {
      when: 'entered 17 days after the birth',
      given: [ENTRY],
      expect: { entries: 1, early: 1 },
      region: '290121101201',
      month: '2024-01',
    },
    {
      when: 'entered on the first birthday: too late',
      given: [changed(ENTRY, { 入户日期: '2025-01-15' })],
      expect: { entries: 1 },
    },
  ],
});
