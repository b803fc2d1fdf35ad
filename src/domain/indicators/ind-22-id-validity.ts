import { changed, ENTRY } from '../checks/birth-rows.ts';
import { DEATH_CERTIFICATE } from '../checks/death-rows.ts';
import type { RecordView } from '../checks/dossier.ts';
import { peopleNamedIn } from '../checks/person-feeds.ts';
import { matchableNumber } from '../linkage/document-number.ts';
import { defineIndicator, type Sums } from './define-indicator.ts';
import { proportion, sumOf } from './figure.ts';
import { countsPerFeed, feedParts } from './per-feed.ts';

/** Share of the persons named in rosters whose document number can be used, of those who should have one. */
export const ind22 = defineIndicator({
  id: 'IND-22',
  version: 1,
  name: { zh: '证件有效率', en: 'ID validity' },
  unit: '%',
  base: 'S',
  by: 'registration',
  source: 'GB 11643-1999 (check character, length, date); 公通字〔2021〕12号 §4',
  target: null,
  counting: countsPerFeed(({ subject }, { id }) => countNumbers(subject, id)),
  formula: (sums) =>
    proportion(sumOf(sums, 'valid'), sumOf(sums, 'expected'), { parts: feedParts(sums, 'valid', 'expected') }),
  examples: [
    {
      when: '980 of 1,000 numbers are valid',
      given: { expected: 1000, valid: 980, 'PS-BIRTH:expected': 1000, 'PS-BIRTH:valid': 980 },
      expect: { value: 98, numerator: 980, denominator: 1000, low: 96.93, high: 98.7, note: null },
    },
    { when: 'no row', given: {}, expect: { value: null } },
  ],
  counted: [
    {
      when: 'a valid number',
      given: [ENTRY],
      expect: { expected: 1, valid: 1, 'PS-BIRTH:expected': 1, 'PS-BIRTH:valid': 1 },
      region: '290121',
      month: '2024-02',
    },
    {
      when: 'a wrong check character',
      given: [changed(DEATH_CERTIFICATE, { 公民身份号码: '290121194005010039' })],
      expect: { expected: 1, 'HC-DEATH:expected': 1 },
    },
    {
      when: 'no number',
      given: [changed(DEATH_CERTIFICATE, { 公民身份号码: '' })],
      expect: { expected: 1, 'HC-DEATH:expected': 1 },
    },
    {
      when: 'a passport needs no 18 digits',
      given: [changed(DEATH_CERTIFICATE, { 证件类型: '护照', 公民身份号码: 'E12345678' })],
      expect: { expected: 1, valid: 1, 'HC-DEATH:expected': 1, 'HC-DEATH:valid': 1 },
    },
    {
      when: 'an unidentified dead has none',
      given: [changed(DEATH_CERTIFICATE, { 证件类型: '无证件', 公民身份号码: '' })],
      expect: {},
    },
  ],
});

function countNumbers({ row, issues }: RecordView, feedId: string): Sums | null {
  const numbers = peopleNamedIn(feedId).flatMap(({ idNumber, idType }) => {
    const type = idType === undefined ? null : row[idType];
    return idNumber === undefined || type === 'NONE'
      ? []
      : [{ idNumber, type: typeof type === 'string' ? type : null }];
  });
  if (numbers.length === 0) return null;
  const valid = numbers.filter(({ idNumber, type }) => {
    const value = row[idNumber];
    const remarks = issues.filter(({ field }) => field === idNumber);
    return typeof value === 'string' && matchableNumber(value, remarks, type).usable !== null;
  }).length;
  return { expected: numbers.length, ...(valid > 0 ? { valid } : {}) };
}
