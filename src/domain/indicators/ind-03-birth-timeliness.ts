import { changed, ENTRY } from '../checks/birth-rows.ts';
import { psBirth } from '../feeds/ps-birth.ts';
import { legalPeriodEnd } from '../values/working-days.ts';
import { isCountedOnce } from './counted-once.ts';
import { counting, defineIndicator } from './define-indicator.ts';
import { countDelay, timeliness } from './delays.ts';

/** Entry types to which the month from birth applies: birth entry, late entry. Others follow another event (cf. check B09). */
const FROM_BIRTH: ReadonlySet<string> = new Set(['11', '12']);

/** Household entries of a birth cohort made within one month (户口登记条例 §7). */
export const ind03 = defineIndicator({
  id: 'IND-03',
  version: 1,
  name: { zh: '出生登记及时率', en: 'birth timeliness' },
  unit: '%',
  base: 'H',
  by: 'event',
  source: '户口登记条例 §7; 公通字〔2021〕12号 §20; 民法典 §201–203 (end of the month)',
  target: null,
  counting: [
    counting({
      subject: psBirth,
      consults: [psBirth],
      counts: (dossier, world) => {
        if (!isCountedOnce(dossier, psBirth, world)) return null;
        const { subject } = dossier;
        const { birthDate, entryDate, entryType } = subject.row;
        const region = world.currentRegion(subject.region);
        if (!FROM_BIRTH.has(entryType ?? '11')) return { sums: { exempt: 1 }, region };
        const sums = countDelay(birthDate, entryDate, (born) =>
          legalPeriodEnd(born, { months: world.parameter('BIRTH_ENTRY_MONTHS', subject.region, born) }, world.calendar),
        );
        return { sums, region };
      },
    }),
  ],
  formula: (sums) => timeliness(sums),
  examples: [
    {
      when: '90 of 100 entries within the month',
      given: { registered: 100, inTime: 90, 'delay:010': 50, 'delay:031': 40, 'delay:200': 10 },
      expect: { value: 90, numerator: 90, denominator: 100, low: 82.56, high: 94.48, note: null },
    },
    { when: 'nobody was born', given: {}, expect: { value: null, denominator: 0 } },
  ],
  counted: [
    {
      when: 'entered 17 days after the birth',
      given: [ENTRY],
      expect: { registered: 1, inTime: 1, 'delay:017': 1 },
      region: '290121101201',
      month: '2024-01',
    },
    {
      when: 'the month ends in the Spring Festival: 34 days later, Sunday 18 February 2024, is still in time',
      given: [changed(ENTRY, { 入户日期: '2024-02-18' })],
      expect: { registered: 1, inTime: 1, 'delay:034': 1 },
    },
    {
      when: 'a day later',
      given: [changed(ENTRY, { 入户日期: '2024-02-19' })],
      expect: { registered: 1, 'delay:035': 1 },
    },
    {
      when: 'years later',
      given: [changed(ENTRY, { 入户日期: '2027-02-19' })],
      expect: { registered: 1, 'delay:366': 1 },
    },
    { when: 'an adoption has a time of its own', given: [changed(ENTRY, { 登记类别: '收养' })], expect: { exempt: 1 } },
    {
      when: 'only the month of birth is known',
      given: [changed(ENTRY, { 出生日期: '2024-01' })],
      expect: { undated: 1 },
      month: '2024-01',
    },
    {
      when: 'entered before the birth: a slip',
      given: [changed(ENTRY, { 入户日期: '2024-01-10' })],
      expect: { undated: 1 },
    },
  ],
});
