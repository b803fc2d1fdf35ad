import { describe, expect, it } from 'vitest';
import type { CheckExample, ExampleRow } from '../../../../src/domain/checks/check.ts';
import { CERTIFICATE } from '../../../../src/domain/checks/birth-rows.ts';
import { e01 } from '../../../../src/domain/checks/e01-pupil-unregistered.ts';
import { e02 } from '../../../../src/domain/checks/e02-pupil-id-diff.ts';
import { e03 } from '../../../../src/domain/checks/e03-double-student-number.ts';
import { changed, NURSERY_CHILD, PUPIL, UNNUMBERED_PUPIL } from '../../../../src/domain/checks/enrolment-rows.ts';
import { rehearse } from '../../../../src/domain/checks/rehearse.ts';

const example = (given: readonly ExampleRow[], more: Partial<CheckExample> = {}): CheckExample => ({
  when: '',
  given,
  expect: 'agrees',
  ...more,
});
const SPRING = ['2025-02-15', '2025-07-10'] as const;

describe('E01: a pupil whom no register knows', () => {
  it('is asked about once, on the roster of the latest term', () => {
    const given = [NURSERY_CHILD, { ...NURSERY_CHILD, period: SPRING }];
    expect(rehearse(e01, example(given)).outcome).toBe('not concerned');
    expect(rehearse(e01, example(given.toReversed())).outcome).toBe('conflicts');
  });

  it('a birth certificate is evidence that the child was born here, and no registration', () => {
    const born = changed(CERTIFICATE, {
      新生儿姓名: '孙小雨',
      性别: '女',
      出生日期: '2021-07-05',
      签发日期: '2021-07-08',
    });
    const { answer } = rehearse(e01, example([NURSERY_CHILD, born]));
    expect(answer).toMatchObject({ outcome: 'conflicts', severity: 'S1', owner: 'PS' });
    expect(answer?.outcome === 'conflicts' && answer.evidence.map(({ record }) => record.feed)).toContain('HC-BIRTH');
  });

  it('without a connected base the finding says that it is unverified', () => {
    expect(rehearse(e01, example([NURSERY_CHILD])).answer).toMatchObject({ unverified: true });
    expect(rehearse(e01, example([NURSERY_CHILD], { base: 'NOT_FOUND' })).answer).toMatchObject({ unverified: false });
  });

  it('a child who has left is nobody’s pupil', () => {
    expect(rehearse(e01, example([changed(NURSERY_CHILD, { 在园状态: '离园' })])).outcome).toBe('not concerned');
  });

  it('a foreign child needs no hukou', () => {
    expect(rehearse(e01, example([changed(UNNUMBERED_PUPIL, { 国籍: 'USA' })])).outcome).toBe('not concerned');
  });
});

describe('E02: number and name in the population base', () => {
  it('graduates are not looked up any more', () => {
    expect(rehearse(e02, example([changed(PUPIL, { 学籍状态: '毕业' })], { base: 'NOT_FOUND' })).outcome).toBe(
      'not concerned',
    );
  });

  it('a death in the base is another question, name and number agree', () => {
    expect(rehearse(e02, example([PUPIL], { base: 'CANCELLED_DEATH' })).outcome).toBe('agrees');
  });
});

describe('E03: on the books twice', () => {
  it('three enrolments of one child are one finding', () => {
    const given = ['2129000031', '2129000032', '2129000033'].map((school) => changed(PUPIL, { 学校标识码: school }));
    // The group by number and the group by name and birth date say the same.
    const conflicts = rehearse(e03, example(given)).answers.filter(({ outcome }) => outcome === 'conflicts');
    const told = new Set(conflicts.map((answer) => JSON.stringify(answer)));
    expect(told.size).toBe(1);
    expect(conflicts[0]).toMatchObject({ evidence: [{}, {}] });
  });
});
