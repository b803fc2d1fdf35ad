import { describe, expect, it } from 'vitest';
import { d06 } from '../../../../src/domain/checks/d06-death-date-diff.ts';
import { d08 } from '../../../../src/domain/checks/d08-death-duplicate.ts';
import { CANCELLATION, changed, CREMATION, DEATH_CERTIFICATE } from '../../../../src/domain/checks/death-rows.ts';
import { rehearse } from '../../../../src/domain/checks/rehearse.ts';

const on = (deathDate: string) => ({ 死亡日期: deathDate });

describe('different dates of one death', () => {
  it('are one finding on the certificate; the cancellation of the same death gives none', () => {
    const rows = [DEATH_CERTIFICATE, changed(CANCELLATION, on('2024-03-10')), CREMATION];
    expect(rehearse(d06, { when: '', given: rows, expect: 'conflicts' }).answers).toHaveLength(1);
    expect(
      rehearse(d06, {
        when: '',
        given: [rows[1] ?? CANCELLATION, DEATH_CERTIFICATE, CREMATION],
        expect: 'not concerned',
      }).outcome,
    ).toBe('not concerned');
  });

  it.each([
    ['the register', [changed(CANCELLATION, on('2024-03-10')), CREMATION], 'PS'],
    ['the funeral home', [CANCELLATION, changed(CREMATION, on('2024-03-10'))], 'MZ'],
    [
      'both, the funeral home more',
      [changed(CANCELLATION, on('2024-03-08')), changed(CREMATION, on('2024-03-01'))],
      'MZ',
    ],
  ] as const)('go to the department of the lower-ranking source that differs: %s', (_who, others, owner) => {
    const { answer } = rehearse(d06, { when: '', given: [DEATH_CERTIFICATE, ...others], expect: 'conflicts' });
    expect(answer).toMatchObject({ outcome: 'conflicts', owner });
  });

  it.each([
    ['2024-04-04', 'S3'], // 30 days later
    ['2024-04-05', 'S2'], // 31 days later
  ])('%s instead of 2024-03-05 is %s', (date, severity) => {
    const given = [DEATH_CERTIFICATE, changed(CANCELLATION, { ...on(date), 注销日期: '2024-05-01' })];
    expect(rehearse(d06, { when: '', given, expect: 'conflicts' }).answer).toMatchObject({ severity });
  });
});

describe('doubles', () => {
  it('name the other records as evidence and leave the correction to the source that sent them', () => {
    const twice = changed(CREMATION, { 火化证编号: '2024-0311' });
    const { answer } = rehearse(d08, { when: '', given: [CREMATION, twice], expect: 'conflicts' });
    expect(answer).toMatchObject({ owner: 'MZ' });
    expect(answer?.outcome === 'conflicts' ? answer.evidence.map(({ record }) => record.key) : []).toEqual([
      '示例县殡仪馆|2024-0311',
    ]);
  });

  it('are looked for inside each source: a certificate and a cremation of one death are none', () => {
    expect(rehearse(d08, { when: '', given: [DEATH_CERTIFICATE, CREMATION], expect: 'agrees' }).outcome).toBe('agrees');
  });
});
