import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckExample, ExampleRow } from '../../../../src/domain/checks/check.ts';
import { i01 } from '../../../../src/domain/checks/i01-id-checksum.ts';
import { i02 } from '../../../../src/domain/checks/i02-id-birth-date.ts';
import { i03 } from '../../../../src/domain/checks/i03-id-sex.ts';
import { i04 } from '../../../../src/domain/checks/i04-same-id-other-name.ts';
import { i06 } from '../../../../src/domain/checks/i06-duplicate-in-batch.ts';
import { i07 } from '../../../../src/domain/checks/i07-duplicate-across-batches.ts';
import { i12 } from '../../../../src/domain/checks/i12-date-anomalies.ts';
import { i16 } from '../../../../src/domain/checks/i16-one-id-several-persons.ts';
import { MARRIAGE } from '../../../../src/domain/checks/marriage-rows.ts';
import { identityColumns } from '../../../../src/domain/checks/identity-columns.ts';
import { PERSON_FEEDS } from '../../../../src/domain/checks/person-feeds.ts';
import { rehearse } from '../../../../src/domain/checks/rehearse.ts';
import { changed, EMPLOYED, OUTFLOW, PERMIT, STAY } from '../../../../src/domain/checks/residence-rows.ts';
import { feeds } from '../../../../src/domain/feeds/index.generated.ts';
import { checkCharacter } from '../../../../src/domain/values/identity-number.ts';

const example = (given: readonly ExampleRow[], more: Partial<CheckExample> = {}): CheckExample => ({
  when: '',
  given,
  expect: 'agrees',
  ...more,
});

describe('every feed that names people is asked about them', () => {
  it('no feed with people is left out', () => {
    const withPeople = feeds.filter(({ people }) => people.length > 0).map(({ id }) => id);
    expect(PERSON_FEEDS.map(({ id }) => id).toSorted()).toEqual(withPeople.toSorted());
  });

  it('the parents’ numbers are among the columns, the number that a correction replaced is not', () => {
    const fields = (feed: string) => identityColumns(feed).map(({ field }) => field);
    expect(fields('PS-BIRTH')).toEqual(expect.arrayContaining(['idNumber', 'motherIdNumber', 'fatherIdNumber']));
    expect(fields('PS-CORR')).toEqual(['idNumber']);
  });
});

describe('I01: a number against its own check character', () => {
  const FIRST = '29012119920620002';

  it('of the eleven last characters one is right', () => {
    fc.assert(
      fc.property(fc.constantFrom('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'X'), (last) => {
        const { outcome } = rehearse(i01, example([changed(STAY, { 公民身份号码: FIRST + last })]));
        expect(outcome).toBe(last === checkCharacter(FIRST) ? 'agrees' : 'conflicts');
      }),
    );
  });

  it('the text of a finding never repeats the number', () => {
    const number = '290121199206200072';
    const { answer } = rehearse(i01, example([changed(STAY, { 公民身份号码: number })]));
    expect(JSON.stringify(answer)).not.toContain(number);
  });

  it('asks about both parties of a marriage', () => {
    const { answer } = rehearse(i01, example([changed(MARRIAGE, { 女方证件号码: '290121199206200072' })]));
    expect(answer).toMatchObject({
      outcome: 'conflicts',
      details: { compared: [{ field: 'bIdNumber', left: 'ID_CHECK' }] },
    });
  });
});

describe('I02 and I03: a number against the row', () => {
  it('a wrong number is I01’s alone', () => {
    const given = [changed(STAY, { 公民身份号码: '290121199206200072', 出生日期: '1980-01-02', 性别: '男' })];
    expect([i01, i02, i03].map((check) => rehearse(check, example(given)).outcome)).toEqual([
      'conflicts',
      'unanswerable',
      'unanswerable',
    ]);
  });
});

describe('I04: one number, two names', () => {
  const members = [STAY, changed(EMPLOYED, { 姓名: '郑强' }), OUTFLOW, changed(PERMIT, { 姓名: '吳敏' })];

  it('is asked about the record that deviates from the police, whatever the order of the rows', () => {
    const told = (given: readonly ExampleRow[]) => {
      const { answer } = rehearse(i04, example(given));
      return answer?.outcome === 'conflicts' ? answer.evidence.map(({ record }) => record.feed).toSorted() : null;
    };
    fc.assert(
      fc.property(fc.shuffledSubarray(members, { minLength: 4 }), (shuffled) => {
        expect(told(shuffled)).toEqual(['PS-INFLOW', 'PS-OUTFLOW', 'PS-PERMIT']);
      }),
    );
  });

  it('a traditional character is the same name', () => {
    expect(rehearse(i04, example([STAY, changed(EMPLOYED, { 姓名: '吳敏' })])).outcome).toBe('agrees');
  });
});

describe('I06 and I07: one key, two contents', () => {
  const later = { ...changed(STAY, { 离开日期: '2025-03-15' }), period: ['2025-03-01', '2025-03-31'] } as const;
  const first = { ...STAY, period: ['2025-02-01', '2025-02-28'] } as const;

  it('inside one file it is I06, across files I07, never both', () => {
    const outcomes = (given: readonly ExampleRow[]) =>
      [i06, i07].map((check) => rehearse(check, example(given)).outcome);
    expect(outcomes([first, { ...later, period: first.period }])).toEqual(['conflicts', 'agrees']);
    expect(outcomes([first, later])).toEqual(['agrees', 'conflicts']);
  });
});

describe('I12: dates that cannot be', () => {
  it('130 years are believed, a day more is not', () => {
    const born = (date: string) =>
      rehearse(i12, example([changed(STAY, { 出生日期: date })], { asOf: '2025-03-31' })).outcome;
    expect(born('1895-03-31')).toBe('agrees');
    expect(born('1895-03-30')).toBe('conflicts');
  });
});

describe('I16: one number, several persons of one roster', () => {
  it('husband and wife under one number are one finding about their marriage', () => {
    const given = [changed(MARRIAGE, { 女方证件号码: '290122199003150011' })];
    expect(rehearse(i16, example(given)).answers).toMatchObject([{ outcome: 'conflicts', evidence: [] }]);
  });
});
